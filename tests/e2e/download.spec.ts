import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { expect, test } from "./guarded-test.ts";
import { published, publishedTitles } from "./published-dataset.ts";

test.use({ hasWebGl: false });

const isDroneAttack = ({ properties }: (typeof published.features)[number]) => properties.type === "drone-attack";

async function downloaded(page: Page, format: "GeoJSON" | "CSV") {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: format, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

test("The GeoJSON file holds exactly the events that are shown", async ({ reader, page }) => {
  await reader.open("#types=drone-attack");
  await reader.openMore();
  await expect(page.getByText("The 4 events shown now, as")).toBeVisible();

  const { name, text } = await downloaded(page, "GeoJSON");
  expect(name).toMatch(/\.geojson$/);
  const ids = JSON.parse(text).features.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(published.features.filter(isDroneAttack).map(({ id }) => id));
});

test("The CSV file has a row for each event that is shown", async ({ reader, page }) => {
  await reader.open("#types=drone-attack");
  await reader.openMore();

  const { name, text } = await downloaded(page, "CSV");
  expect(name).toMatch(/\.csv$/);
  const [head = "", ...rows] = text
    .replace(/^\uFEFF/, "")
    .trim()
    .split(/\r\n/);
  const column = head.split(",").indexOf("id");
  expect(rows.map((row) => row.split(",")[column]).sort()).toEqual(
    published.features
      .filter(isDroneAttack)
      .map(({ id }) => id)
      .sort(),
  );
});

test("A change of the period changes what is downloaded", async ({ reader, page }) => {
  await reader.open();
  await reader.openMore();
  await reader.setPeriod("2024-11-21", "2024-11-21");
  await expect.poll(reader.eventTitles).toHaveLength(5);

  const { text } = await downloaded(page, "GeoJSON");
  const titles = JSON.parse(text).features.map(
    ({ properties }: { properties: { title: { en: string } } }) => properties.title.en,
  );
  expect(titles).toEqual(await reader.eventTitles());
});

test("A downloaded file opens again as the same events, without a fault", async ({ reader, page }) => {
  await reader.open("#types=drone-attack,shelling");
  await reader.openMore();
  const { text } = await downloaded(page, "GeoJSON");
  await page.route("**/data/*.geojson", (route) => route.fulfill({ contentType: "application/geo+json", body: text }));

  await page.goto("about:blank");
  await reader.open();
  expect([...(await reader.eventTitles())].sort()).toEqual(
    publishedTitles(({ properties }) => ["drone-attack", "shelling"].includes(properties.type)),
  );
  await expect(reader.panel.getByText(/faults? in the file of events/)).toHaveCount(0);
});

test("Where nothing is shown nothing can be downloaded", async ({ reader, page }) => {
  await reader.open("#types=none");
  await reader.openMore();

  await expect(page.getByRole("button", { name: "GeoJSON" })).toBeDisabled();
  await expect(page.getByRole("button", { name: "CSV" })).toBeDisabled();
});
