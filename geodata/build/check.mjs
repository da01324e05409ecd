import { existsSync } from "node:fs";
import * as archives from "./checks/archives.mjs";
import * as borders from "./checks/borders.mjs";
import * as cities from "./checks/cities.mjs";
import * as names from "./checks/names.mjs";
import * as namesAndSizes from "./checks/names-and-sizes.mjs";
import * as policy from "./checks/policy.mjs";
import { readServed } from "./checks/read-served.mjs";
import * as shapes from "./checks/shapes.mjs";
import * as still from "./checks/still.mjs";
import * as water from "./checks/water.mjs";
import { packagesFolder, servedFolder } from "./paths.mjs";

/**
 * Each returns its problems. Those that ask the sources themselves need geodata's own packages, which the app's
 * install does not have.
 * @type {Record<string, (served: import("./checks/read-served.mjs").Served) => string[] | Promise<string[]>>}
 */
const checks = {
  ...policy,
  ...borders,
  ...water,
  ...archives,
  ...shapes,
  ...namesAndSizes,
  ...names,
  ...cities,
  ...still,
};
if (existsSync(packagesFolder)) Object.assign(checks, await import("./checks/names-against-sources.mjs"));
else console.log("skip names against their sources: geodata's packages are not installed");
if (process.argv.includes("--verify")) Object.assign(checks, await import("./checks/rebuild.mjs"));

const served = await readServed(servedFolder);
let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  const problems = await check(served);
  if (problems.length > 0) failed += 1;
  console.log(
    `${problems.length === 0 ? "ok  " : "FAIL"} ${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`,
  );
  for (const problem of problems.slice(0, 10)) console.log(`       ${problem}`);
  if (problems.length > 10) console.log(`       and ${problems.length - 10} more`);
}
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
