import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test as base, expect, type Frame, type Locator, type Page } from "playwright/test";
import { classicScript } from "../../../site-build/embed-scripts.ts";
import type { FramePage } from "../../fixtures/embed/frame.ts";
import { startHost } from "../../static-host.mjs";

const ROOT = resolve(import.meta.dirname, "../../..");
const FIXTURES = join(ROOT, "tests/fixtures/embed");
/** Pages of two datasets, and one of a named view. */
const PAGES = ["e/talks", "e/talks/v/second-night", "e/harvest"];

interface Hosts {
  /** Origin of the site that the frames and scripts come from. */
  readonly maps: string;
  /** Origin and folder of the newsroom's site. */
  readonly articles: { readonly origin: string; readonly folder: string };
}

export interface Article {
  /** Opens an article of this HTML. `head` goes before everything. */
  readonly open: (body: string, head?: string) => Promise<void>;
  /** Adds the script of embeds to the article that is open, and waits for it. */
  readonly addScript: (name?: "embed.js" | "resize.js") => Promise<void>;
  /** A script of the newsroom's own, run as part of the page. */
  readonly page: Page;
}

/** The site that the maps come from and, on another origin, the newsroom's. */
export const test = base.extend<{ article: Article; maps: string; faults: string[] }, { hosts: Hosts }>({
  hosts: [
    async ({ browserName }, use, { workerIndex }) => {
      const folder = join(ROOT, "test-results/embed", `${browserName}-${workerIndex}`);
      rmSync(folder, { recursive: true, force: true });
      const [mapFolder, articleFolder] = [join(folder, "maps"), join(folder, "articles")];
      for (const path of PAGES) {
        mkdirSync(join(mapFolder, path), { recursive: true });
        cpSync(join(FIXTURES, "frame.html"), join(mapFolder, path, "index.html"));
      }
      mkdirSync(articleFolder, { recursive: true });
      writeFileSync(join(mapFolder, "frame.js"), await classicScript(join(FIXTURES, "frame.ts")));
      cpSync(join(ROOT, "dist/embed"), join(mapFolder, "embed"), { recursive: true });
      const maps = await startHost({ folder: mapFolder });
      const articles = await startHost({ folder: articleFolder });
      await use({ maps: maps.origin, articles: { origin: articles.origin, folder: articleFolder } });
      await Promise.all([maps.close(), articles.close()]);
    },
    { scope: "worker" },
  ],
  maps: async ({ hosts }, use) => use(hosts.maps),
  /** Errors of the page and of its frames: none are expected. */
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  article: async ({ page, hosts }, use, { testId }) => {
    const { origin, folder } = hosts.articles;
    await use({
      page,
      open: async (body, head = "") => {
        const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<title>An article</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
        writeFileSync(join(folder, `${testId}.html`), html);
        await page.goto(`${origin}/${testId}.html`);
      },
      addScript: async (name = "embed.js") => {
        await page.addScriptTag({ url: `${hosts.maps}/embed/1/${name}` });
      },
    });
  },
});

export { expect };

/** The script element that an article includes. */
export function scriptOf(maps: string, name = "embed.js"): string {
  return `<script defer src="${maps}/embed/1/${name}"></script>`;
}

/** The page inside a map, once it is there. */
export async function frameIn(map: Locator): Promise<Frame> {
  const frame = map.and(map.page().locator("iframe")).or(map.locator("iframe")).first();
  const handle = await frame.elementHandle();
  const content = await handle?.contentFrame();
  if (!content) throw new Error("There is no page in this frame.");
  await content.waitForFunction(() => window.framePage);
  return content;
}

export async function commandsOf(map: Locator): Promise<FramePage["commands"]> {
  return (await frameIn(map)).evaluate(() => window.framePage.commands);
}

/** The views that an article has set, in order. */
export async function viewsSet(map: Locator): Promise<readonly string[]> {
  return (await commandsOf(map)).flatMap((command) => (command.type === "set-view" ? [command.view] : []));
}
