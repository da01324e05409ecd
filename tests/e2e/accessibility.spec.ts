import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright/test";
import { articleReader, frameHtml } from "./article-reader.ts";
import { expect, test } from "./article-test.ts";
import { publishedText } from "./published-dataset.ts";
import type { Reader } from "./reader.ts";

test.use({ hasWebGl: false });

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on the page, or in the frame, as it is, each with the elements it means. */
async function axeFindings(page: Page | Frame, without: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async (left) => {
    const { axe } = window as unknown as { readonly axe: typeof import("axe-core") };
    const rules = Object.fromEntries(left.map((id) => [id, { enabled: false }]));
    return (await axe.run(document, { resultTypes: ["violations"], rules })).violations;
  }, without);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

interface State {
  readonly hash?: string;
  readonly query?: string;
  readonly prepare?: (reader: Reader, page: Page) => Promise<void>;
}

const STATES: Readonly<Record<string, State>> = {
  "the opening in light": { query: "?theme=light" },
  "the opening in dark": { query: "?theme=dark" },
  "a card with figures and a claim": {
    prepare: (reader) => reader.openEvent("Russia says it shot down 162 Ukrainian drones"),
  },
  "a card with positions in dark": {
    query: "?theme=dark",
    prepare: (reader) => reader.openEvent("Accounts differ on what the first round achieved"),
  },
  "the types open": { prepare: (reader) => reader.openFilter("Type") },
  "the statuses open in dark": { query: "?theme=dark", prepare: (reader) => reader.openFilter("Status") },
  "the legend open": { prepare: (reader) => reader.openLegend() },
  "the settings open": { prepare: (reader) => reader.openMore() },
  "the page on method": {
    prepare: async (reader, page) => {
      await reader.openMore();
      await page.getByRole("button", { name: "Method" }).click();
      await expect(page.getByRole("dialog").getByRole("heading", { level: 2 })).toBeVisible();
    },
  },
  "the Embed dialog in dark": {
    query: "?theme=dark",
    prepare: async (reader, page) => {
      await reader.openMore();
      await page.getByRole("button", { name: "Embed…" }).click();
      await expect(page.getByRole("dialog").locator("iframe")).toBeVisible();
    },
  },
  "nothing that matches": { hash: "#t=2023-01-01/2023-01-31&types=deployment" },
  "a zoomed axis and a notice": { hash: "#t=2025-06-02/2025-05-16&axis=2025-05-16/2025-06-02&types=talks,gone" },
  "the ranges open": {
    prepare: async (reader) => {
      await reader.panel.getByRole("button", { name: "Ranges", exact: true }).click();
      await reader.panel.getByText("Add a range").click();
    },
  },
  "the undated tray open": { prepare: (reader) => reader.panel.getByText(/undated events$/).click() },
};

for (const [name, { hash, query, prepare }] of Object.entries(STATES)) {
  test(`axe finds nothing in ${name}`, async ({ reader, page }) => {
    await reader.open(hash, query);
    await prepare?.(reader, page);

    expect(await axeFindings(page)).toEqual([]);
  });
}

for (const [language, without] of [
  ["uk", []],
  // Not a language of anybody, so its tag is not in the registry.
  ["qps-plocm", ["html-lang-valid", "valid-lang"]],
] as const) {
  test(`axe finds nothing in the language ${language}`, async ({ page }) => {
    await page.goto(`./?lang=${language}#e=2025-06-02-drones-over-russia`);
    await expect(page.locator(`html[lang="${language}"]`)).toHaveCount(1);
    await expect(page.getByRole("article").getByRole("table")).toBeVisible();

    expect(await axeFindings(page, without)).toEqual([]);
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on published pages in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const address of ["e/istanbul-talks-2025/", "e/istanbul-talks-2025/v/belarus/"]) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

      expect(await axeFindings(page)).toEqual([]);
    }
  });
}

test.describe("In an article", () => {
  test.use({ hasWebGl: true, colorScheme: null });

  for (const [colorScheme, width] of [
    ["dark", 390],
    ["light", 820],
  ] as const) {
    test(`axe finds nothing in a frame ${width} wide in ${colorScheme}, before and after it is live`, async ({
      page,
      articles,
      site,
    }) => {
      await page.setViewportSize({ width, height: 700 });
      await articles.open({
        head: `<style>:root{color-scheme:${colorScheme}} body{max-width:none!important}</style>`,
        middle: frameHtml(site, { query: "?ui=embed&load=click" }),
      });
      const reader = articleReader(page);
      await expect(reader.goLive).toBeVisible();
      const frame = page.frames()[1] as Frame;
      const list = reader.frame.getByRole("button", { name: /^List/ });
      expect(await axeFindings(frame)).toEqual([]);
      if (await list.isVisible()) {
        await list.click();
        expect(await axeFindings(frame), "with its list").toEqual([]);
        await list.click();
      }
      await reader.scrollTo();
      await reader.goLive.click();
      await reader.waitForLiveMap();
      await expect(reader.frame.locator("html")).toHaveAttribute("data-theme", colorScheme);
      expect(await axeFindings(frame), "live").toEqual([]);
      if (await list.isVisible()) {
        await list.click();
        expect(await axeFindings(frame), "live, with its list").toEqual([]);
      }
    });
  }
});

test.describe("On a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("axe finds nothing in the sheet", async ({ reader, page }) => {
    await reader.open("#t=2025-05-16");

    expect(await axeFindings(page)).toEqual([]);
  });

  test("axe finds nothing in the rest of the timeline", async ({ reader, page }) => {
    await reader.open("#t=2025-05-16");
    await reader.timeline.getByRole("button", { name: "More" }).tap();

    expect(await axeFindings(page)).toEqual([]);
  });
});

test.describe("With a map", () => {
  test.use({ hasWebGl: true });

  for (const theme of ["light", "dark"]) {
    test(`axe finds nothing with the map in ${theme}`, async ({ reader, page }) => {
      await reader.open("#map=6/51.7/36.5", `?theme=${theme}`);
      await expect(reader.notOnMap).toBeVisible({ timeout: 30_000 });

      expect(await axeFindings(page)).toEqual([]);
    });
  }

  test("axe finds nothing in the list of a place", async ({ reader, page }) => {
    await reader.open("#map=7/41/29&t=2025-05-16");
    await reader.openOnMap([28.94966, 41.01384], reader.card("Istanbul"));

    expect(await axeFindings(page)).toEqual([]);
  });

  test("Enter on the map leads to a symbol, Enter there opens it, and Escape leads back", async ({ reader, page }) => {
    await reader.open("#map=6/46.6/32.6&t=2025-06-01/2025-06-02&types=shelling");
    await expect(page.getByRole("group", { name: "Map" })).toBeVisible({ timeout: 30_000 });
    const symbol = page.getByRole("button", { name: /^Kherson governor reports a deadly shelling, / });
    await expect(async () => {
      await reader.map.focus();
      await page.keyboard.press("Enter");
      await expect(symbol.and(page.locator("#map button"))).toBeFocused({ timeout: 1_000 });
    }).toPass();

    await page.keyboard.press("Escape");
    await expect(reader.map).toBeFocused();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect(reader.card("Kherson governor reports a deadly shelling")).toBeVisible();
  });
});

test("The keyboard alone leads from the address bar to a card's source and back to its row", async ({
  reader,
  page,
}) => {
  await serveWithAddresses(page);
  await reader.open();
  const firstRow = reader.panel.locator("h3 + ol").getByRole("button").first();
  const title = (await reader.eventTitles())[0] ?? "";

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the events" })).toBeFocused();
  expect(await isFocusVisible(page)).toBe(true);
  await page.keyboard.press("Enter");
  await tabTo(page, { key: "Tab", until: async () => (await focusedText(page)).startsWith(title) });
  await expect(firstRow).toBeFocused();
  await page.keyboard.press("Enter");

  const card = reader.card(title);
  await expect(card.getByRole("heading", { level: 2 })).toBeFocused();
  const source = card.getByRole("link").first();
  const sourceTitle = await source.innerText();
  await tabTo(page, { key: "Tab", until: async () => (await focusedText(page)) === sourceTitle });
  await expect(source).toBeFocused();

  await tabTo(page, { key: "Shift+Tab", until: async () => (await focusedText(page)) === "Back to the list" });
  await page.keyboard.press("Enter");
  await expect(reader.panes).toHaveCount(0);
  await expect(firstRow).toBeFocused();
  expect(await isFocusVisible(page)).toBe(true);
});

test("Escape closes a card and the focus returns to its row", async ({ reader, page }) => {
  await reader.open();
  const row = reader.row("Second round of talks in Istanbul");
  await row.focus();
  await page.keyboard.press("Enter");
  await expect(reader.card("Second round of talks in Istanbul")).toBeVisible();

  await page.keyboard.press("Escape");
  await expect(reader.panes).toHaveCount(0);
  await expect(row).toBeFocused();
});

test("Arrow keys lead through the list", async ({ reader, page }) => {
  await reader.open();
  await reader.row("First round of talks in Istanbul").focus();

  await page.keyboard.press("ArrowDown");
  await expect(reader.row("Accounts differ on what the first round achieved")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(reader.row("First round of talks in Istanbul")).toBeFocused();
});

test("Closing the page on method returns the focus to its button", async ({ reader, page }) => {
  await reader.open();
  await reader.openMore();
  const method = page.getByRole("button", { name: "Method" });
  await method.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("Status: how well an event is supported");

  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(method).toBeFocused();
});

test("A change of the period is announced once the reader rests", async ({ reader, page }) => {
  await reader.open("#t=2025-05-16/2025-06-02&axis=2025-05-16/2025-06-02");
  const announcement = page.getByRole("status").filter({ hasText: /\d+ of 81 events/ });
  await expect(announcement).toHaveCount(0);

  await reader.slider("End of the period").press("ArrowLeft");
  await expect(announcement).toHaveText(/^16 May – 1 June 2025: \d+ of 81 events/);
});

/** The published events, with an address for each source: without one a source is not a link. */
async function serveWithAddresses(page: Page): Promise<void> {
  const dataset = JSON.parse(publishedText);
  for (const source of dataset.dateline.sources) source.url = `https://example.org/${source.id}`;
  await page.route("**/data/*.geojson", (route) =>
    route.fulfill({ contentType: "application/geo+json", body: JSON.stringify(dataset) }),
  );
}

const MOST_STEPS = 60;

interface Walk {
  readonly key: "Tab" | "Shift+Tab";
  readonly until: () => Promise<boolean>;
}

/** Presses the key until `until` holds; each stop on the way has to show that it has the focus. */
async function tabTo(page: Page, { key, until }: Walk): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press(key);
    expect(await isFocusVisible(page), `focus on ${await focusedText(page)} can be seen`).toBe(true);
    if (await until()) return;
  }
  throw new Error(`Not reached by ${MOST_STEPS} times ${key}.`);
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return (element?.querySelector("bdi") ?? element)?.textContent?.trim() ?? "";
  });
}

/** Whether the focused element lies in sight and has an outline, of its own or, for a slider, of what is drawn for it. */
function isFocusVisible(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || !element.matches(":focus-visible")) return false;
    const { left, top, width, height } = element.getBoundingClientRect();
    const inSight = document.elementsFromPoint(left + width / 2, top + height / 2).includes(element);
    const drawn = [
      element,
      ...(element.parentElement?.children ?? []),
      ...(element.closest("search, label") ? [element.closest("search, label")] : []),
    ];
    const hasOutline = drawn.some((candidate) => {
      if (!candidate) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
    });
    return inSight && hasOutline;
  });
}
