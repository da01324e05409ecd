import { expect, it } from "vitest";
import { nearestSheetSize } from "../../../src/ui/sheet-size.ts";

it("takes the size nearest to where the sheet was let go", () => {
  expect([0, 0.2, 0.35, 0.6, 0.8, 1].map(nearestSheetSize)).toEqual(["bar", "bar", "half", "half", "full", "full"]);
});
