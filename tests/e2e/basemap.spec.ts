import { resolve } from "node:path";
import type { Browser, Page } from "playwright/test";
import { PNG } from "pngjs";
import { type StaticHost, startHost } from "../static-host.mjs";
import { FOREIGN_GROUND, writeForeignMaps } from "./foreign-maps.ts";
import { expect, forgive, type Misconduct, NO_MISCONDUCT, test, watchMisconduct } from "./guarded-test.ts";
import { createReader, type Reader } from "./reader.ts";
import { buildSite } from "./site-with-basemap.ts";

/** One after another: each starts servers, and some build the site anew. */
test.describe.configure({ mode: "default" });

const DIST = resolve(import.meta.dirname, "../../dist");
const STRIKE = "Oreshnik missile strike on Dnipro";
const AT_DNIPRO = "#map=6/48.4/35&t=2024-11-21";
const DNIPRO = [35.04066, 48.46664] as const;

const hosts: StaticHost[] = [];
async function host(options: Parameters<typeof startHost>[0]): Promise<StaticHost> {
  const started = await startHost(options);
  hosts.push(started);
  return started;
}
test.afterEach(async () => {
  for (const started of hosts.splice(0)) await started.close();
});

interface Visit {
  readonly page: Page;
  readonly reader: Reader;
  readonly misconduct: Misconduct;
  readonly requests: readonly string[];
}

/** A reader at a site of its own, watched like every other. */
async function visit(browser: Browser, { address, origin }: StaticHost, hash = ""): Promise<Visit> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const misconduct = await watchMisconduct(page, origin);
  const reader = createReader(page);
  await reader.open(hash);
  return { page, reader, misconduct, requests };
}

/** The colour in the middle of the map's lower left quarter, where no event is. */
async function groundColour(page: Page): Promise<readonly number[]> {
  const box = await page.locator("#map").boundingBox();
  if (!box) throw new Error("The map has no box.");
  const clip = { x: box.x + box.width / 4, y: box.y + (3 * box.height) / 4, width: 1, height: 1 };
  return [...PNG.sync.read(await page.screenshot({ clip })).data.subarray(0, 3)];
}

test.describe("The built-in basemap", () => {
  test("comes whole from a server without range requests, and the page says what that costs", async ({ browser }) => {
    const { reader, misconduct } = await visit(browser, await host({ folder: DIST }));

    await reader.waitForMap();
    await expect(reader.panel.getByText(/server cannot send the basemap in pieces/)).toBeVisible();
    expect(misconduct).toEqual(NO_MISCONDUCT);
  });

  test("comes in plain files from any server and any folder", async ({ browser }) => {
    const folder = buildSite("files", { kind: "built-in", tiles: "files" });
    const site = await host({ folder, base: "/news/map/" });
    const { reader, misconduct, requests } = await visit(browser, site, AT_DNIPRO);

    await reader.openOnMap(DNIPRO, reader.card(STRIKE));
    expect(requests.filter((url) => url.endsWith(".mvt")).length).toBeGreaterThan(3);
    expect(requests.filter((url) => url.endsWith(".pmtiles"))).toEqual([]);
    await expect(reader.panel.getByText(/basemap|ground of the map/)).toHaveCount(0);
    expect(misconduct).toEqual(NO_MISCONDUCT);
  });

  test("leaves the events where it cannot be had, and the page says so", async ({ browser }) => {
    const site = await host({ folder: DIST, answersRanges: true, without: /^basemap\// });
    const { reader, misconduct } = await visit(browser, site, AT_DNIPRO);

    await expect(reader.panel.getByText(/^The ground of the map could not be loaded/)).toBeVisible({ timeout: 30_000 });
    await reader.openOnMap(DNIPRO, reader.card(STRIKE));
    forgive(misconduct, /404/);
    expect(misconduct).toEqual(NO_MISCONDUCT);
  });
});

test.describe("A basemap of somebody else", () => {
  test("is a style under the events, asked for nowhere but at its host, our borders over it", async ({ browser }) => {
    const others = await host({ folder: writeForeignMaps(), isOpen: true });
    const setting = { kind: "style", url: `${others.address}style.json`, credit: "© Somebody", ourBorders: true };
    const site = await host({ folder: buildSite("style", setting), answersRanges: true });
    const { page, reader, misconduct } = await visit(browser, site, AT_DNIPRO);

    await reader.openOnMap(DNIPRO, reader.card(STRIKE));
    await expect.poll(() => groundColour(page)).toEqual([...FOREIGN_GROUND]);
    await expect(page.getByText("© Somebody · Natural Earth")).toBeVisible();
    await expect(reader.panel.getByText(/^Borders as most states recognise them/)).toBeAttached();
    expect(new Set(misconduct.foreignRequests.map((url) => new URL(url).origin))).toEqual(new Set([others.origin]));
    expect({ ...misconduct, foreignRequests: [] }).toEqual(NO_MISCONDUCT);
  });

  test("is an archive in the layout of Protomaps, with borders of its own", async ({ browser }) => {
    const others = await host({ folder: writeForeignMaps(), isOpen: true, answersRanges: true });
    const url = `${others.address}world.pmtiles`;
    const setting = { kind: "protomaps", url, flavor: "light", credit: "© Protomaps, OpenStreetMap" };
    const site = await host({ folder: buildSite("protomaps", setting), answersRanges: true });
    const { page, reader, misconduct, requests } = await visit(browser, site, AT_DNIPRO);

    await reader.openOnMap(DNIPRO, reader.card(STRIKE));
    await expect.poll(() => groundColour(page)).toEqual([226, 223, 218]);
    await expect(page.getByText("© Protomaps, OpenStreetMap")).toBeVisible();
    await expect(reader.panel.getByText("Borders as the makers of the basemap draw them.")).toBeAttached();
    expect(requests.filter((request) => request.includes("/basemap/"))).toEqual([]);
    expect({ ...misconduct, foreignRequests: [] }).toEqual(NO_MISCONDUCT);
  });

  test("that does not come leaves the built-in one, and the page says so", async ({ browser }) => {
    const others = await host({ folder: writeForeignMaps(), isOpen: true });
    const setting = { kind: "style", url: `${others.address}moved.json`, credit: "© Somebody" };
    const site = await host({ folder: buildSite("style-moved", setting), answersRanges: true });
    const { page, reader, misconduct } = await visit(browser, site, AT_DNIPRO);

    await expect(reader.panel.getByText(/^The basemap of this site could not be loaded/)).toBeVisible();
    await reader.openOnMap(DNIPRO, reader.card(STRIKE));
    await expect(page.getByText(/^Natural Earth · GeoNames/)).toBeVisible();
    forgive(misconduct, /404/);
    expect({ ...misconduct, foreignRequests: [] }).toEqual(NO_MISCONDUCT);
  });
});
