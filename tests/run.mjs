import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { findChromium } from "./find-chromium.mjs";

const REPORTS = "test-results/reports";

function runNode(script, parameters, environment = {}) {
  const started = process.hrtime.bigint();
  const outcome = spawnSync(process.execPath, [script, ...parameters], {
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  return { isGreen: outcome.status === 0, seconds };
}

/** A step that either holds or does not: it counts as one test. */
function check(name, script, parameters) {
  console.log(`\n— ${name}`);
  const { isGreen, seconds } = runNode(script, parameters);
  console.log(`${isGreen ? "ok" : "FAILED"} (${seconds.toFixed(1)} s)`);
  return { name, passed: isGreen ? 1 : 0, failed: isGreen ? 0 : 1 };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** A test runner's own count; a runner that fails without counting a failure counts as one failed test. */
function suite(name, { script, parameters, environment, count }) {
  console.log(`\n— ${name}`);
  const { isGreen, seconds } = runNode(script, parameters, environment);
  const { passed, failed } = count();
  const failures = isGreen ? failed : Math.max(failed, 1);
  console.log(`${name}: ${passed} passed, ${failures} failed (${seconds.toFixed(1)} s)`);
  return { name, passed, failed: passed + failures === 0 ? 1 : failures };
}

function vitest(project, environment) {
  const file = `${REPORTS}/${project}.json`;
  return suite(project, {
    script: "node_modules/vitest/vitest.mjs",
    parameters: ["run", "--project", project, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`],
    environment,
    count: () => {
      const report = readReport(file);
      return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
    },
  });
}

function playwright(environment) {
  const file = `${REPORTS}/e2e.json`;
  return suite("end to end", {
    script: "node_modules/playwright/cli.js",
    parameters: ["test", "--config", "tests/e2e/playwright.config.ts"],
    environment: { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(file) },
    count: () => {
      const stats = readReport(file)?.stats;
      return { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) };
    },
  });
}

function checks() {
  return [
    check("types", "node_modules/typescript/bin/tsc", ["--noEmit"]),
    check("lint, format, import rules", "node_modules/@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]),
    check("map data", "geodata/build/check.mjs", []),
    check("dead code", "node_modules/knip/bin/knip.js", []),
  ];
}

function browserSuites() {
  const chromium = findChromium();
  if (!chromium) {
    console.error(
      "No browser: install Chrome or Chromium, or run as root on Debian with its package archive in reach, or name one in DATELINE_CHROMIUM.",
    );
    return [{ name: "browser", passed: 0, failed: 1 }];
  }
  console.log(`\nTesting in ${chromium}`);
  const environment = { DATELINE_CHROMIUM: chromium };
  return [vitest("browser", environment), playwright(environment)];
}

const startedAt = process.hrtime.bigint();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const results = checks();
if (process.argv[2] !== "check") {
  results.push(vitest("unit", { TZ: "America/St_Johns" }));
  results.push(check("build", "node_modules/vite/bin/vite.js", ["build"]));
  results.push(vitest("build", {}));
  results.push(...browserSuites());
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const broken = results.filter((result) => result.failed > 0).map((result) => result.name);
if (broken.length > 0) console.log(`\nFailed: ${broken.join(", ")}`);
console.log(`\n${Math.round(Number(process.hrtime.bigint() - startedAt) / 1e9)} s in all`);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = broken.length > 0 ? 1 : 0;
