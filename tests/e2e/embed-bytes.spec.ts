import { expect, type Page, test } from "playwright/test";
import { type HostOptions, startHost } from "../static-host.mjs";
import { articleReader, frameHtml } from "./article-reader.ts";
import { articleHtml, serveArticles } from "./articles.ts";
import { NO_MISCONDUCT, watchMisconduct } from "./guarded-test.ts";

const MOST_KB = 60;
const SCRIPTS_MOST_KB = 15;
/** With what draws another view than the page’s own, once a reader is near. */
const LINKED_MOST_KB = 120;
const LINKED_SCRIPTS_MOST_KB = 40;

const KILOBYTE = 1000;
const FAR_BELOW = `<div style="height:3000px"></div>`;

interface SentBytes {
  readonly allKb: number;
  readonly scriptsKb: number;
  readonly files: readonly string[];
}

interface Opening {
  readonly path?: string;
  readonly query: string;
  readonly hash?: string;
  /** What stands in the article before the frame. */
  readonly before?: string;
}

/** What the maps' server sent, compressed, from an empty cache, to an article with a frame that nobody has touched. */
async function sentFor(page: Page, { before = "", ...code }: Opening): Promise<SentBytes> {
  const sent: { readonly path: string; readonly bytes: number }[] = [];
  const options: HostOptions = {
    folder: "dist",
    compresses: true,
    answersRanges: true,
    onSent: (path, bytes) => sent.push({ path, bytes }),
  };
  const host = await startHost(options);
  const misconduct = await watchMisconduct(page, host.origin);
  const article = await serveArticles({ "/": { html: articleHtml(before + frameHtml(host.address, code)) } });
  await page.goto(`${article.origin}/`);
  const { frame, liveMap } = articleReader(page);
  await expect(frame.locator("html")).toHaveAttribute("data-ui", "embed");
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1_000);
  await expect(liveMap).toHaveCount(0);
  const foreignRequests = misconduct.foreignRequests.filter((address) => address !== `${article.origin}/`);
  expect({ ...misconduct, foreignRequests }).toEqual(NO_MISCONDUCT);
  await article.close();
  await host.close();
  const kilobytes = (pattern: RegExp) =>
    sent.filter(({ path }) => pattern.test(path)).reduce((sum, { bytes }) => sum + bytes, 0) / KILOBYTE;
  return { allKb: kilobytes(/./), scriptsKb: kilobytes(/\.js$/), files: sent.map(({ path }) => path) };
}

function expectWithin({ allKb, scriptsKb, files }: SentBytes, [most, scriptsMost]: readonly [number, number]): void {
  expect(files.length).toBeGreaterThan(2);
  expect(scriptsKb).toBeGreaterThan(1);
  expect(allKb, files.join("\n")).toBeLessThanOrEqual(most);
  expect(scriptsKb, files.join("\n")).toBeLessThanOrEqual(scriptsMost);
}

const OWN_VIEW: readonly (readonly [name: string, opening: Opening])[] = [
  ["a dataset’s page, far below", { query: "?ui=embed", before: FAR_BELOW }],
  ["a dataset’s page that waits for a click", { query: "?ui=embed&load=click" }],
  ["WordPress’s frame", { query: "?ui=embed&load=click", hash: "#?secret=Ab12Cd34" }],
  ["a named view’s page, far below", { path: "v/night/", query: "?ui=embed", before: FAR_BELOW }],
  ["a named view’s page that waits for a click", { path: "v/three-weeks/", query: "?ui=embed&load=click" }],
  ["a view of the article’s own, far below", { query: "?ui=embed", hash: "#t=2025-06-01", before: FAR_BELOW }],
];

for (const [name, opening] of OWN_VIEW) {
  test(`A frame costs at most ${MOST_KB} kB, of it ${SCRIPTS_MOST_KB} of script, before a reader has touched it: ${name}`, async ({
    page,
  }) => {
    expectWithin(await sentFor(page, opening), [MOST_KB, SCRIPTS_MOST_KB]);
  });
}

test(`A frame in sight that waits for a click costs at most ${LINKED_MOST_KB} kB where it has to draw its link’s own view`, async ({
  page,
}) => {
  const sent = await sentFor(page, { query: "?ui=embed&load=click", hash: "#t=2025-06-01" });
  await expect(articleReader(page).caption).toContainText("Shown: 1 June 2025.");
  expect(sent.files.some((file) => file.includes("linked-view"))).toBe(true);
  expectWithin(sent, [LINKED_MOST_KB, LINKED_SCRIPTS_MOST_KB]);
});
