import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { expect, forgive, test } from "./guarded-test.ts";
import { published, publishedText } from "./published-dataset.ts";

const DATA = "**/data/istanbul-talks-2025.geojson";
const STRIKE = "Oreshnik missile strike on Dnipro";

const faultyText = readFileSync(join(import.meta.dirname, "../fixtures/faulty.geojson"), "utf8");

function serveInstead(page: Page, body: string): Promise<unknown> {
  return page.route(DATA, (route) => route.fulfill({ contentType: "application/geo+json", body }));
}

test.describe("Without WebGL", () => {
  test.use({ hasWebGl: false });

  test("A sentence says why there is no map, and the map's code is not fetched", async ({ reader, page }) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await reader.open();

    await expect(reader.panel.getByText(/This browser offers no WebGL 2, so the map is a picture here/)).toBeVisible();
    await expect(reader.map).toHaveCount(0);
    expect(requests.filter((url) => /map-view|maplibre/.test(url))).toEqual([]);
  });

  test("List, timeline, filters and cards work", async ({ reader }) => {
    await reader.open();
    await reader.setPeriod("2024-11-01", "2024-11-30");
    await reader.only("Missile and air strikes");

    await expect.poll(reader.eventTitles).toContain(STRIKE);
    await reader.openEvent(STRIKE);
    await expect(reader.card(STRIKE).getByRole("button", { name: "Show on the map" })).toHaveCount(0);
  });
});

test("Without the map's code a sentence says so, and the rest works", async ({ reader, page, misconduct }) => {
  await page.route("**/assets/map-view-*.js", (route) => route.abort());
  await reader.open();

  await expect(reader.panel.getByText(/^The live map could not be loaded\./)).toBeVisible();
  await reader.openEvent(STRIKE);
  forgive(misconduct, /ERR_FAILED/);
});

test.describe("Without a part that is fetched later", () => {
  test.use({ hasWebGl: false });

  test("A card keeps what it says already, and says what is missing", async ({ reader, page, misconduct }) => {
    await page.route("**/assets/CardDetails-*.js", (route) => route.abort());
    await reader.open();
    await reader.row(STRIKE).click();

    const card = reader.card(STRIKE);
    await expect(card.getByRole("status")).toHaveText(/^This part could not be loaded\./);
    await expect(card).toContainText("Russia launches the intermediate-range Oreshnik for the first time");
    forgive(misconduct, /ERR_FAILED/);
  });
});

test("Without the map's areas the rest of the map comes", async ({ reader, page, misconduct }) => {
  await page.route("**/areas/**", (route) => route.abort());
  await reader.open("#map=6/48.4/35&t=2024-11-21");

  await reader.openOnMap([35.04066, 48.46664], reader.card(STRIKE));
  forgive(misconduct, /ERR_FAILED|areas/);
});

test.describe("Without script", () => {
  test.use({ javaScriptEnabled: false, hasWebGl: false });

  test("The page holds every event and says what needs script", async ({ page }) => {
    await page.goto("./");

    await expect(page.getByRole("heading", { level: 1, name: published.dateline.title.en })).toBeVisible();
    // Locators by text pass over what stands in <noscript>, shown or not.
    expect(await page.locator("body").innerText()).toContain("The map and the timeline need JavaScript.");
    await expect(page.getByRole("listitem")).toHaveCount(published.features.length);
    for (const { properties } of published.features) {
      await expect(page.getByRole("heading", { level: 2, name: properties.title.en, exact: true })).toHaveCount(1);
    }
    const strike = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: STRIKE }) });
    await expect(strike).toContainText("21 November 2024 · Dnipro · Reported");
    await expect(strike).toContainText("Sources: Moscow Sets June 2 Istanbul Talks");
  });
});

test.describe("Without its data", () => {
  test.use({ hasWebGl: false });

  test("A dataset that does not exist is named", async ({ page, misconduct }) => {
    await page.goto("./?data=nothing-here");

    await expect(page.getByRole("alert")).toHaveText("There is no dataset named “nothing-here” here.");
    await expect(page.getByText(STRIKE)).toHaveCount(0);
    forgive(misconduct, /404/);
  });

  test("A server that sends its page instead of a 404 is the same to the reader", async ({ page }) => {
    await page.route("**/data/nothing-here.geojson", (route) => {
      return route.fulfill({ contentType: "text/html", body: "<!doctype html>" });
    });
    await page.goto("./?data=nothing-here");

    await expect(page.getByRole("alert")).toHaveText("There is no dataset named “nothing-here” here.");
  });

  for (const [fault, answer] of Object.entries({
    "that cannot be reached": (page: Page) => page.route(DATA, (route) => route.abort()),
    "whose server fails": (page: Page) => page.route(DATA, (route) => route.fulfill({ status: 500, body: "" })),
  })) {
    test(`A dataset ${fault} leaves the list that the page holds, and says so`, async ({ page, misconduct }) => {
      await answer(page);
      await page.goto("./");

      await expect(page.getByRole("alert")).toHaveText(
        "The events could not be loaded. Check the connection, then load the page again.",
      );
      await expect(page.getByRole("heading", { name: STRIKE })).toHaveCount(1);
      forgive(misconduct, /ERR_FAILED|500/);
    });
  }

  test("A file that is broken is refused with the line of the fault", async ({ page }) => {
    await serveInstead(page, '{ "type": "FeatureCollection",\n  "features": [ }');
    await page.goto("./");

    await expect(page.getByRole("alert")).toContainText("The file of events cannot be shown.");
    await expect(page.getByRole("alert")).toContainText("not valid JSON in line 2, column");
  });

  test("A file of another kind is refused in words", async ({ page }) => {
    await serveInstead(page, '{ "hello": "world" }');
    await page.goto("./");

    await expect(page.getByRole("alert")).toContainText("it is not a GeoJSON FeatureCollection");
  });
});

test.describe("With a faulty dataset", () => {
  test.use({ hasWebGl: false });

  test("Every faulty event is named in a sentence", async ({ reader, page }) => {
    await serveInstead(page, faultyText);
    await reader.open();
    const summary = reader.panel.getByText(/^\d+ faults in the file of events$/);
    await summary.click();

    const sentences = await summary.locator("xpath=..").getByRole("listitem").allInnerTexts();
    expect(sentences).toHaveLength(Number.parseInt(await summary.innerText(), 10));
    for (const sentence of sentences) expect(sentence).toMatch(/^\S.*: \S.*\.$/);

    const features: readonly ({ readonly id?: string } | null)[] = JSON.parse(faultyText).features;
    const unnamed = features.filter((feature, index) => {
      const isSound = feature?.id?.startsWith("sound-");
      const isNamed = sentences.some((text) => text.includes(`“${feature?.id}”`) || text.includes(`[${index}]`));
      return !isSound && !isNamed;
    });
    expect(unnamed).toEqual([]);
  });

  test("Everything sound in it is shown", async ({ reader, page }) => {
    await serveInstead(page, faultyText);
    await reader.open();

    expect(await reader.eventTitles()).toContain("Talks in Istanbul");
    expect(await reader.undatedTitles()).toEqual(["Talks"]);
    await reader.openEvent("Talks in Istanbul");
    await expect(reader.card("Talks in Istanbul")).toContainText("Delegations meet.");
  });

  test("No address that runs script becomes a link", async ({ reader, page }) => {
    const source = { id: "trap", title: "A trap", url: "javascript:alert(1)", language: "en" };
    const dataset = JSON.parse(publishedText);
    dataset.dateline.sources = dataset.dateline.sources.map(({ id }: { id: string }) => ({ ...source, id }));
    await serveInstead(page, JSON.stringify(dataset));
    await reader.open();
    await reader.openEvent(STRIKE);

    await expect(reader.card(STRIKE)).toContainText("A trap");
    await expect(reader.card(STRIKE).getByRole("link")).toHaveCount(0);
  });
});

test("Markup in every text of a dataset is shown as it is written and runs nothing", async ({ reader, page }) => {
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    dialog.dismiss();
  });
  const markup = (text: string) => `<img src=x onerror=alert(1)><script>alert(2)</script><b>${text}</b>`;
  await serveInstead(page, JSON.stringify(withTexts(JSON.parse(publishedText), markup)));
  await reader.open("#map=6/48.4/35&t=2024-11-21&types=strike");

  const title = markup(STRIKE);
  await reader.openOnMap([35.04066, 48.46664], reader.card(title));
  await expect(reader.card(title)).toContainText(markup("Oreshnik"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(markup(published.dateline.title.en));
  await expect(page.locator("img, b, #panel script, #map script")).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

/** A dataset with `write` applied to every text that readers see. */
function withTexts(value: unknown, write: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => withTexts(item, write));
  if (typeof value !== "object" || value === null) return value;
  const TEXTS = [
    "title",
    "summary",
    "label",
    "name",
    "note",
    "by",
    "via",
    "says",
    "role",
    "system",
    "statusNote",
    "description",
  ];
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (TEXTS.includes(key) && typeof item === "string") return [key, write(item)];
      const isByLanguage = TEXTS.includes(key) && typeof item === "object" && item !== null && "en" in item;
      if (isByLanguage)
        return [key, Object.fromEntries(Object.entries(item).map(([tag, text]) => [tag, write(String(text))]))];
      return [key, withTexts(item, write)];
    }),
  );
}
