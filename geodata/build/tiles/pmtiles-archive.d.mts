interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly bytes: Uint8Array;
}

interface ArchiveOptions {
  readonly metadata: object;
  readonly rootZoom: number;
  readonly leafSize: number;
  readonly maxZoom: number;
}

/** See pmtiles-archive.mjs. */
export function pmtilesArchive(tiles: Tile[], options: ArchiveOptions): Buffer;
