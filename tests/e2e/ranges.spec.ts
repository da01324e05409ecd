import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { expect, test } from "./guarded-test.ts";
import type { Reader } from "./reader.ts";

const ORESHNIK = "Oreshnik from Belarus (planned)";
const PATIENCE = { timeout: 30_000 };

async function openRanges(reader: Reader): Promise<void> {
  await reader.panel.getByRole("button", { name: "Ranges", exact: true }).click();
  await expect(reader.panel.getByText(/^A range on a map is a claim\./)).toBeVisible();
}

const rangeItem = (page: Page, label: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("checkbox", { name: label, exact: true }) });

interface OwnRange {
  readonly area: string;
  readonly highKm: string;
  readonly label: string;
}

/** All that a range needs but its source. */
async function fillRange(page: Page, { area, highKm, label }: OwnRange): Promise<void> {
  await page.getByText("Add a range").click();
  await page.getByLabel("Code of the area, such as BY or UA-63").fill(area);
  await page.getByLabel("High figure, km").fill(highKm);
  await page.getByLabel("What it is", { exact: true }).fill(label);
  await page.getByLabel("Who says so").fill("A ministry");
  await page.getByLabel("When it was said, such as 2024-11-21").fill("2025-06-01");
}

test.describe("Without a map", () => {
  test.use({ hasWebGl: false });

  test("Every range says its figures, what they rest on, who says so and where", async ({ reader, page }) => {
    await reader.open();
    await openRanges(reader);

    const range = rangeItem(page, ORESHNIK);
    await expect(range).toContainText("Planned");
    await expect(range).toContainText(/bounds of its class; INF Treaty, Article II, 8 December 1987/);
    await expect(range).toContainText(/estimated by Matthew Savill, RUSI/);
    await expect(range.getByRole("link", { name: /^INF Treaty/ })).toHaveAttribute("rel", "noopener noreferrer");
    await expect(page.getByRole("checkbox", { name: ORESHNIK })).not.toBeChecked();
  });

  test("Each figure shows the line that the map draws it with", async ({ reader, page }) => {
    await reader.open();
    await openRanges(reader);
    const lines = async (label: string) =>
      rangeItem(page, label)
        .locator(".range-line path")
        .evaluateAll((paths) =>
          paths.map((path) => [getComputedStyle(path).stroke, path.getAttribute("stroke-dasharray")]),
        );

    const [claimed, estimated] = await lines("ATACMS from Ukraine");
    expect(claimed?.[1]).not.toBe(estimated?.[1]);
    expect(claimed?.[0]).toBe(estimated?.[0]);
    const [planned] = await lines(ORESHNIK);
    expect(planned?.[0]).toMatch(/^rgb/);
    expect(planned?.[0]).not.toBe(claimed?.[0]);
  });

  test("What is on stands in the address, and comes back with it", async ({ reader, page }) => {
    await reader.open();
    await openRanges(reader);
    await page.getByRole("checkbox", { name: ORESHNIK }).check();
    await expect(page).toHaveURL(/#layers=oreshnik-belarus$/);

    await page.reload();
    await openRanges(reader);
    await expect(page.getByRole("checkbox", { name: ORESHNIK })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: "ATACMS from Ukraine" })).not.toBeChecked();
  });

  test("What lies within is told apart: certainly, possibly, with distances", async ({ reader, page }) => {
    await reader.open("#layers=oreshnik-belarus");
    await openRanges(reader);
    const range = rangeItem(page, ORESHNIK);
    await range.getByText("What lies within").click();

    await expect(range.getByRole("listitem").filter({ hasText: /^Kyiv/ })).toContainText(
      /certainly · \d+ km/,
      PATIENCE,
    );
    await expect(range.getByRole("listitem").filter({ hasText: /^Oreshnik missile strike on Dnipro/ })).toBeVisible();
    await expect(range).toContainText("Great-circle distances.");
  });

  test("A range that does not apply in the period says so", async ({ reader, page }) => {
    await reader.open("#layers=oreshnik-belarus&t=2023");
    await openRanges(reader);

    await expect(rangeItem(page, ORESHNIK)).toContainText("does not apply in this period");
  });

  test("An editor's range without a source is refused in a sentence; a sound one is saved with the dataset", async ({
    reader,
    page,
  }) => {
    await reader.open();
    await openRanges(reader);
    await fillRange(page, { area: "BY", highKm: "500", label: "Iskander from Belarus" });
    await page.getByRole("button", { name: "Check and draw" }).click();
    await expect(page.getByText(/things? to mend$/)).toBeVisible();
    await expect(page.getByRole("checkbox", { name: "Iskander from Belarus" })).toHaveCount(0);

    await page.getByLabel("Source: title").fill("A report of June");
    await page.getByRole("button", { name: "Check and draw" }).click();
    await expect(page.getByRole("checkbox", { name: "Iskander from Belarus" })).toBeChecked();
    await expect(page).toHaveURL(/#layers=own-range-1$/);

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save the dataset with it" }).click();
    const saved = JSON.parse(readFileSync(await (await download).path(), "utf8"));
    expect(saved.dateline.overlays.map(({ id }: { id: string }) => id)).toContain("own-range-1");
    expect(saved.features.length).toBeGreaterThan(80);
  });
});

test("A range is drawn from the link, and offers the globe", async ({ reader, page }) => {
  await reader.open("#layers=oreshnik-belarus");
  await reader.waitForMap();

  await page.getByRole("button", { name: "See this range on the globe" }).click(PATIENCE);
  await expect(page).toHaveURL(/layers=oreshnik-belarus&globe=1$/);
});

test("A range of one's own from a large area is computed in a worker and drawn", async ({ reader, page }) => {
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await reader.open("#map=2/60/90");
  await reader.waitForMap();
  await openRanges(reader);
  await fillRange(page, { area: "RU", highKm: "2000", label: "A missile from Russia" });
  await page.getByLabel("Source: title").fill("A report of June");
  await page.getByRole("button", { name: "Check and draw" }).click();

  await expect(page.getByRole("checkbox", { name: "A missile from Russia" })).toBeChecked();
  await expect.poll(() => workers.filter((url) => url.includes("buffer-worker")).length).toBeGreaterThan(0);
  await expect(page.getByText(/^Computing the range/)).toHaveCount(0, PATIENCE);
});

test("A place on the map is asked which ranges reach it", async ({ reader, page }) => {
  await reader.open("#map=5/53.9/27.5");
  await reader.waitForMap();
  await openRanges(reader);
  await page.getByRole("button", { name: "What reaches a place" }).click();
  await expect(page.getByText("Choose a place on the map.")).toBeVisible(PATIENCE);
  await reader.clickMapAt([27.5, 53.9]);

  await expect(page.getByText(/^\d ranges? reach(es)? it$/)).toBeVisible(PATIENCE);
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText("Choose a place on the map.")).toHaveCount(0);
});
