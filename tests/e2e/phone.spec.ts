import type { Locator, Page } from "playwright/test";
import { boxOf } from "./box-of.ts";
import { expect, test } from "./guarded-test.ts";
import type { Reader } from "./reader.ts";

const WIDTH = 390;
const HEIGHT = 844;

test.use({ hasWebGl: false, viewport: { width: WIDTH, height: HEIGHT }, hasTouch: true, isMobile: true });

const STRIKE = "Oreshnik missile strike on Dnipro";

const larger = (page: Page) => page.getByRole("button", { name: "Make the list larger" });
const smaller = (page: Page) => page.getByRole("button", { name: "Make the list smaller" });

test("The map comes first, the events lie below it and the timeline at the bottom", async ({ reader, page }) => {
  await reader.open();

  const map = await boxOf(page.getByRole("region", { name: "Map", exact: true }));
  const panel = await boxOf(reader.panel);
  const timeline = await boxOf(reader.timeline);
  expect(map.y).toBe(0);
  expect(map.height).toBeGreaterThan(HEIGHT / 4);
  expect(panel.y).toBeGreaterThanOrEqual(map.y + map.height);
  expect(timeline.y).toBeGreaterThanOrEqual(panel.y + panel.height - 1);
  expect(timeline.y + timeline.height).toBe(HEIGHT);
});

test("The timeline takes at most a third of the height", async ({ reader }) => {
  await reader.open("#t=2025-05-16/2025-06-02&axis=2025-05-16/2025-06-02");

  expect((await boxOf(reader.timeline)).height).toBeLessThanOrEqual(HEIGHT / 3);
});

test("The list has three sizes, and its two buttons lead through them", async ({ reader, page }) => {
  await reader.open();
  const height = async () => (await boxOf(reader.panel)).height;
  const half = await height();

  await smaller(page).tap();
  await expect.poll(height).toBeLessThan(half / 2);
  const bar = await height();
  await expect(smaller(page)).toBeDisabled();
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  await expect(reader.panel.getByText("74 in this period").first()).toBeInViewport();

  await larger(page).tap();
  await expect.poll(height).toBe(half);
  await larger(page).tap();
  await expect.poll(height).toBeGreaterThan(half * 1.4);
  await expect(larger(page)).toBeDisabled();
  expect(bar).toBeLessThan(HEIGHT / 7);
});

test("An event opens its card in the sheet, from however small a sheet", async ({ reader, page }) => {
  await reader.open();
  await smaller(page).tap();
  await expect(smaller(page)).toBeDisabled();

  await page.goto("./#e=2024-11-21-dnipro-oreshnik");
  const card = reader.card(STRIKE);
  await expect(card.getByRole("heading", { level: 2 })).toBeInViewport();
  const panel = await boxOf(reader.panel);
  expect(panel.height).toBeGreaterThan(HEIGHT / 4);
  const heading = await boxOf(card.getByRole("heading", { level: 2 }));
  expect(heading.y).toBeGreaterThan(panel.y);
});

test("Closing a card leaves the list where it was scrolled", async ({ reader, page }) => {
  await reader.open();
  const row = reader.row("Second round of talks in Istanbul");
  await row.scrollIntoViewIfNeeded();
  const before = await restingPlace(row);
  await row.tap();
  await expect(reader.card("Second round of talks in Istanbul")).toBeVisible();

  await page.goBack();
  await expect(reader.panes).toHaveCount(0);
  expect(await restingPlace(row)).toBeCloseTo(before, 0);
});

/** Where it is once the list has drawn the days that came into sight: before, their height is an estimate. */
async function restingPlace(row: Locator): Promise<number> {
  let y = Number.NaN;
  await expect(async () => {
    const before = y;
    y = (await boxOf(row)).y;
    expect(y).toBe(before);
  }).toPass({ intervals: [250] });
  return y;
}

test("What the strip has no room for lies behind More, and sets the period", async ({ reader, page }) => {
  await reader.open();
  await expect(reader.fields.from).toBeHidden();

  await reader.timeline.getByRole("button", { name: "More" }).tap();
  await expect(reader.fields.from).toBeVisible();
  await reader.setPeriod("2024-11-21", "2024-11-21");
  await expect.poll(reader.eventTitles).toContain(STRIKE);
  await page.keyboard.press("Escape");
  await expect(reader.fields.from).toBeHidden();
});

test("A finger drags the end of the period", async ({ reader, page }) => {
  await reader.open("#t=2025-05-16/2025-06-02&axis=2025-05-16/2025-06-02");
  const end = reader.slider("End of the period");
  const { x, y, width, height } = await boxOf(end);

  await dragByTouch(page, { from: [x + width / 2, y + height / 2], to: [x - 120, y + height / 2] });
  await expect(end).not.toHaveAttribute("aria-valuetext", "2 June 2025");
  await expect.poll(reader.eventTitles).not.toContain("Second round of talks in Istanbul");
});

const STATES: Readonly<
  Record<string, { readonly hash: string; readonly prepare?: (reader: Reader) => Promise<void> }>
> = {
  "the opening": { hash: "" },
  "a card": { hash: "#e=2025-06-02-kherson-shelling" },
  "the filters": { hash: "", prepare: (reader) => reader.openFilter("Type") },
  "the rest of the timeline": {
    hash: "#t=2025-05-16",
    prepare: (reader) => reader.timeline.getByRole("button", { name: "More" }).tap(),
  },
  "the settings": {
    hash: "",
    prepare: (reader) => reader.openMore(),
  },
};

for (const [name, { hash, prepare }] of Object.entries(STATES)) {
  test(`Everything that is touched in ${name} is at least 24 pixels high and wide`, async ({ reader, page }) => {
    await reader.open(hash);
    await prepare?.(reader);

    const small = await targetsBelow(page.locator("body"), 24);
    expect(small).toEqual([]);
  });
}

test("What is touched most is at least 44 pixels high", async ({ reader, page }) => {
  await reader.open("#t=2025-05-16");

  const button = (name: string | RegExp) => page.getByRole("button", { name });
  const often = [
    reader.timeline.getByRole("button", { name: "Play" }),
    reader.timeline.getByRole("button", { name: "More" }),
    reader.slider("Start of the period"),
    reader.slider("End of the period"),
    larger(page),
    smaller(page),
    reader.search,
    reader.row("First round of talks in Istanbul"),
    button(/^Type$/),
    button(/^Status$/),
    button("Legend"),
    button("Ranges"),
  ];
  for (const control of often) {
    expect.soft((await boxOf(control)).height, String(control)).toBeGreaterThanOrEqual(44);
  }
  await reader.row("First round of talks in Istanbul").tap();
  for (const control of [button("Close"), button("Back to the list")]) {
    expect.soft((await boxOf(control)).height, String(control)).toBeGreaterThanOrEqual(44);
  }
});

for (const width of [WIDTH, 320]) {
  test(`Nothing scrolls sideways at ${width} pixels`, async ({ reader, page }) => {
    await page.setViewportSize({ width, height: HEIGHT });
    for (const hash of ["", "#e=2025-06-02-drones-over-russia", "#types=none", "#t=2025-05-16"]) {
      await reader.open(hash);
      expect(await sidewaysScrollers(page)).toEqual([]);
    }
  });
}

test.describe("With a map", () => {
  test.use({ hasWebGl: true });

  test("The first event is in sight at half the size", async ({ reader }) => {
    await reader.open();

    const panel = await boxOf(reader.panel);
    const first = await boxOf(reader.panel.locator("[data-event]").first());
    expect(first.y + 24).toBeLessThanOrEqual(panel.y + panel.height);
  });

  test("A tap on a symbol opens its card in the sheet", async ({ reader, page }) => {
    await reader.open("#map=6/48.4/35&t=2024-11-21");
    await expect(reader.map).toBeVisible({ timeout: 30_000 });

    const card = reader.card(STRIKE);
    await expect(async () => {
      await reader.tapMapAt([35.04066, 48.46664]);
      await expect(card).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 30_000 });
    expect((await boxOf(card)).y).toBeGreaterThanOrEqual((await boxOf(reader.panel)).y);
    expect(await targetsBelow(page.getByRole("group", { name: "Map" }), 44)).toEqual([]);
  });
});

interface TouchDrag {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** A finger put down, moved and lifted, as the browser's own input. */
async function dragByTouch(page: Page, { from, to }: TouchDrag): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove", [x, y]: readonly [number, number]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: [{ x, y }] });
  await touch("touchStart", from);
  for (const share of [0.1, 0.3, 0.6, 1]) {
    await touch("touchMove", [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** Buttons, links, fields and boxes in sight that are lower or narrower than `least` pixels; a box counts with its label. */
async function targetsBelow(within: Locator, least: number): Promise<readonly string[]> {
  const controls = within.locator("button, a[href], input, select, summary").filter({ visible: true });
  return controls.evaluateAll((elements, leastPixels) => {
    const targetOf = (element: Element) =>
      element.matches("[type=checkbox]") ? (element.closest("label") ?? element) : element;
    return elements.flatMap((element) => {
      const { width, height } = targetOf(element).getBoundingClientRect();
      const isClippedAway = element.matches(".skip");
      if (isClippedAway || (width >= leastPixels && height >= leastPixels)) return [];
      const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
      return [`${element.tagName} ${name}: ${Math.round(width)} x ${Math.round(height)}`];
    });
  }, least);
}

/** The page itself and whatever scrolls up and down, if its content is wider than it. */
async function sidewaysScrollers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scrollers = [...document.querySelectorAll("*")].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isForSideways = overflowX === "auto" && element.scrollHeight <= element.clientHeight;
      return element === document.documentElement || (/auto|scroll/.test(overflowY) && !isForSideways);
    });
    return scrollers
      .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth)
      .map((element) => `${element.tagName} ${element.className}: ${element.scrollWidth} > ${element.clientWidth}`);
  });
}
