import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The folders that belong to the build; what else lies beside them is left alone. */
const ownFolders = ["basemap", "areas", "still"];

/**
 * Writes the outputs and removes what an earlier build left in their folders.
 * @param {Map<string, string | Buffer>} outputs text or bytes by path
 * @param {string} target
 */
export function writeOutputs(outputs, target) {
  for (const folder of ownFolders) {
    mkdirSync(join(target, folder), { recursive: true });
    for (const name of readdirSync(join(target, folder))) {
      if (!outputs.has(`${folder}/${name}`)) rmSync(join(target, folder, name));
    }
  }
  for (const [path, content] of outputs) writeFileSync(join(target, path), content);
}
