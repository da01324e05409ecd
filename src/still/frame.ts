/** Pixels right and down of the picture's corner. */
export type PixelPoint = readonly [x: number, y: number];

/** A rectangle in the picture, in pixels. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function grown({ x, y, width, height }: Frame, by: number): Frame {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

export function isWithin([x, y]: PixelPoint, frame: Frame): boolean {
  return x >= frame.x && y >= frame.y && x <= frame.x + frame.width && y <= frame.y + frame.height;
}

export function middleOf({ x, y, width, height }: Frame): PixelPoint {
  return [x + width / 2, y + height / 2];
}
