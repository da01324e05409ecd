import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseBasemapSetting } from "../../src/model/basemap-setting.ts";
import { parseDatasetText } from "../../src/model/parsing/parse-dataset.ts";

const README = readFileSync("README.md", "utf8");

/** The examples in JSON, without their comments. */
const examples = [...README.matchAll(/```jsonc\n([\s\S]*?)```/g)].map(([, text = ""]) =>
  text.replace(/(^|\s)\/\/.*$/gm, ""),
);

describe("the README", () => {
  it("begins with the two commands that do everything", () => {
    const [first = ""] = [...README.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text]) => text);
    expect(first.split("\n").map((line) => line.split("#")[0]?.trim())).toEqual([
      "npm ci && npm start",
      "npm ci && npm test",
      "",
    ]);
  });

  it("has an example of the file format that is read without a fault, whole", () => {
    const { dataset, problems } = parseDatasetText(examples[0] ?? "");
    expect(problems).toEqual([]);
    expect(dataset?.events).toHaveLength(1);
    expect(dataset?.overlays).toHaveLength(1);
  });

  it("has examples of basemap settings that the build takes", () => {
    const settings = (examples[1] ?? "").split(/\n(?=\{)/).filter((text) => text.trim() !== "");
    expect(settings).toHaveLength(2);
    for (const setting of settings) expect(parseBasemapSetting(JSON.parse(setting))).toHaveProperty("value");
  });
});
