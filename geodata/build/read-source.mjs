import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { licensesFolder, sourceFolder } from "./paths.mjs";

/** @param {string} name a JSON file of geodata/source */
export function readSourceJson(name) {
  return JSON.parse(readFileSync(join(sourceFolder, name), "utf8"));
}

/**
 * Rows of a tab-separated file of geodata/source, keyed by its header line.
 * @param {string} name
 * @returns {Record<string, string>[]}
 */
export function readSourceTable(name) {
  const [header, ...lines] = readFileSync(join(sourceFolder, name), "utf8").trimEnd().split("\n");
  const columns = header.split("\t");
  return lines.map((line, index) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length) {
      throw new Error(`${name}, line ${index + 2}: ${cells.length} cells, expected ${columns.length}`);
    }
    return Object.fromEntries(columns.map((column, position) => [column, cells[position]]));
  });
}

/** The line to show with the map, then every licence notice of geodata/LICENSES, for the people who get the files. */
export function readLicenses() {
  const notices = readdirSync(licensesFolder)
    .sort()
    .map((name) => readFileSync(join(licensesFolder, name), "utf8").trim());
  return `${[readSourceJson("tiles.json").attribution, ...notices].join("\n\n----\n\n")}\n`;
}
