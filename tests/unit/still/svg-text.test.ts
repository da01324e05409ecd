import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HUE_COLOURS } from "../../../src/model/marks/palette.ts";
import { element } from "../../../src/still/still-node.ts";
import { STILL_COLOURS, svgText } from "../../../src/still/svg-text.ts";

const dot = element("circle", { r: 3, fill: "@land", stroke: "@hue:red" });

describe("a picture as text", () => {
  it("has classes for a page", () => {
    expect(svgText(dot, "classes")).toBe('<circle class="fill-land stroke-hue-red" r="3"/>');
  });

  it("has the colours of a theme in a file", () => {
    expect(svgText(dot, "dark")).toBe(`<circle r="3" fill="#23292e" stroke="${HUE_COLOURS.red.dark}"/>`);
  });

  it("names the language of a file, and adds nothing to a page", () => {
    const picture = element("svg", { class: "still" });
    expect(svgText(picture, "light")).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(svgText(picture, "classes")).toBe('<svg class="still"/>');
  });

  it("escapes text and attributes, and leaves out what no XML may hold", () => {
    const label = element("text", { "aria-label": `"a" & <b>` }, ["<script>&\u0000\u0008 “ї”"]);
    expect(svgText(label, "light")).toBe(
      '<text aria-label="&quot;a&quot; &amp; &lt;b&gt;">&lt;script&gt;&amp; “ї”</text>',
    );
  });
});

describe("still.css", () => {
  const css = readFileSync("src/still/still.css", "utf8");

  it.each(STILL_COLOURS.map(({ name, colour }) => [name, colour] as const))("has the palette's %s", (name, colour) => {
    for (const property of ["fill", "stroke"]) {
      const rule = `.still .${property}-${name} {\n  ${property}: light-dark(${colour.light}, ${colour.dark});\n}`;
      expect(css).toContain(rule);
    }
  });

  it("has no other colours", () => {
    expect(css.match(/light-dark/g)).toHaveLength(2 * STILL_COLOURS.length);
  });
});
