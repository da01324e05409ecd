import * as names from "./checks/names.mjs";
import * as namesAndSizes from "./checks/names-and-sizes.mjs";
import * as policy from "./checks/policy.mjs";
import { readServed } from "./checks/read-served.mjs";
import * as shapes from "./checks/shapes.mjs";
import { servedFolder } from "./paths.mjs";

/** @type {Record<string, (served: import("./checks/read-served.mjs").Served) => string[]>} each returns its problems */
const checks = { ...policy, ...shapes, ...names, ...namesAndSizes };
if (process.argv.includes("--verify")) Object.assign(checks, await import("./checks/rebuild.mjs"));

const served = readServed(servedFolder);
let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  const problems = check(served);
  if (problems.length > 0) failed += 1;
  console.log(
    `${problems.length === 0 ? "ok  " : "FAIL"} ${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`,
  );
  for (const problem of problems.slice(0, 10)) console.log(`       ${problem}`);
  if (problems.length > 10) console.log(`       and ${problems.length - 10} more`);
}
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
