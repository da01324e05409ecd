/** Sizes of the sheet on a narrow page, smallest first. */
export const SHEET_SIZES = ["bar", "half", "full"] as const;
export type SheetSize = (typeof SHEET_SIZES)[number];

/** The size nearest to a sheet that was let go at this share (0 to 1) of the height it may fill. */
export function nearestSheetSize(share: number): SheetSize {
  if (share < 0.3) return "bar";
  return share < 0.75 ? "half" : "full";
}
