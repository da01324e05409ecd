import { describe, expect, it } from "vitest";
import { plural } from "../../../src/words/plural.ts";
import { panel } from "../../../src/words/uk/panel.ts";

describe("plural", () => {
  it("takes the form of the language's own rules", () => {
    const forms = { one: "# подія", few: "# події", many: "# подій", other: "# події" };
    const said = [1, 2, 5, 11, 21, 22, 1.5].map((count) => plural("uk", count, forms));
    expect(said).toEqual(["1 подія", "2 події", "5 подій", "11 подій", "21 подія", "22 події", "1,5 події"]);
  });

  it("falls back to `other` for a form that is not given", () => {
    expect(plural("uk", 5, { other: "# x" })).toBe("5 x");
  });

  it("writes the number in the digits of the language", () => {
    expect(plural("en", 1234, { other: "# of #" })).toBe("1,234 of 1,234");
  });
});

describe("the Ukrainian panel", () => {
  it("agrees with its numbers", () => {
    const { undated, more } = panel.list;
    expect([1, 3, 7].map(undated)).toEqual(["1 подія без дати", "3 події без дати", "7 подій без дати"]);
    expect(more(5)).toBe("Показати ще 5");
    expect(panel.counts.announcement({ window: "травень", shown: 31, total: 54, possible: 0 })).toBe(
      "травень: 31 із 54 подій",
    );
    expect(panel.counts.announcement({ window: "травень", shown: 1, total: 21, possible: 0 })).toBe(
      "травень: 1 із 21 події",
    );
  });
});
