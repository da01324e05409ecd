import { runnerImport } from "vite";

const { module } = await runnerImport(new URL("still-command.ts", import.meta.url).pathname, {
  configFile: false,
  logLevel: "error",
});
process.exitCode = await module.runStillCommand(process.argv.slice(2));
