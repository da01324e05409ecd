/** A round distance and how long it is drawn. */
export interface ScaleBar {
  readonly metres: number;
  readonly pixels: number;
}

/** The longest bar of 1, 2 or 5 times a power of ten metres that is no longer than `mostPixels`. */
export function scaleBar(metresPerPixel: number, mostPixels: number): ScaleBar {
  const most = metresPerPixel * mostPixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { metres, pixels: metres / metresPerPixel };
}
