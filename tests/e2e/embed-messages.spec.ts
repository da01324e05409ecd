import type { Page } from "playwright/test";
import { articleReader, frameHtml } from "./article-reader.ts";
import { expect, test } from "./article-test.ts";
import { published } from "./published-dataset.ts";

test.use({ hasWebGl: false, colorScheme: null });

const EVENT = "2025-06-02-istanbul-talks";

type Heard = Readonly<Record<string, unknown>>;

/** Lets an article keep what its frames say, in `heard`. */
const LISTEN = `<script>
  window.heard = [];
  addEventListener("message", ({ data, source }) => heard.push({ frame: [...document.querySelectorAll("iframe")].findIndex((f) => f.contentWindow === source), data }));
  window.say = (message, index = 0) => document.querySelectorAll("iframe")[index].contentWindow.postMessage(message, "*");
  window.command = (message) => say({ sentinel: "dateline", v: 1, ...message });
</script>`;

const say = (page: Page, message: unknown) =>
  page.evaluate((it) => (window as unknown as { say(message: unknown): void }).say(it), message);
const command = (page: Page, message: Heard) =>
  page.evaluate((it) => (window as unknown as { command(message: unknown): void }).command(it), message);
const forget = (page: Page) => page.evaluate("heard.length = 0");
/** Messages of our own kind. */
async function heard(page: Page, type?: string): Promise<readonly Heard[]> {
  const all = (await page.evaluate("heard.map(({ data }) => data)")) as readonly Heard[];
  return all.filter(
    (message) => message?.["sentinel"] === "dateline" && (type === undefined || message["type"] === type),
  );
}

async function openLive(page: Page, open: () => Promise<void>) {
  await open();
  const reader = articleReader(page, 'iframe[name="map1"]');
  await reader.scrollTo();
  await expect(reader.timeline).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => heard(page, "view-change")).not.toEqual([]);
  await page.waitForTimeout(400);
  await forget(page);
  return reader;
}

/** What the frame shows and would write into its address. */
async function stateOf(page: Page): Promise<unknown> {
  const frame = page.frame({ name: "map1" });
  return frame?.evaluate(() => ({
    hash: location.hash,
    titles: [...document.querySelectorAll(".event-row bdi")].map((title) => title.textContent),
    theme: document.documentElement.dataset["theme"],
    lang: document.documentElement.lang,
    cards: document.querySelectorAll("article").length,
    strange: document.querySelectorAll("img, b, iframe, [onerror]").length,
    global: Object.keys(globalThis).filter((key) => key.startsWith("hacked")),
    polluted: ({} as Record<string, unknown>)["polluted"] ?? null,
  }));
}

const OURS = { sentinel: "dateline", v: 1 };
const HOSTILE: readonly unknown[] = [
  null,
  42,
  "dateline",
  "javascript:hacked=1",
  [],
  [OURS],
  { ...OURS },
  { ...OURS, type: "nothing-known" },
  { ...OURS, type: "constructor" },
  { ...OURS, type: "__proto__" },
  { ...OURS, v: 2, type: "set-theme", theme: "dark" },
  { ...OURS, sentinel: "datelines", type: "set-theme", theme: "dark" },
  { ...OURS, type: "set-theme", theme: "<b>dark</b>" },
  { ...OURS, type: "set-theme", theme: { toString: "dark" } },
  { ...OURS, type: "set-view", view: 7 },
  { ...OURS, type: "set-view", view: { t: "2025-06-01" } },
  { ...OURS, type: "set-view", view: "t=2025-06-01&".repeat(10_000) },
  { ...OURS, type: "select", id: ["2025-06-02-istanbul-talks"] },
  { ...OURS, type: "select", id: "x".repeat(100_000) },
  { ...OURS, type: "select", id: "" },
  { ...OURS, type: "data-error", issues: ["<b>x</b>"] },
  { ...OURS, type: "height", height: 9_000 },
  { ...OURS, type: "play ", reason: "reader" },
  JSON.parse('{"sentinel":"dateline","v":1,"type":"set-view","__proto__":{"view":"t=2025-06-01","polluted":true}}'),
  new Map([["sentinel", "dateline"]]),
];

/** Commands that are well-formed: what they hold is not. They may be answered, by nothing that an attacker would like. */
const ILL_MEANT: readonly Heard[] = [
  { type: "set-view", view: "javascript:alert(1)" },
  { type: "set-view", view: "https://evil.example/#t=2025-06-01" },
  { type: "set-view", view: "<img src=x onerror=hacked=1>" },
  { type: "set-view", view: "e=<img src=x onerror=hacked=1>" },
  { type: "set-view", view: "view=__proto__" },
  { type: "set-view", view: "__proto__" },
  {
    type: "set-view",
    view: "q=%3Cscript%3Ehacked%3D1%3C/script%3E&__proto__[polluted]=1&constructor.prototype.polluted=1",
  },
  { type: "select", id: "<img src=x onerror=hacked=1>" },
  { type: "select", id: "__proto__" },
  { type: "select", id: "../../../etc/passwd" },
];

test("Messages that are none of ours change nothing", async ({ page, articles, site }) => {
  const code = frameHtml(site, { query: "?ui=embed&load=eager", hash: "#t=2025-05-16/2025-06-02" });
  await openLive(page, () => articles.open({ head: LISTEN, middle: code }));
  const before = await stateOf(page);
  for (const message of HOSTILE) await say(page, message);
  await page.waitForTimeout(600);

  expect(await stateOf(page)).toEqual(before);
  expect(await heard(page)).toEqual([]);
});

test("Commands that hold markup, addresses or the names of prototypes run nothing and break nothing", async ({
  page,
  articles,
  site,
}) => {
  const code = frameHtml(site, { query: "?ui=embed&load=eager", hash: "#t=2025-05-16/2025-06-02" });
  const reader = await openLive(page, () => articles.open({ head: LISTEN, middle: code }));
  for (const message of ILL_MEANT) await command(page, message);
  await command(page, { type: "get-view" });
  await expect.poll(async () => (await heard(page)).some(({ reason }) => reason === "asked")).toBe(true);

  expect(await stateOf(page)).toMatchObject({ strange: 0, global: [], polluted: null, cards: 0 });
  const addresses = (await heard(page)).flatMap(({ url }) => (typeof url === "string" ? [url] : []));
  expect(addresses.filter((address) => !address.startsWith(`${site}e/`))).toEqual([]);
  await command(page, { type: "set-view", view: "t=2025-06-01/2025-06-02&types=shelling" });
  await expect(reader.frame.locator("#timeline")).toContainText("1–2 June 2025");
});

test("Only the page around a frame is obeyed, not another of its frames", async ({ page, articles, site }) => {
  const stranger = await articles.serve({ middle: "" });
  const code = frameHtml(site, { query: "?ui=embed&load=eager" });
  await openLive(page, () =>
    articles.open({ head: LISTEN, middle: `${code}<iframe name="stranger" title="Other" src="${stranger}"></iframe>` }),
  );
  const before = await stateOf(page);
  await page.frame({ name: "stranger" })?.evaluate(() => {
    const map = window.parent.frames[0];
    for (const command of [
      { type: "set-view", view: "t=2025-06-01" },
      { type: "set-theme", theme: "dark" },
      { type: "get-view" },
    ]) {
      map?.postMessage({ sentinel: "dateline", v: 1, ...command }, "*");
    }
  });
  await page.waitForTimeout(500);
  expect(await stateOf(page)).toEqual(before);
  expect(await heard(page)).toEqual([]);
});

test("Every command is obeyed and answered", async ({ page, articles, site }) => {
  const code = frameHtml(site, { query: "?ui=embed&load=eager" });
  const reader = await openLive(page, () => articles.open({ head: LISTEN, middle: code }));
  const last = async (type: string) => (await heard(page, type)).at(-1);

  await command(page, { type: "set-view", view: "t=2025-06-01/2025-06-02&types=shelling" });
  await expect
    .poll(() => last("view-change"))
    .toMatchObject({ view: "t=2025-06-01/2025-06-02&types=shelling", reason: "host", named: null });
  await command(page, { type: "set-view", view: "night" });
  await expect.poll(() => last("view-change")).toMatchObject({ named: "night", reason: "host" });
  await command(page, { type: "set-view", view: "" });
  await expect.poll(() => last("view-change")).toMatchObject({ view: "", reason: "host" });

  await command(page, { type: "next" });
  await expect.poll(() => last("view-change")).toMatchObject({ named: "three-weeks" });
  await command(page, { type: "next" });
  await expect.poll(() => last("view-change")).toMatchObject({ named: "night" });
  await command(page, { type: "previous" });
  await expect.poll(() => last("view-change")).toMatchObject({ named: "three-weeks", reason: "host" });

  await command(page, { type: "set-theme", theme: "dark" });
  await expect(reader.frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await command(page, { type: "set-view", view: "" });

  const { id, properties } = published.features.find((feature) => feature.id === EVENT) ?? {};
  await command(page, { type: "select", id });
  await expect.poll(() => last("event-select")).toMatchObject({ id, title: properties?.title.en, reason: "host" });
  await expect(reader.frame.getByRole("article")).toBeVisible();
  await command(page, { type: "select", id: null });
  await expect.poll(() => last("event-select")).toMatchObject({ id: null });
  await expect(reader.frame.getByRole("article")).toHaveCount(0);

  await command(page, { type: "set-view", view: "t=2025-05-16/2025-06-02&axis=2025-05-16/2025-06-02" });
  await command(page, { type: "play" });
  await expect.poll(() => last("play")).toMatchObject({ reason: "host" });
  await expect.poll(() => last("state")).toMatchObject({ state: "playing" });
  await expect.poll(() => last("view-input")).toMatchObject({ reason: "play" });
  await command(page, { type: "pause" });
  await expect.poll(() => last("pause")).toMatchObject({ reason: "host" });
  await expect.poll(() => last("state")).toMatchObject({ state: "ready" });

  await forget(page);
  await command(page, { type: "get-view" });
  await expect.poll(() => last("view-change")).toMatchObject({ reason: "asked" });
});

test("Where the article shows the details, a frame opens no card and only reports", async ({
  page,
  articles,
  site,
}) => {
  const code = frameHtml(site, {
    query: "?ui=embed&load=eager&details=host",
  });
  const reader = await openLive(page, () => articles.open({ head: LISTEN, middle: code }));
  const row = reader.frame.locator(".event-row").first();
  const title = await row.locator("bdi").first().innerText();
  await row.click();

  await expect.poll(() => heard(page, "event-select")).toMatchObject([{ title, reason: "reader" }]);
  await expect(reader.frame.getByRole("article")).toHaveCount(0);
});

test("A frame that waits for a click says that it listens, and does what it was told when it is there", async ({
  page,
  articles,
  site,
}) => {
  await articles.open({ head: LISTEN, middle: frameHtml(site, { query: "?ui=embed&load=click" }) });
  const reader = articleReader(page);
  await reader.scrollTo();
  await expect.poll(() => heard(page, "ready")).toHaveLength(1);
  expect((await heard(page, "state")).at(-1)).toMatchObject({ state: "idle" });
  await command(page, { type: "get-view" });
  await command(page, { type: "set-view", view: "t=2025-06-01/2025-06-02&types=shelling" });
  await command(page, { type: "set-theme", theme: "dark" });
  await expect(reader.frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.waitForTimeout(300);
  await expect(reader.timeline).toHaveCount(0);

  await reader.goLive.click();
  await expect(reader.frame.locator("#timeline")).toContainText("1–2 June 2025", { timeout: 20_000 });
  await expect(reader.frame.locator("html")).toHaveAttribute("data-theme", "dark");
});
