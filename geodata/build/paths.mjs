import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const geodata = join(dirname(fileURLToPath(import.meta.url)), "..");

export const sourceFolder = join(geodata, "source");
export const licensesFolder = join(geodata, "LICENSES");
export const servedFolder = join(geodata, "served");
export const packagesFolder = join(geodata, "node_modules");
