import { expect, type Locator, type Page } from "playwright/test";
import { boxOf } from "./box-of.ts";
import { cameraInAddress, type LonLat, pixelsFromCentre } from "./map-pixels.ts";

/** A canvas of one colour compresses to far less than this. */
const DRAWN_MAP_BYTES = 20_000;
const PATIENCE_MS = 30_000;

/** What a reader does with the map. Places have pixels only where the address names a camera. */
export function mapVerbs(page: Page) {
  const map = page.getByRole("region", { name: "Map of the events" });
  const placeOnScreen = async (place: LonLat): Promise<readonly [number, number]> => {
    const box = await boxOf(map);
    const [x, y] = pixelsFromCentre(place, cameraInAddress(page.url()));
    return [box.x + box.width / 2 + x, box.y + box.height / 2 + y];
  };
  const clickMapAt = async (place: LonLat) => page.mouse.click(...(await placeOnScreen(place)));

  return {
    map,
    tooltip: page.getByRole("tooltip"),
    /** Says how many of the shown events the map cannot draw, and opens their list. */
    notOnMap: page.getByRole("button", { name: /^\d+ events? (is|are) not on the map$/ }),
    clickMapAt,
    tapMapAt: async (place: LonLat) => page.touchscreen.tap(...(await placeOnScreen(place))),

    /** Until the map has drawn more than a plain ground. */
    async waitForMap() {
      await expect(map).toBeVisible({ timeout: PATIENCE_MS });
      await expect
        .poll(async () => (await map.screenshot()).length, { timeout: PATIENCE_MS })
        .toBeGreaterThan(DRAWN_MAP_BYTES);
    },
    /** Clicks until the map has drawn what is to be clicked on. */
    async openOnMap(place: LonLat, opened: Locator) {
      await expect(map).toBeVisible({ timeout: PATIENCE_MS });
      await expect(async () => {
        await clickMapAt(place);
        await expect(opened).toBeVisible({ timeout: 1_000 });
      }).toPass({ timeout: PATIENCE_MS });
    },
    /** Points until the map answers with a text, and moves a little each time: it answers to movement. */
    async pointUntil(place: LonLat, check: () => Promise<void>) {
      await expect(map).toBeVisible({ timeout: PATIENCE_MS });
      await expect(async () => {
        const [x, y] = await placeOnScreen(place);
        await page.mouse.move(x - 1, y);
        await page.mouse.move(x, y);
        await check();
      }).toPass({ timeout: PATIENCE_MS });
    },
  };
}
