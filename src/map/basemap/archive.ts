import { addProtocol } from "maplibre-gl";
import { FetchSource, PMTiles, Protocol, type RangeResponse, type Source } from "pmtiles";

/** How an archive of tiles can be read from its server. */
export type ArchiveReading =
  /** Piece by piece, as it is meant. */
  | "ranges"
  /** In one go: the server does not answer range requests. */
  | "whole"
  /** Not at all. */
  | "unreadable";

/** Header and root directory of our archives end before this byte (a check of geodata holds them to it). */
const FIRST_READ_BYTES = 4096;

let protocol: Protocol | null = null;

function register(archive: PMTiles): void {
  if (!protocol) {
    protocol = new Protocol();
    addProtocol("pmtiles", protocol.tile);
  }
  protocol.add(archive);
}

/** The package reads 16 kB at first, most of which a first view does not need. */
class ShortFirstRead implements Source {
  readonly #source: FetchSource;
  constructor(address: string) {
    this.#source = new FetchSource(address);
  }
  getKey(): string {
    return this.#source.getKey();
  }
  getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
    return this.#source.getBytes(offset, offset === 0 ? FIRST_READ_BYTES : length, signal, etag);
  }
}

/** Fetched once, read from memory. */
class WholeFile implements Source {
  readonly #address: string;
  readonly #bytes: ArrayBuffer;
  constructor(address: string, bytes: ArrayBuffer) {
    this.#address = address;
    this.#bytes = bytes;
  }
  getKey(): string {
    return this.#address;
  }
  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    return { data: this.#bytes.slice(offset, offset + length) };
  }
}

/**
 * Makes `pmtiles://{address}` readable for the map. An archive of ours is read in short pieces; `isOurs` false: as the
 * package does. Never rejects: a server without range requests costs the whole file, anything else costs the archive.
 * @param address absolute
 */
export async function openArchive(address: string, { isOurs }: { readonly isOurs: boolean }): Promise<ArchiveReading> {
  const archive = new PMTiles(isOurs ? new ShortFirstRead(address) : address);
  try {
    await archive.getHeader();
    register(archive);
    return "ranges";
  } catch {
    return isOurs ? openWhole(address) : "unreadable";
  }
}

async function openWhole(address: string): Promise<ArchiveReading> {
  try {
    const response = await fetch(address);
    if (!response.ok) return "unreadable";
    const archive = new PMTiles(new WholeFile(address, await response.arrayBuffer()));
    await archive.getHeader();
    register(archive);
    return "whole";
  } catch {
    return "unreadable";
  }
}
