import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright/test";
import { expect, test } from "./guarded-test.ts";

/**
 * Pictures of the basemap with the events of one day on it, each looked at against docs/basemap-checklist.md. They belong to
 * one build of Chromium: another draws letters and curves a little differently, and is allowed a little difference.
 * New ones: `npm run golden`.
 */
const VERSION_FILE = join(import.meta.dirname, "golden/chromium-version.txt");
const EXACTLY = { threshold: 0.1, maxDiffPixelRatio: 0.0002 };
const NEARLY = { threshold: 0.1, maxDiffPixelRatio: 0.005 };
/**
 * On the globe two labels may stand at another of their places beside the same anchor: MapLibre keeps a label where it first
 * found room, and what room there was depends on which tile came first.
 */
const LABELS_MAY_STEP = { threshold: 0.1, maxDiffPixelRatio: 0.005 };

const PLACES = {
  world: "map=0.7/25/20",
  globe: "map=1.3/45/30&globe=1",
  europe: "map=3.3/50/20",
  ukraine: "map=5/48.6/32",
  "kherson-region": "map=7.2/46.8/33.4",
  turkiye: "map=5.2/39.2/33.5",
} as const;

test.use({ viewport: { width: 1000, height: 640 } });

interface Comparison {
  readonly browser: Browser;
  readonly page: Page;
  readonly name: string;
}

/** Compares the map with what was looked at, by the rule of the browser's version. */
async function expectGolden({ browser, page, name }: Comparison): Promise<void> {
  const version = browser.version();
  const isUpdate = !["none", "missing"].includes(test.info().config.updateSnapshots);
  if (isUpdate) writeFileSync(VERSION_FILE, `${version}\n`);
  const goldenVersion = readFileSync(VERSION_FILE, "utf8").trim();
  if (version !== goldenVersion) {
    console.info(`Pictures of Chromium ${goldenVersion} compared with ${version}: 0.5 % may differ.`);
  }
  await expect(page.locator(".maplibregl-canvas")).toBeVisible({ timeout: 30_000 });
  const allowed = version === goldenVersion ? EXACTLY : NEARLY;
  await expect(page.locator("#map")).toHaveScreenshot(`${name}.png`, {
    ...(name.startsWith("globe") ? LABELS_MAY_STEP : allowed),
    timeout: 30_000,
  });
}

/** Every place in every language in light; theme and language do not meet, so that in dark one language is enough. */
const LANGUAGES = ["en", "uk", "ar"] as const;

for (const [index, [place, camera]] of Object.entries(PLACES).entries()) {
  const dark = LANGUAGES[index % LANGUAGES.length] ?? "en";
  const looks = [...LANGUAGES.map((language) => ["light", language] as const), ["dark", dark] as const];
  for (const [theme, language] of looks) {
    test(`The map of ${place} is drawn as it was looked at, ${theme}, in ${language}`, async ({ browser, page }) => {
      await page.goto(`./?lang=${language}&theme=${theme}#${camera}&t=2024-11-21`);
      await expectGolden({ browser, page, name: `${place}-${theme}-${language}` });
    });
  }
}

const BAND = { basis: "estimated", by: "Nobody: a test", source: "article-1", date: "2025-06-01" };

/** Rings that a map draws wrong if it can: over the pole, across the antimeridian, round more than half of the globe. */
const HARD_RANGES = [
  { id: "pacific", label: "0N 179E", origin: { point: [179, 0] }, bands: [{ ...BAND, label: "A", highKm: 5_500 }] },
  { id: "minsk", label: "Minsk", origin: { point: [27.56, 53.9] }, bands: [{ ...BAND, label: "A", highKm: 15_000 }] },
].map((overlay) => ({ ...overlay, status: "claimed", time: null }));

const RANGES = {
  "oreshnik-belarus": { flat: "map=1.1/60/20", globe: "map=0.4/72/25&globe=1" },
  pacific: { flat: "map=1.1/0/179", globe: "map=1.3/0/179&globe=1" },
  minsk: { flat: "map=0.7/20/20", globe: "map=1.3/-40/-150&globe=1" },
} as const;

for (const [id, cameras] of Object.entries(RANGES)) {
  for (const [projection, camera] of Object.entries(cameras)) {
    test(`The range ${id} is drawn as it was looked at, ${projection}`, async ({ browser, page }) => {
      await page.route("**/data/istanbul-talks-2025.geojson", async (route) => {
        const dataset = await (await route.fetch()).json();
        dataset.dateline.overlays.push(...HARD_RANGES);
        await route.fulfill({ json: dataset });
      });
      await page.goto(`./?theme=light#t=2025-06-02/2025-12-31&layers=${id}&${camera}`);
      await expectGolden({ browser, page, name: `range-${id}-${projection}` });
    });
  }
}
