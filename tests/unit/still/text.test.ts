import { describe, expect, it } from "vitest";
import { svgText } from "../../../src/still/svg-text.ts";
import { atMostLines, textLine, textWidth, wrapped } from "../../../src/still/text.ts";

const style = { size: 10, fill: "@ink" } as const;
const place = { x: 100, y: 20, side: "left" } as const;

describe("a line of text", () => {
  it("is wrapped at words, and cut with an ellipsis", () => {
    const lines = wrapped("one two three four", style, textWidth("one two", style) + 1);
    expect(lines).toEqual(["one two", "three", "four"]);
    expect(atMostLines(lines, 2)).toEqual(["one two", "three…"]);
  });

  it("in one script is one piece", () => {
    expect(svgText(textLine("مرحبا بالعالم", place, style), "light")).toContain(">مرحبا بالعالم</text>");
  });

  it("in two scripts is in pieces, from right to left if it begins so", () => {
    const line = textLine("مايو 2023", place, style);
    const [arabic, number] = line.children.flatMap((child) => (typeof child === "string" ? [] : [child]));
    expect([arabic?.children[0], number?.children[0]]).toEqual(["مايو", "2023"]);
    expect(Number(arabic?.attributes["x"])).toBeGreaterThan(Number(number?.attributes["x"]));
  });

  it("has no space between joined letters", () => {
    const spaced = { ...style, spacing: 0.2 };
    expect(textLine("КИЇВ", place, spaced).attributes).toHaveProperty("letter-spacing");
    expect(textLine("كييف", place, spaced).attributes).not.toHaveProperty("letter-spacing");
  });
});
