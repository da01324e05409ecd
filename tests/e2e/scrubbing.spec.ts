import { expect, test } from "./guarded-test.ts";
import type { Sums } from "./panel-verbs.ts";
import { published } from "./published-dataset.ts";

const TOTAL = published.features.length;
const THREE_WEEKS = "axis=2025-05-16/2025-06-02";
const DNIPRO = [35.04066, 48.46664] as const;
const STRIKE = "Oreshnik missile strike on Dnipro";

const sumOf = ({ definite, possible, undated, outside, hidden }: Sums) =>
  definite + possible + undated + outside + hidden;

test.use({ hasWebGl: false });

test("The date fields choose the period, and the list holds what is or may be in it", async ({ reader }) => {
  await reader.open();
  await reader.setPeriod("2024-11-21", "2024-11-21");

  await expect
    .poll(reader.eventTitles)
    .toEqual([
      "Ukraine’s first successful ATACMS strike on targets in Russia",
      "Moscow admits ATACMS strikes in the Kursk region",
      "Moscow admits ATACMS strikes in the Bryansk region",
      "Moscow admits further ATACMS strikes",
      STRIKE,
    ]);
  const sums = await reader.sums();
  expect(sums).toMatchObject({ definite: 1, possible: 4, outside: TOTAL - 5 - sums.undated, total: TOTAL });
});

test("An event that only may be in the period says so in the list", async ({ reader }) => {
  await reader.open("#t=2024-11-21");

  await expect(reader.row("Moscow admits further ATACMS strikes")).toContainText("may be in this period");
  await expect(reader.row(STRIKE)).not.toContainText("may be in this period");
});

test("Dragging the right handle changes period, list and sums together", async ({ reader }) => {
  await reader.open(`#t=2025-05-16/2025-06-02&${THREE_WEEKS}`);
  const before = await reader.sums();

  await reader.dragEndTo("2025-05-19");

  await expect.poll(reader.period).toBe("2025-05-16/2025-05-19");
  await expect.poll(async () => (await reader.sums()).definite).toBeLessThan(before.definite);
  const titles = await reader.eventTitles();
  expect(titles).toContain("Putin and Trump speak by phone");
  expect(titles).not.toContain("Second round of talks in Istanbul");
  const after = await reader.sums();
  expect(titles).toHaveLength(after.definite + after.possible);
  expect(sumOf(after)).toBe(TOTAL);
});

test("The sums add up at every place of the handle", async ({ reader }) => {
  await reader.open(`#t=2025-05-16/2025-06-02&${THREE_WEEKS}`);

  for (const day of ["2025-06-01", "2025-05-28", "2025-05-25", "2025-05-16"]) {
    await reader.dragEndTo(day);
    await expect.poll(reader.period).toBe(`2025-05-16/${day}`);
    expect(sumOf(await reader.sums())).toBe(TOTAL);
  }
});

test("Arrow keys move an end of the period by a day, Page Up and Page Down by the larger unit", async ({ reader }) => {
  await reader.open(`#t=2025-05-16/2025-06-02&${THREE_WEEKS}`);
  const end = reader.slider("End of the period");
  await end.focus();

  await end.press("ArrowLeft");
  await expect(reader.fields.to).toHaveValue("2025-06-01");
  await expect(end).toHaveAttribute("aria-valuetext", "1 June 2025");
  await end.press("ArrowUp");
  await expect(reader.fields.to).toHaveValue("2025-06-02");
  await end.press("PageDown");
  await expect(reader.fields.to).toHaveValue("2025-05-26");
  await expect(reader.fields.from).toHaveValue("2025-05-16");
});

test("Home and End bring an end of the period to its limits", async ({ reader }) => {
  await reader.open("#t=2025-05-16/2025-06-02");

  await reader.slider("Start of the period").press("Home");
  await expect(reader.fields.from).toHaveValue("2022-01-01");
  await reader.slider("Start of the period").press("End");
  await expect(reader.fields.from).toHaveValue("2025-06-02");
  await reader.slider("End of the period").press("End");
  await expect(reader.fields.to).toHaveValue("2025-12-31");
});

test("Arrow keys on the middle slider move the period without changing its length", async ({ reader }) => {
  await reader.open(`#t=2025-05-19/2025-05-21&${THREE_WEEKS}`);

  await reader.slider("Move the period").press("ArrowRight");
  await expect.poll(reader.period).toBe("2025-05-20/2025-05-22");
});

test("The step buttons move the period by one calendar unit", async ({ reader, page }) => {
  await reader.open(`#t=2025-05-19&step=P1D&${THREE_WEEKS}`);

  await page.getByRole("button", { name: "One step forward" }).click();
  await expect.poll(reader.period).toBe("2025-05-20/2025-05-20");
  await page.getByRole("button", { name: "One step back" }).click();
  await page.getByRole("button", { name: "One step back" }).click();
  await expect.poll(reader.period).toBe("2025-05-18/2025-05-18");
});

test("The event buttons skip the days on which nothing begins", async ({ reader, page }) => {
  await reader.open("#t=2024-11-22&step=P1D&axis=2024-11-01/2025-06-02");

  await page.getByRole("button", { name: "Next event" }).click();
  await expect.poll(reader.period).toBe("2024-12-01/2024-12-01");
  await page.getByRole("button", { name: "Previous event" }).click();
  await expect.poll(reader.period).toBe("2024-11-21/2024-11-21");
  await expect.poll(reader.eventTitles).toContain(STRIKE);
});

test("Nothing plays until the reader asks, and pause stops it", async ({ reader, page }) => {
  await reader.open(`#t=2025-05-16&${THREE_WEEKS}`);
  await page.getByLabel("Speed").selectOption("4×");
  await page.waitForTimeout(1_500);
  expect(await reader.period()).toBe("2025-05-16/2025-05-16");

  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(reader.fields.to).not.toHaveValue("2025-05-16");
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  const paused = await reader.period();
  await page.waitForTimeout(1_000);
  expect(await reader.period()).toEqual(paused);
});

test("Playback stops at the end of the axis and offers to start again", async ({ reader, page }) => {
  await reader.open(`#t=2025-05-31/2025-06-01&step=P1D&${THREE_WEEKS}`);
  await page.getByLabel("Speed").selectOption("4×");

  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(page.getByRole("button", { name: "Replay", exact: true })).toBeVisible();
  expect(await reader.period()).toBe("2025-06-01/2025-06-02");

  await page.getByLabel("Speed").selectOption("½×");
  await page.getByRole("button", { name: "Replay", exact: true }).click();
  await expect.poll(reader.period).toBe("2025-05-16/2025-05-17");
});

test("Taking hold of a handle stops playback", async ({ reader, page }) => {
  await reader.open(`#t=2025-05-16&${THREE_WEEKS}`);
  await page.getByRole("button", { name: "Play", exact: true }).click();

  await reader.slider("End of the period").press("ArrowRight");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
});

test("All up to the right edge ignores where the period begins", async ({ reader, page }) => {
  await reader.open("#t=2024-11-21");
  await page.getByLabel("Show", { exact: true }).selectOption("All up to its end");

  await expect.poll(reader.eventTitles).toContain("Talks in Belarus in 2022");
  const titles = await reader.eventTitles();
  expect(titles).toContain(STRIKE);
  expect(titles).not.toContain("First round of talks in Istanbul");
  await expect(reader.fields.from).toBeDisabled();
  await expect(reader.slider("Start of the period")).toHaveCount(0);
});

test("The axis zooms to the busiest weeks and back, and the list stays", async ({ reader, page }) => {
  await reader.open();
  const titles = await reader.eventTitles();
  await expect(reader.chart).toHaveAccessibleName(/2022–2025$/);

  await page.getByRole("button", { name: "Busiest weeks" }).click();
  await expect(reader.chart).toHaveAccessibleName(/May – .*2025$/);
  expect(await reader.eventTitles()).toEqual(titles);

  await page.getByRole("button", { name: "Whole timeline" }).click();
  await expect(reader.chart).toHaveAccessibleName(/2022–2025$/);
  await expect(page.getByRole("button", { name: "Whole timeline" })).toHaveCount(0);
});

test("Control and wheel zoom the axis; a plain wheel is left to the page", async ({ reader, page }) => {
  await reader.open();
  const axis = await reader.chart.getAttribute("aria-label");
  await reader.chart.hover({ position: { x: 600, y: 30 }, force: true });

  await page.mouse.wheel(0, -200);
  await page.waitForTimeout(300);
  await expect(reader.chart).toHaveAttribute("aria-label", axis ?? "");
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await expect(reader.chart).not.toHaveAttribute("aria-label", axis ?? "");
});

test("A click on a bar makes its stretch of time the period", async ({ reader }) => {
  await reader.open(`#${THREE_WEEKS}`);

  await reader.clickChartAt("2025-05-19");
  await expect.poll(reader.period).toBe("2025-05-19/2025-05-19");
});

test("All time takes the period away", async ({ reader, page }) => {
  await reader.open("#t=2024-11-21");
  const allTime = page.getByRole("button", { name: "All time" });
  await expect(allTime).toHaveAttribute("aria-pressed", "false");

  await allTime.click();
  await expect(allTime).toHaveAttribute("aria-pressed", "true");
  await expect.poll(async () => (await reader.sums()).outside).toBe(0);
});

test.describe("With a map", () => {
  test.use({ hasWebGl: true });

  test("The map shows the strike on its day and on no other", async ({ reader }) => {
    await reader.open("#map=6/48.4/35&t=2024-11-21");
    const card = reader.card(STRIKE);
    await reader.openOnMap(DNIPRO, card);
    await reader.closeCard();
    await expect(card).toHaveCount(0);

    await reader.setPeriod("2024-11-22", "2024-11-30");
    await expect.poll(reader.eventTitles).not.toContain(STRIKE);
    await reader.pointUntil(DNIPRO, () => expect(reader.tooltip).toBeHidden({ timeout: 500 }));
    await reader.clickMapAt(DNIPRO);
    await expect(reader.panes).toHaveCount(0);

    await reader.setPeriod("2024-11-21", "2024-11-21");
    await reader.openOnMap(DNIPRO, card);
  });
});
