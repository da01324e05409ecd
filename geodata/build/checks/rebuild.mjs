import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildOutputs } from "../outputs.mjs";
import { servedFolder } from "../paths.mjs";
import { writeOutputs } from "../write-outputs.mjs";
import { readArchive } from "./read-archive.mjs";

/** @param {string} folder @returns {Map<string, Buffer>} contents by path */
function filesBelow(folder) {
  const paths = ["basemap", "areas", "still"].flatMap((name) =>
    readdirSync(join(folder, name)).map((file) => `${name}/${file}`),
  );
  return new Map([...paths, "cities.json"].map((path) => [path, readFileSync(join(folder, path))]));
}

/**
 * Two archives with the same tiles: another version of zlib may pack the same bytes otherwise.
 * @param {Buffer} one @param {Buffer} other
 */
async function haveSameTiles(one, other) {
  const [a, b] = [await readArchive(one), await readArchive(other)];
  if (a.tiles.size !== b.tiles.size || JSON.stringify(a.metadata) !== JSON.stringify(b.metadata)) return false;
  return [...a.tiles].every(([key, { bytes }]) => {
    const twin = b.tiles.get(key);
    return twin !== undefined && Buffer.compare(bytes, twin.bytes) === 0;
  });
}

/** @param {string} path @param {Buffer} [one] @param {Buffer} [other] */
async function isSame(path, one, other) {
  if (!one || !other) return false;
  return one.equals(other) || (path.endsWith(".pmtiles") && (await haveSameTiles(one, other)));
}

/** Builds once more, elsewhere, and compares with what is served. */
export async function rebuildGivesTheSame() {
  const temporary = mkdtempSync(join(tmpdir(), "geodata-"));
  try {
    writeOutputs(buildOutputs(), temporary);
    const rebuilt = filesBelow(temporary);
    const served = filesBelow(servedFolder);
    const different = [];
    for (const path of new Set([...rebuilt.keys(), ...served.keys()])) {
      if (!(await isSame(path, rebuilt.get(path), served.get(path)))) different.push(path);
    }
    return different;
  } finally {
    rmSync(temporary, { recursive: true });
  }
}
