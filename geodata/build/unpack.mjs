import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { servedFolder } from "./paths.mjs";
import { tileFiles } from "./tiles/unpack.mjs";

/** npm --prefix geodata run tiles -- OUT: writes OUT/land/{z}/{x}/{y}.mvt and OUT/labels/{z}/{x}/{y}.mvt. */

const target = process.argv[2];
if (!target) throw new Error("Name the folder to write to.");

for (const name of ["land", "labels"]) {
  const files = await tileFiles(join(servedFolder, "basemap", `${name}.pmtiles`));
  for (const { path, bytes } of files) {
    const file = join(target, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  console.log(`${name}: ${files.length} files`);
}
