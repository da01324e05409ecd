import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const KILOBYTE = 1000;
const FOLDER = "src/geodesy";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "geodesy-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All that the folder exports, minified into one script with whatever it imports. */
async function bundled(): Promise<string> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));
  const lines = files.map((name, index) => `export * as part${index} from ${JSON.stringify(resolve(FOLDER, name))};`);
  const entry = join(folder, "whole.ts");
  writeFileSync(entry, lines.join("\n"));
  const output = await build({
    configFile: false,
    logLevel: "warn",
    build: { write: false, target: "es2022", minify: true, lib: { entry, formats: ["es"], fileName: "geodesy" } },
  });
  const results = Array.isArray(output) ? output : [output];
  return results
    .flatMap((result) => ("output" in result ? result.output : []))
    .map((chunk) => (chunk.type === "chunk" ? chunk.code : ""))
    .join("");
}

describe("geodesy", () => {
  it("weighs at most 16 kB, with everything that it imports", async () => {
    const code = await bundled();
    const weight = gzipSync(code).length / KILOBYTE;
    console.info(`${weight.toFixed(1).padStart(7)} kB gzip  ${FOLDER} (${(code.length / KILOBYTE).toFixed(1)} kB)`);
    expect(code.length).toBeGreaterThan(5000);
    expect(weight).toBeLessThanOrEqual(16);
  });
});
