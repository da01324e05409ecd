import { expect, test } from "vitest";
import { grabAt } from "../../../../src/ui/timeline/grab-at.ts";

const window = {
  start: { offset: 100, beyond: null },
  end: { offset: 200, beyond: null },
  width: 400,
  mode: "window",
  reach: 22,
} as const;

test("a pointer near a handle takes hold of it", () => {
  expect([80, 110, 190, 220].map((offset) => grabAt(offset, window))).toEqual(["start", "start", "end", "end"]);
});

test("a pointer inside moves the window, one outside draws a new one", () => {
  expect([150, 20, 300].map((offset) => grabAt(offset, window))).toEqual(["move", "new", "new"]);
});

test("a narrow window can still be moved by its middle", () => {
  const narrow = { ...window, end: { offset: 120, beyond: null } };
  expect([103, 110, 117].map((offset) => grabAt(offset, narrow))).toEqual(["start", "move", "end"]);
});

test("on a window that fills the plot a drag draws a new one", () => {
  const full = { ...window, start: { offset: 0, beyond: null }, end: { offset: 400, beyond: null } };
  expect(grabAt(200, full)).toBe("new");
});

test("there is only the end where everything up to it is shown", () => {
  expect(grabAt(20, { ...window, mode: "cumulative" })).toBe("end");
});
