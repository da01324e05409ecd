import { expect, type Locator, type Page } from "playwright/test";
import { cameraInAddress, type LonLat, pixelsFromCentre } from "./map-pixels.ts";

/** How many events stand in each bucket, as the panel's sums say; a part that is not said is 0. */
export interface Sums {
  readonly definite: number;
  readonly possible: number;
  readonly undated: number;
  readonly outside: number;
  readonly hidden: number;
  readonly total: number;
}

export interface Period {
  readonly from: string;
  readonly to: string;
}

export type Reader = ReturnType<typeof createReader>;

const DAY_MS = 86_400_000;
/** A canvas of one colour compresses to far less than this. */
const DRAWN_MAP_BYTES = 20_000;

/** Somebody in front of the English page: does with it what readers do, and tells what can be seen. */
export function createReader(page: Page) {
  const panel = page.getByRole("region", { name: "Events", exact: true });
  const timeline = page.getByRole("region", { name: "Timeline" }).first();
  const map = page.getByRole("region", { name: "Map of the events" });
  const chart = timeline.getByRole("img", { name: /over time by type/ });
  const search = panel.getByRole("searchbox", { name: "Search events and places" });
  const listed = panel.locator("h3 + ol").getByRole("button");

  const open = async (hash = "", search = "") => {
    await page.goto(`./${search}${hash}`);
    await expect(timeline.getByRole("button", { name: /^(Play|Replay)$/ })).toBeVisible();
  };
  const placeOnScreen = async (place: LonLat): Promise<readonly [number, number]> => {
    const box = await boxOf(map);
    const [x, y] = pixelsFromCentre(place, cameraInAddress(page.url()));
    return [box.x + box.width / 2 + x, box.y + box.height / 2 + y];
  };
  const clickMapAt = async (place: LonLat) => page.mouse.click(...(await placeOnScreen(place)));
  const disclose = async (name: RegExp | string) => {
    const button = panel.getByRole("button", { name });
    if ((await button.getAttribute("aria-expanded")) !== "true") await button.click();
  };

  return {
    page,
    panel,
    timeline,
    map,
    chart,
    search,
    clickMapAt,
    disclose,
    open,

    async openFilter(facet: "Type" | "Status") {
      await disclose(new RegExp(`^${facet}:`));
    },
    async only(label: string, facet: "Type" | "Status" = "Type") {
      await disclose(new RegExp(`^${facet}:`));
      await panel.getByRole("button", { name: `Only ${label}`, exact: true }).click();
    },
    async searchFor(query: string) {
      await search.fill(query);
    },

    /** Titles of the list under its days, in its order; the undated ones are in a tray of their own. */
    eventTitles: (): Promise<readonly string[]> => listed.evaluateAll(firstTexts),
    undatedTitles: (): Promise<readonly string[]> =>
      panel.getByRole("group").locator("summary + p + ol").getByRole("button").evaluateAll(firstTexts),
    async sums(): Promise<Sums> {
      const said = await panel.locator("p", { has: page.getByText(/^= \d+ events?$/) }).innerText();
      const count = (of: RegExp) => Number(of.exec(said)?.[1] ?? 0);
      return {
        definite: count(/(\d+) in this period/),
        possible: count(/(\d+) may be/),
        undated: count(/(\d+) undated/),
        outside: count(/(\d+) outside/),
        hidden: count(/(\d+) hidden/),
        total: count(/= (\d+)/),
      };
    },

    /** The row of the list that opens an event. */
    row: (title: string) => listed.filter({ has: page.getByText(title, { exact: true }) }),
    async openEvent(title: string) {
      await listed.filter({ has: page.getByText(title, { exact: true }) }).click();
      await expect(card(page, title)).toBeVisible();
    },
    /** The card, or the list of a place, with this heading. */
    card: (title: string) => card(page, title),
    /** Any card and any list of a place. */
    panes: panel.getByRole("article"),
    async closeCard() {
      await panel.getByRole("article").last().getByRole("button", { name: "Close", exact: true }).click();
    },

    fields: {
      from: timeline.getByLabel("From", { exact: true }),
      to: timeline.getByLabel("To", { exact: true }),
    },
    slider: (name: "Start of the period" | "End of the period" | "Move the period") =>
      timeline.getByRole("slider", { name }),
    async period(): Promise<Period> {
      return {
        from: await timeline.getByLabel("From", { exact: true }).inputValue(),
        to: await timeline.getByLabel("To", { exact: true }).inputValue(),
      };
    },
    async setPeriod(from: string, to: string) {
      await timeline.getByLabel("From", { exact: true }).fill(from);
      await timeline.getByLabel("To", { exact: true }).fill(to);
      // A period that lies before the old one drags its other end along.
      await timeline.getByLabel("From", { exact: true }).fill(from);
    },
    /** Drags the handle at the period's end to the end of a day. */
    async dragEndTo(day: string) {
      const handle = await boxOf(timeline.getByRole("slider", { name: "End of the period" }));
      const y = handle.y + handle.height / 2;
      const { end: x } = await dayOnScreen({ timeline, chart, address: page.url() }, day);
      await page.mouse.move(handle.x + handle.width / 2, y);
      await page.mouse.down();
      await page.mouse.move((handle.x + x) / 2, y, { steps: 4 });
      await page.mouse.move(x, y, { steps: 4 });
      await page.mouse.up();
    },
    /** Clicks the bar that stands over a day. */
    async clickChartAt(day: string) {
      const { start, end } = await dayOnScreen({ timeline, chart, address: page.url() }, day);
      await page.mouse.click((start + end) / 2, (await boxOf(chart)).y + 30);
    },

    /** Until the map has drawn more than a plain ground. */
    async waitForMap() {
      await expect(map).toBeVisible({ timeout: 30_000 });
      await expect
        .poll(async () => (await map.screenshot()).length, { timeout: 30_000 })
        .toBeGreaterThan(DRAWN_MAP_BYTES);
    },
    /** Clicks until the map has drawn what is to be clicked on. */
    async openOnMap(place: LonLat, opened: Locator) {
      await expect(async () => {
        await clickMapAt(place);
        await expect(opened).toBeVisible({ timeout: 700 });
      }).toPass({ timeout: 30_000 });
    },
    /** Moves the pointer to a place, from a pixel beside it: the map answers to movement. */
    async pointAtMap(place: LonLat) {
      const [x, y] = await placeOnScreen(place);
      await page.mouse.move(x - 1, y);
      await page.mouse.move(x, y);
    },
    tooltip: page.getByRole("tooltip"),
  };
}

function card(page: Page, title: string): Locator {
  return page.getByRole("article").filter({ has: page.getByRole("heading", { level: 2, name: title, exact: true }) });
}

/** The first text of an event's row is its title; runs in the page. */
function firstTexts(rows: readonly Element[]): readonly string[] {
  return rows.map((row) => row.querySelector("bdi")?.textContent ?? "");
}

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not on the page.`);
  return box;
}

interface ChartOnPage {
  readonly timeline: Locator;
  readonly chart: Locator;
  readonly address: string;
}

/** Where a day begins and ends, in pixels of the page, on an axis whose first and last day the address or else the fields say. */
async function dayOnScreen({ timeline, chart, address }: ChartOnPage, day: string) {
  const { x, width } = await boxOf(chart);
  const field = timeline.getByLabel("From", { exact: true });
  const named = /[#&]axis=([\d-]{10})\/([\d-]{10})/.exec(address);
  const firstMs = startOfDay(named?.[1] ?? (await field.getAttribute("min")) ?? "");
  const lastMs = startOfDay(named?.[2] ?? (await field.getAttribute("max")) ?? "");
  const offset = (ms: number) => x + (width * (ms - firstMs)) / (lastMs + DAY_MS - firstMs);
  return { start: offset(startOfDay(day)), end: offset(startOfDay(day) + DAY_MS) };
}

/** As if every day had 24 hours: a clock change is less than a pixel. */
function startOfDay(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return Date.UTC(year, month - 1, date);
}
