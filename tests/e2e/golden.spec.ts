import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./guarded-test.ts";

/**
 * Pictures of the basemap with the events of one day on it, each looked at against docs/basemap-checklist.md. They belong to
 * one build of Chromium: another draws letters and curves a little differently, and is allowed a little difference.
 * New ones: `npm run golden`.
 */
const VERSION_FILE = join(import.meta.dirname, "golden/chromium-version.txt");
const EXACTLY = { threshold: 0.1, maxDiffPixelRatio: 0.0002 };
const NEARLY = { threshold: 0.1, maxDiffPixelRatio: 0.005 };

const PLACES = {
  world: "map=0.7/25/20",
  globe: "map=1.3/45/30&globe=1",
  europe: "map=3.3/50/20",
  ukraine: "map=5/48.6/32",
  "kherson-region": "map=7.2/46.8/33.4",
  turkiye: "map=5.2/39.2/33.5",
} as const;

test.use({ viewport: { width: 1000, height: 640 } });

for (const [place, camera] of Object.entries(PLACES)) {
  for (const theme of ["light", "dark"]) {
    for (const language of ["en", "uk", "ar"]) {
      test(`The map of ${place} is drawn as it was looked at, ${theme}, in ${language}`, async ({ browser, page }) => {
        const version = browser.version();
        const isUpdate = !["none", "missing"].includes(test.info().config.updateSnapshots);
        if (isUpdate) writeFileSync(VERSION_FILE, `${version}\n`);
        const goldenVersion = readFileSync(VERSION_FILE, "utf8").trim();
        if (version !== goldenVersion) {
          console.info(`Pictures of Chromium ${goldenVersion} compared with ${version}: 0.5 % may differ.`);
        }
        await page.goto(`./?lang=${language}&theme=${theme}#${camera}&t=2024-11-21`);
        await expect(page.locator(".maplibregl-canvas")).toBeVisible({ timeout: 30_000 });
        await expect(page.locator("#map")).toHaveScreenshot(`${place}-${theme}-${language}.png`, {
          ...(version === goldenVersion ? EXACTLY : NEARLY),
          timeout: 30_000,
        });
      });
    }
  }
}
