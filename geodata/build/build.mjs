import { buildOutputs } from "./outputs.mjs";
import { servedFolder } from "./paths.mjs";
import { writeOutputs } from "./write-outputs.mjs";

const outputs = buildOutputs();
writeOutputs(outputs, servedFolder);
console.log(`${outputs.size} files written to geodata/served`);
