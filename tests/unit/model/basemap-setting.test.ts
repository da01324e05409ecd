import { describe, expect, it } from "vitest";
import { parseBasemapSetting } from "../../../src/model/basemap-setting.ts";

const STYLE = { kind: "style", url: "https://tiles.example/style.json", credit: "© Tiles" };

describe("the setting of a basemap", () => {
  it("is the built-in one, as an archive unless files are asked for", () => {
    expect(parseBasemapSetting({ kind: "built-in" })).toEqual({ value: { kind: "built-in", tiles: "archive" } });
    expect(parseBasemapSetting({ kind: "built-in", tiles: "files" })).toEqual({
      value: { kind: "built-in", tiles: "files" },
    });
  });

  it("lets the page ask the host of its address, and those that are named, each once", () => {
    const hosts = ["https://fonts.example", "https://tiles.example"];
    expect(parseBasemapSetting({ ...STYLE, hosts })).toEqual({
      value: { ...STYLE, hosts: ["https://tiles.example", "https://fonts.example"], ourBorders: false },
    });
  });

  it("asks nobody for a file of the site's own", () => {
    const setting = { kind: "protomaps", url: "maps/ukraine.pmtiles", credit: "© Protomaps", flavor: "white" };
    expect(parseBasemapSetting(setting)).toEqual({ value: { ...setting, hosts: [], ourBorders: false } });
  });

  it.each([
    ["no object", [], /^The basemap setting is \[\]; expected: an object\.$/],
    ["no kind", {}, /^"kind" of the basemap setting is missing; expected: "built-in", "style", "protomaps"\.$/],
    ["a kind that does not exist", { kind: "raster" }, /^"kind" of the basemap setting is "raster"; expected: /],
    [
      "a misspelt member",
      { ...STYLE, ourborders: true },
      /^"ourborders" of the basemap setting is true; expected: one of /,
    ],
    ["tiles of another form", { kind: "built-in", tiles: "zip" }, /expected: "archive" or "files"/],
    ["an address without encryption", { ...STYLE, url: "http://tiles.example/s.json" }, /an https: address/],
    ["an address of another kind", { ...STYLE, url: "javascript:alert(1)" }, /an https: address/],
    ["an address with a quotation mark", { ...STYLE, url: `https://tiles.example/"'x` }, /an https: address/],
    ["a host with a path", { ...STYLE, hosts: ["https://tiles.example/x"] }, /a list of origins/],
    ["a host that is a directive", { ...STYLE, hosts: ["https://a.example; script-src *"] }, /a list of origins/],
    ["a host for everything", { ...STYLE, hosts: ["*"] }, /a list of origins/],
    ["no credit", { ...STYLE, credit: " " }, /expected: whose map this is/],
    [
      "a flavor that does not exist",
      { ...STYLE, kind: "protomaps", flavor: "sepia" },
      /"flavor" of the basemap setting/,
    ],
  ])("is refused with a sentence: %s", (_, input, sentence) => {
    const parsed = parseBasemapSetting(input);
    expect(parsed).toHaveProperty("fault");
    expect("fault" in parsed && parsed.fault).toMatch(sentence);
  });

  it("may be tried out on this machine", () => {
    expect(parseBasemapSetting({ ...STYLE, url: "http://127.0.0.1:8080/style.json" })).toHaveProperty("value");
  });
});
