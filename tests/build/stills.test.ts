import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { runStillCommand, stillCommand } from "../../site-build/still-command.ts";
import { pngFromSvg, stillSvg } from "../../site-build/stills.ts";
import { DEFAULT_VIEW } from "../../src/model/view/view.ts";
import { DEFAULT_DATASET } from "../../src/site.ts";
import { element } from "../../src/still/still-node.ts";
import { svgText } from "../../src/still/svg-text.ts";
import { FONT_FAMILY, textLine } from "../../src/still/text.ts";

const POSTER = { slug: DEFAULT_DATASET, view: DEFAULT_VIEW, width: 720, height: 540 } as const;
const MAP_ONLY = ["title", "legend", "caption"] as const;

/** How many pixels are dark, of the columns from one to the other. */
function inkBetween(png: PNG, from: number, to: number): number {
  let ink = 0;
  for (let index = 0; index < png.data.length; index += 4) {
    const column = (index / 4) % png.width;
    if (column >= from && column < to && (png.data[index] ?? 255) < 128) ink += 1;
  }
  return ink;
}

async function drawnText(text: string): Promise<PNG> {
  const line = textLine(text, { x: 10, y: 40, side: "left" }, { size: 30, fill: "@ink" });
  const picture = element("svg", { width: 400, height: 60, "font-family": FONT_FAMILY }, [
    element("rect", { width: 400, height: 60, fill: "@paper" }),
    line,
  ]);
  return PNG.sync.read(Buffer.from(await pngFromSvg(svgText(picture, "light"))));
}

describe("a picture as PNG", () => {
  it.each([
    ["Latin", "Kyiv"],
    ["Cyrillic", "Київ"],
    ["Arabic", "كييف"],
    ["Arabic and Latin", "كييف Kyiv"],
  ])("has ink where a text in %s must be", async (_, text) => {
    const png = await drawnText(text);
    expect(inkBetween(png, 10, 60)).toBeGreaterThan(60);
    expect(inkBetween(png, 300, 400)).toBe(0);
  });

  it("has letters in Arabic and not the boxes of letters that no font has", async () => {
    const [letters, others] = [await drawnText("ييي"), await drawnText("مممم")];
    expect(inkBetween(letters, 0, 400)).not.toBe(inkBetween(others, 0, 400));
    const [known, unknown] = [await drawnText("كييف"), await drawnText("\u{10fffd}\u{10fffd}")];
    expect(known.data.equals(unknown.data)).toBe(false);
  });

  it("has the size that was asked for, with ink in its title in each language", async () => {
    for (const language of ["en", "uk", "ar"]) {
      const svg = stillSvg({ ...POSTER, width: 1200, height: 630, theme: "light", language });
      const png = PNG.sync.read(Buffer.from(await pngFromSvg(svg)));
      expect([png.width, png.height]).toEqual([1200, 630]);
      expect(inkBetween(png, 30, 380)).toBeGreaterThan(3_000);
    }
  });
});

describe("the land of still pictures", () => {
  it("weighs at most 20 kB", () => {
    expect(gzipSync(readFileSync("geodata/served/still/land.json"), { level: 9 }).length).toBeLessThanOrEqual(20_000);
  });
});

describe("the poster of a page", () => {
  it("weighs at most 12.5 kB", () => {
    const svg = stillSvg({ ...POSTER, theme: "classes", hide: MAP_ONLY });
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(12_500);
  });

  it("is the same each time", () => {
    const [one, other] = [stillSvg({ ...POSTER, theme: "dark" }), stillSvg({ ...POSTER, theme: "dark" })];
    expect(one).toBe(other);
  });
});

describe("npm run still", () => {
  it("understands a named view, a size, a theme and a language", () => {
    const { request, out } = stillCommand("--view night --size 390x300 --theme dark --lang uk --out a.svg".split(" "));
    expect(request).toMatchObject({
      width: 390,
      height: 300,
      theme: "dark",
      language: "uk",
      heading: "Ніч на 2 червня",
    });
    expect(request.view.types).toEqual({ kind: "only", ids: ["drone-attack", "shelling"] });
    expect(out).toBe("a.svg");
  });

  it("takes what stands behind # in a link", () => {
    expect(stillCommand(["--view", "map=5/53.5/28", "--out", "a.png"]).request.view.camera?.zoom).toBe(5);
  });

  it.each([
    ["--data nowhere --out a.png", "no dataset"],
    ["--view nowhere --out a.png", "no view"],
    ["--view t=never --out a.png", "cannot be read"],
    ["--size 5x5 --out a.png", "width x height"],
    ["--theme pink --out a.png", "light or dark"],
    ["--hide everything --out a.png", "are expected"],
    ["--out a.jpg", ".png or .svg"],
  ])("says what is wrong with %s", async (args, sentence) => {
    const said: string[] = [];
    const code = await runStillCommand(args.split(" "), (text) => said.push(text));
    expect([code, said.length]).toEqual([1, 1]);
    expect(said[0]).toContain(sentence);
  });
});
