import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildOutputs } from "../outputs.mjs";
import { servedFolder } from "../paths.mjs";
import { writeOutputs } from "../write-outputs.mjs";

/** @param {string} folder @returns {Map<string, Buffer>} contents by path */
function filesBelow(folder) {
  return new Map(
    ["basemap", "areas"].flatMap((name) =>
      readdirSync(join(folder, name)).map((file) => [`${name}/${file}`, readFileSync(join(folder, name, file))]),
    ),
  );
}

/** Builds once more, elsewhere, and compares with what is served. */
export function rebuildGivesTheSameBytes() {
  const temporary = mkdtempSync(join(tmpdir(), "geodata-"));
  try {
    writeOutputs(buildOutputs(), temporary);
    const rebuilt = filesBelow(temporary);
    const served = filesBelow(servedFolder);
    return [...new Set([...rebuilt.keys(), ...served.keys()])].filter((path) => {
      const [one, other] = [rebuilt.get(path), served.get(path)];
      return !one || !other || !one.equals(other);
    });
  } finally {
    rmSync(temporary, { recursive: true });
  }
}
