import { expect, test } from "vitest";
import { windowWithDay } from "../../../../src/ui/timeline/window-with-day.ts";

test("a day becomes the end it is set for", () => {
  expect(windowWithDay({ from: null, to: "2025-06-02" }, "from", "2025-05-16")).toEqual({
    from: "2025-05-16",
    to: "2025-06-02",
  });
});

test("an emptied field opens its side", () => {
  expect(windowWithDay({ from: "2025-05-16", to: "2025-06-02" }, "to", null)).toEqual({ from: "2025-05-16", to: null });
});

test("one day may begin and end a window", () => {
  expect(windowWithDay({ from: "2025-05-16", to: "2025-06-02" }, "to", "2025-05-16")).toEqual({
    from: "2025-05-16",
    to: "2025-05-16",
  });
});

test("an end that would cross takes the other one along", () => {
  expect(windowWithDay({ from: "2025-05-16", to: "2025-06-02" }, "from", "2025-07-01")).toEqual({
    from: "2025-07-01",
    to: "2025-07-01",
  });
});

test("a day before a time of day it excludes takes it along", () => {
  expect(windowWithDay({ from: "2025-05-16", to: "2025-06-02T00:00" }, "from", "2025-06-02")).toEqual({
    from: "2025-06-02",
    to: "2025-06-02",
  });
});
