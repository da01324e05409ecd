import type { Shape } from "../geodesy/cut.ts";

interface KnownShapesFile {
  /** Name of the published dataset. */
  readonly slug: string;
  readonly assetBase: string;
}

/** The shapes that the build has computed for a dataset's own overlays, by key; none if there are none. Never rejects. */
export async function loadKnownShapes({ slug, assetBase }: KnownShapesFile): Promise<ReadonlyMap<string, Shape>> {
  try {
    const response = await fetch(new URL(`data/${encodeURIComponent(slug)}.ranges.json`, assetBase));
    return response.ok ? shapesIn(await response.json()) : new Map();
  } catch {
    return new Map();
  }
}

/** Our own build made the file: enough is checked to tell it from the page that some hosts send instead of "not found". */
function shapesIn(input: unknown): ReadonlyMap<string, Shape> {
  const shapes = Object.entries((input ?? {}) as Readonly<Record<string, Partial<Shape> | null>>);
  return new Map(shapes.flatMap(([key, shape]) => (shape?.fill && shape.outline ? [[key, shape as Shape]] : [])));
}
