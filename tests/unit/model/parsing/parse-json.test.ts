import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../../../src/model/parsing/parse-json.ts";

describe("parseJson", () => {
  it("gives the value of any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 2);
        expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it.each([
    ["nothing", "", 1, 1],
    ["a comma too many", "[1,\n2,]", 2, 3],
    ["a comma before a bracket", '{"a": 1,}', 1, 9],
    ["a missing comma", "[1\n 2]", 2, 2],
    ["a missing colon", '{"a" 1}', 1, 6],
    ["a key without quotation marks", "{a: 1}", 1, 2],
    ["single quotation marks", "['a']", 1, 2],
    ["NaN", '{"a": NaN}', 1, 7],
    ["a number with a leading nought", "[01]", 1, 3],
    ["a wrong bracket", '{"a": [1}', 1, 9],
    ["a text that does not end", '["abc', 1, 6],
    ["a line break in a text", '["a\nb"]', 1, 4],
    ["an escape that does not exist", '["a\\x"]', 1, 4],
    ["a half escape", '["\\u12"]', 1, 3],
    ["a second value", "{}\r\n{}", 2, 1],
    ["a file cut off", '{"features": [{"id": 5', 1, 23],
    ["a comment", "[1] // one", 1, 5],
  ])("finds %s", (_title, text, line, column) => {
    expect(parseJson(text)).toMatchObject({ ok: false, line, column });
  });

  it("finds the fault behind brackets nested a million deep", () => {
    expect(parseJson(`${"[".repeat(1_000_000)}?`)).toEqual({ ok: false, at: 1_000_000, line: 1, column: 1_000_001 });
  });

  it("never calls a place a fault that could go on to be JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(200), (value, cut) => {
        const text = JSON.stringify([value]).slice(0, cut);
        const parsed = parseJson(text);
        if (!parsed.ok) expect(parsed.at).toBeGreaterThanOrEqual(lastTokenStart(text));
      }),
    );
  });
});

/** A number, word or escape that was cut in two is a fault from its own start or from within. */
function lastTokenStart(text: string): number {
  return text.length - (/(?:\\u?[\da-fA-F]{0,4}|[-\w.+]+)$/.exec(text)?.[0].length ?? 0);
}
