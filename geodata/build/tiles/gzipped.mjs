import { gzipSync } from "node:zlib";

/** Byte of a gzip header that names the system; it must not depend on where the build runs. */
const systemByte = 9;
const unknownSystem = 255;

/**
 * Gzip without a time and without the system's name. The compressed bytes may still differ between versions of zlib.
 * @param {Uint8Array} bytes
 * @returns {Buffer}
 */
export function gzipped(bytes) {
  const packed = gzipSync(bytes, { level: 9 });
  packed[systemByte] = unknownSystem;
  return packed;
}
