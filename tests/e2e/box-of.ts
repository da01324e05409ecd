import type { Locator } from "playwright/test";

/** Where an element is on the page, in CSS pixels; throws if it is not there or not drawn. */
export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not on the page.`);
  return box;
}
