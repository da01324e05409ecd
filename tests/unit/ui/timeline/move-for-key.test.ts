import { expect, test } from "vitest";
import { moveForKey } from "../../../../src/ui/timeline/move-for-key.ts";

const press = (key: string, held: Partial<Record<"shiftKey" | "altKey" | "ctrlKey" | "metaKey", boolean>> = {}) => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

test("Right and Left follow the direction of the axis", () => {
  expect(moveForKey(press("ArrowRight"), "ltr")).toEqual({ kind: "step", count: 1, larger: false });
  expect(moveForKey(press("ArrowRight"), "rtl")).toEqual({ kind: "step", count: -1, larger: false });
  expect(moveForKey(press("ArrowLeft"), "rtl")).toEqual({ kind: "step", count: 1, larger: false });
});

test("Up is later in both directions", () => {
  expect(moveForKey(press("ArrowUp"), "rtl")).toEqual({ kind: "step", count: 1, larger: false });
});

test("Shift and the page keys move by the larger unit", () => {
  expect(moveForKey(press("ArrowLeft", { shiftKey: true }), "ltr")).toEqual({ kind: "step", count: -1, larger: true });
  expect(moveForKey(press("PageDown"), "ltr")).toEqual({ kind: "step", count: -1, larger: true });
});

test("Home and End go to the limits", () => {
  expect(moveForKey(press("Home"), "ltr")).toEqual({ kind: "limit", to: "min" });
  expect(moveForKey(press("End"), "rtl")).toEqual({ kind: "limit", to: "max" });
});

test("Tab and the browser's shortcuts are left alone", () => {
  expect(moveForKey(press("Tab"), "ltr")).toBeNull();
  expect(moveForKey(press("ArrowLeft", { altKey: true }), "ltr")).toBeNull();
});
