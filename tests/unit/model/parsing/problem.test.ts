import { describe, expect, it } from "vitest";
import { firstCharacters, foundText } from "../../../../src/model/parsing/problem.ts";

describe("foundText", () => {
  it.each([
    [undefined, ""],
    [null, "null"],
    ["", ""],
    ["2025-13", "2025-13"],
    [Number.NaN, "NaN"],
    [true, "true"],
    [["10", null], '["10", null]'],
    [[1, 2, 3, 4, 5, 6], "[1, 2, 3, 4, 5, …]"],
    [{ edtf: "2025", rivals: [{ edtf: "2024" }] }, '{"edtf": "2025", "rivals": [{…}]}'],
    [Object.create(null), "{}"],
    [12n, "12"],
  ])("writes it as a person would know it from the file: %#", (value, text) => {
    expect(foundText(value)).toBe(text);
  });

  it("cuts a long text to 80 characters with an ellipsis", () => {
    expect(foundText("a".repeat(80))).toBe("a".repeat(80));
    expect(foundText("a".repeat(81))).toBe(`${"a".repeat(79)}…`);
  });

  it("does not follow a value that is nested without end", () => {
    const endless: unknown[] = [];
    endless.push(endless);
    expect(foundText(endless)).toBe("[[[…]]]");
  });
});

describe("firstCharacters", () => {
  it("never leaves half a character", () => {
    expect(firstCharacters("a🙂b", 2)).toBe("a");
    expect(firstCharacters("a🙂b", 3)).toBe("a🙂");
  });
});
