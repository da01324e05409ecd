import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const biome = resolve("node_modules/@biomejs/biome/bin/biome");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "planted-"));
  cpSync("tests/lint", join(folder, "tests/lint"), { recursive: true });
  const settings = JSON.parse(readFileSync("biome.json", "utf8"));
  writeFileSync(join(folder, "biome.json"), JSON.stringify({ ...settings, vcs: { enabled: false } }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the project's own rules say of sources planted at these paths, in a folder of their own. */
function lint(sources: Readonly<Record<string, string>>): string {
  rmSync(join(folder, "src"), { recursive: true, force: true });
  for (const [path, source] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  const { stdout, stderr } = spawnSync(process.execPath, [biome, "lint", "src"], { cwd: folder, encoding: "utf8" });
  return stdout + stderr;
}

/** What is planted, where, and how. */
const VIOLATIONS = [
  [
    "the map importing the interface",
    "src/map/planted.ts",
    `import { Panel } from "../ui/Panel.tsx";\nexport { Panel };`,
  ],
  [
    "the interface importing the map",
    "src/ui/planted.ts",
    `import { mapStyle } from "../map/map-style.ts";\nexport { mapStyle };`,
  ],
  ["the interface importing MapLibre", "src/ui/planted.ts", `import { Map } from "maplibre-gl";\nexport { Map };`],
  [
    "the model importing the state",
    "src/model/planted.ts",
    `import { watch } from "../state/watch.ts";\nexport { watch };`,
  ],
  [
    "a room of the model importing words",
    "src/model/time/planted.ts",
    `import { en } from "../../words/en/en.ts";\nexport { en };`,
  ],
  [
    "geodesy importing the map",
    "src/geodesy/planted.ts",
    `import { mapStyle } from "../map/map-style.ts";\nexport { mapStyle };`,
  ],
  [
    "geodesy importing its own worker",
    "src/geodesy/planted.ts",
    `import { createPageBufferJobs } from "../workers/page-buffer-jobs.ts";\nexport { createPageBufferJobs };`,
  ],
  [
    "the model importing geodesy",
    "src/model/planted.ts",
    `import { ring } from "../geodesy/ring.ts";\nexport { ring };`,
  ],
  ["the state importing a framework", "src/state/planted.ts", `import { render } from "preact";\nexport { render };`],
  [
    "ranges importing the map",
    "src/ranges/planted.ts",
    `import { mapStyle } from "../map/map-style.ts";\nexport { mapStyle };`,
  ],
  [
    "the interface importing ranges instead of asking them through the state",
    "src/ui/planted.ts",
    `import { createRanges } from "../ranges/create-ranges.ts";\nexport { createRanges };`,
  ],
  [
    "the code to copy importing words",
    "src/embed/snippet.ts",
    `import { en } from "../words/en/en.ts";\nexport { en };`,
  ],
  [
    "the interface importing more of the embed than the code to copy",
    "src/ui/planted.ts",
    `import { parseMessage } from "../embed/messages.ts";\nexport { parseMessage };`,
  ],
  [
    "what runs inside an article importing the model",
    "src/embed/planted.ts",
    `import { deepFreeze } from "../model/deep-freeze.ts";\nexport { deepFreeze };`,
  ],
  [
    "the snippet importing the interface",
    "src/embed/snippet.ts",
    `import { Panel } from "../ui/Panel.tsx";\nexport { Panel };`,
  ],
  [
    "still pictures importing the state",
    "src/still/planted.ts",
    `import { watch } from "../state/watch.ts";\nexport { watch };`,
  ],
  [
    "the page in a frame importing the interface",
    "src/frame/planted.ts",
    `import { Panel } from "../ui/Panel.tsx";\nexport { Panel };`,
  ],
  ["preact/compat", "src/ui/planted.ts", `import { memo } from "preact/compat";\nexport { memo };`],
] as const;

describe("a planted violation is found", () => {
  it.each(VIOLATIONS)("%s", (_, path, source) => {
    expect(lint({ [path]: source })).toContain("noRestrictedImports");
  });

  it("the DOM in still pictures", () => {
    expect(lint({ "src/still/planted.ts": "export const planted = document.title;" })).toContain("noRestrictedGlobals");
  });

  it.each([
    ["Date.parse", "export const planted = Date.parse(location.hash);"],
    ["new Date of a text", "export const planted = new Date(location.hash);"],
    ["innerHTML", "document.body.innerHTML = location.hash;"],
    ["insertAdjacentHTML", `document.body.insertAdjacentHTML("beforeend", location.hash);`],
  ])("%s", (_, source) => {
    expect(lint({ "src/map/planted.ts": source })).toContain("plugin");
  });

  it("the DOM in a pure folder", () => {
    expect(lint({ "src/model/planted.ts": "export const planted = document.title;" })).toContain("noRestrictedGlobals");
  });

  it.each([
    ["a clock", "export const planted = performance.now();"],
    ["a worker", `export const planted = new Worker("planted.js");`],
  ])("%s in geodesy", (_, source) => {
    expect(lint({ "src/geodesy/planted.ts": source })).toContain("noRestrictedGlobals");
  });

  it("an import cycle", () => {
    const one = `import { other } from "./other.ts";\nexport const one = other;`;
    const other = `import { one } from "./one.ts";\nexport const other = one;`;
    expect(lint({ "src/model/one.ts": one, "src/model/other.ts": other })).toContain("noImportCycles");
  });

  it("and the snippet may import the model", () => {
    const source = `import { deepFreeze } from "../model/deep-freeze.ts";\nexport const planted = deepFreeze({});`;
    expect(lint({ "src/embed/snippet.ts": source })).toContain("No fixes applied");
  });

  it("and nothing is found where nothing is planted", () => {
    const sources = {
      "src/model/sound.ts": "export const sound = 1;",
      "src/embed/snippet.ts": `import { sound } from "../model/sound.ts";\nexport const snippet = sound;`,
      "src/ui/sound.ts": `import { snippet } from "../embed/snippet.ts";\nexport const code = snippet;`,
    };
    expect(lint(sources)).toContain("No fixes applied");
    expect(lint(sources)).not.toContain("noRestrictedImports");
  });
});
