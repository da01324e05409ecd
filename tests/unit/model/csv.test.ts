import { expect, it } from "vitest";
import { csvFromRows } from "../../../src/model/csv.ts";

it("ends every line with CRLF and begins with a byte order mark", () => {
  expect(
    csvFromRows([
      ["a", "b"],
      ["c", "d"],
    ]),
  ).toBe("\uFEFFa,b\r\nc,d\r\n");
});

it.each([
  ["a,b", '"a,b"'],
  ['say "so"', '"say ""so"""'],
  ["two\nlines", '"two\nlines"'],
  ["two\rlines", '"two\rlines"'],
  ["plain; text", "plain; text"],
  ["", ""],
  ["Київ", "Київ"],
])("quotes a cell only where it must: %j", (cell, written) => {
  expect(csvFromRows([[cell]])).toBe(`\uFEFF${written}\r\n`);
});

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1"])("keeps a spreadsheet from running a text: %j", (cell) => {
  expect(csvFromRows([[cell]])).toBe(`\uFEFF'${cell}\r\n`);
});

it("quotes a text that it kept from running", () => {
  expect(csvFromRows([['=HYPERLINK("x")'], ["\rx"]])).toBe('\uFEFF"\'=HYPERLINK(""x"")"\r\n"\'\rx"\r\n');
});

it("writes numbers as they are, negative ones too, and null as nothing", () => {
  expect(csvFromRows([[-12.5, null, 0]])).toBe("\uFEFF-12.5,,0\r\n");
});
