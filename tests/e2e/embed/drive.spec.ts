import type { Page } from "playwright/test";
import { expect, frameIn, scriptOf, test, viewsSet } from "./embed-test.ts";

const ONE = "t=2025-06-01";
const OTHER = "t=2025-06-02&types=strike";

/** Steps as an article has them: between paragraphs, each as high as the window. */
function stepsOf(views: readonly string[], attributes = ""): string {
  const parts = views.map(
    (view, index) =>
      `<div style="block-size:110vh">Text</div><p id="step${index}" data-dateline-step="${view}" ${attributes}>Step</p>`,
  );
  return `${parts.join("")}<div style="block-size:150vh"></div>`;
}

const toMiddle = (page: Page, id: string) =>
  page.evaluate((name) => document.getElementById(name)?.scrollIntoView({ block: "center" }), id);

const historyOf = (page: Page) => page.evaluate(() => history.length);

test.describe("A link with the map as its target", () => {
  const linked = (maps: string) =>
    `<iframe name="map1" src="${maps}/e/talks/"></iframe>
     <p><a id="one" target="map1" href="${maps}/e/talks/#${ONE}">One</a> <a id="other" target="map1" href="${maps}/e/talks/#${OTHER}">Other</a>
     <a id="night" target="map1" href="${maps}/e/talks/v/second-night/">Night</a>
     <a id="harvest" target="map1" href="${maps}/e/harvest/#${ONE}">Another map</a></p>`;

  test("works without any script", async ({ article, maps, page }) => {
    await article.open(linked(maps));
    await frameIn(page.locator("iframe"));
    await page.locator("#one").click();
    const frame = await frameIn(page.locator("iframe"));
    await expect.poll(() => frame.evaluate(() => location.hash)).toBe(`#${ONE}`);
  });

  test("is a message with it, leaves no entry in the history and is marked as current", async ({
    article,
    maps,
    page,
  }) => {
    await article.open(linked(maps) + scriptOf(maps));
    const map = page.locator("iframe");
    await frameIn(map);
    const before = await historyOf(page);
    await page.locator("#one").click();
    await expect(page.locator("#one")).toHaveAttribute("aria-current", "true");
    await page.locator("#other").click();
    await expect(page.locator("#other")).toHaveAttribute("aria-current", "true");
    await expect(page.locator("#one")).not.toHaveAttribute("aria-current");
    await page.locator("#night").click();
    await expect(page.locator("#night")).toHaveAttribute("aria-current", "true");
    expect(await viewsSet(map)).toEqual([ONE, OTHER, "second-night"]);
    expect(await historyOf(page)).toBe(before);
  });

  test("is no longer marked when the reader has moved the map, and is again when it is as it was", async ({
    article,
    maps,
    page,
  }) => {
    await article.open(linked(maps) + scriptOf(maps));
    const frame = await frameIn(page.locator("iframe"));
    await page.locator("#other").click();
    await expect(page.locator("#other")).toHaveAttribute("aria-current", "true");
    await frame.evaluate(() => window.framePage.move("t=2020"));
    await expect(page.locator("#other")).not.toHaveAttribute("aria-current");
    await frame.evaluate((view) => window.framePage.move(view), OTHER);
    await expect(page.locator("#other")).toHaveAttribute("aria-current", "true");
  });

  test("is marked though the map shows more than it asked for", async ({ article, maps, page }) => {
    await article.open(
      `<iframe name="map1" src="${maps}/e/talks/"></iframe>
       <a id="strike" target="map1" href="${maps}/e/talks/#e=strike">Strike</a>${scriptOf(maps)}`,
    );
    const frame = await frameIn(page.locator("iframe"));
    await page.locator("#strike").click();
    await expect(page.locator("#strike")).toHaveAttribute("aria-current", "true");
    expect(await frame.evaluate(() => location.hash)).toBe("#t=../..&e=strike");
    await frame.evaluate(() => window.framePage.move("t=2020&e=strike"));
    await expect(page.locator("#strike")).not.toHaveAttribute("aria-current");
  });

  test("that leads to another page goes there", async ({ article, maps, page }) => {
    await article.open(linked(maps) + scriptOf(maps));
    await frameIn(page.locator("iframe"));
    await page.locator("#harvest").click();
    await expect.poll(() => page.frames().map((frame) => frame.url())).toContain(`${maps}/e/harvest/#${ONE}`);
  });

  test("that is clicked for a new tab is left to the browser", async ({ article, maps, page }) => {
    await article.open(linked(maps) + scriptOf(maps));
    const map = page.locator("iframe");
    await frameIn(map);
    const opened = page.context().waitForEvent("page");
    await page.locator("#one").click({ modifiers: ["Control"] });
    await (await opened).close();
    expect(await viewsSet(map)).toEqual([]);
  });

  test("works when the script comes long after the map", async ({ article, maps, page }) => {
    await article.open(linked(maps));
    const map = page.locator("iframe");
    await frameIn(map);
    await article.addScript();
    await expect.poll(async () => (await frameIn(map)).evaluate(() => window.framePage.commands.length)).toBe(1);
    await page.locator("#one").click();
    await expect(page.locator("#one")).toHaveAttribute("aria-current", "true");
    expect(await viewsSet(map)).toEqual([ONE]);
  });

  test("drives the element too", async ({ article, maps, page }) => {
    await article.open(
      `<dateline-map id="map1" src="${maps}/e/talks/"></dateline-map>
       <a id="one" target="map1" href="${maps}/e/talks/#${OTHER}">One</a>${scriptOf(maps)}`,
    );
    const map = page.locator("dateline-map");
    await expect(map).toHaveAttribute("state", "ready");
    await page.locator("#one").click();
    await expect(page.locator("#one")).toHaveAttribute("aria-current", "true");
    expect(await viewsSet(map)).toEqual([OTHER]);
    await expect(map).toHaveAttribute("view", OTHER);
  });
});

test("A link into a frame that is no map is left alone", async ({ article, maps, page }) => {
  await article.open(
    `<iframe name="video" srcdoc="A video"></iframe><iframe src="${maps}/e/talks/"></iframe>
     <a id="video" target="video" href="about:blank#t=2025">Video</a>${scriptOf(maps)}`,
  );
  const map = page.locator("iframe").nth(1);
  await frameIn(map);
  await page.locator("#video").click();
  await expect.poll(() => page.frames().map((frame) => frame.url())).toContain("about:blank#t=2025");
  expect(await viewsSet(map)).toEqual([]);
});

test("An article's own mark of a link stays", async ({ article, maps, page }) => {
  await article.open(
    `<a id="here" aria-current="page" target="map1" href="${maps}/e/talks/#${ONE}">Here</a>
     <button data-dateline-view="${ONE}">One</button> <iframe name="map1" src="${maps}/e/talks/"></iframe>${scriptOf(maps)}`,
  );
  const frame = await frameIn(page.locator("iframe"));
  await frame.evaluate((view) => window.framePage.move(view), ONE);
  await expect(page.getByRole("button")).toHaveAttribute("aria-current", "true");
  await expect(page.locator("#here")).toHaveAttribute("aria-current", "page");
  await frame.evaluate(() => window.framePage.move("t=2020"));
  await expect(page.getByRole("button")).not.toHaveAttribute("aria-current");
  await expect(page.locator("#here")).toHaveAttribute("aria-current", "page");
});

test.describe("Buttons with a view", () => {
  test("drive the map that they name, and no other", async ({ article, maps, page }) => {
    const elements = ["map1", "map2"].map((id) => `<dateline-map id="${id}" src="${maps}/e/talks/"></dateline-map>`);
    await article.open(
      `${elements.join("")}<button data-dateline-view="${ONE}" data-dateline-for="map1">First</button>
       <button data-dateline-view="second-night" data-dateline-for="map2">Second</button>
       <button data-dateline-view="${ONE}" data-dateline-for="map3">None</button>${scriptOf(maps)}`,
    );
    const [first, second] = [page.locator("#map1"), page.locator("#map2")];
    await expect(first).toHaveAttribute("state", "ready");
    await expect(second).toHaveAttribute("state", "ready");
    for (const name of ["First", "Second", "None"]) await page.getByRole("button", { name }).click();
    await expect(page.getByRole("button", { name: "First" })).toHaveAttribute("aria-current", "true");
    await expect(page.getByRole("button", { name: "Second" })).toHaveAttribute("aria-current", "true");
    await expect(page.getByRole("button", { name: "None" })).not.toHaveAttribute("aria-current");
    expect(await viewsSet(first)).toEqual([ONE]);
    expect(await viewsSet(second)).toEqual(["second-night"]);
  });

  test("that name none drive the nearest", async ({ article, maps, page }) => {
    const section = (name: string) =>
      `<section><iframe name="${name}" src="${maps}/e/talks/"></iframe><p><button data-dateline-view="${ONE}">${name}</button></p></section>`;
    await article.open(section("a") + section("b") + scriptOf(maps));
    const [first, second] = [page.locator("iframe").nth(0), page.locator("iframe").nth(1)];
    await frameIn(first);
    await frameIn(second);
    await page.getByRole("button", { name: "b" }).click();
    await expect.poll(() => viewsSet(second)).toEqual([ONE]);
    expect(await viewsSet(first)).toEqual([]);
  });

  test("that name none drive the last map before them", async ({ article, maps, page }) => {
    const part = (name: string) =>
      `<iframe name="${name}" src="${maps}/e/talks/"></iframe><button data-dateline-view="${ONE}">${name}</button>`;
    await article.open(`<article>${part("a")}${part("b")}</article>${scriptOf(maps)}`);
    const [first, second] = [page.locator("iframe").nth(0), page.locator("iframe").nth(1)];
    await frameIn(first);
    await frameIn(second);
    await page.getByRole("button", { name: "b" }).click();
    await expect.poll(() => viewsSet(second)).toEqual([ONE]);
    expect(await viewsSet(first)).toEqual([]);
  });

  test("wait for a map that is not ready", async ({ article, maps, page }) => {
    await article.open(
      `<iframe src="${maps}/e/talks/?mute"></iframe><button data-dateline-view="${ONE}">First</button>
       <button data-dateline-view="${OTHER}">Second</button>${scriptOf(maps)}`,
    );
    const frame = await frameIn(page.locator("iframe"));
    await page.getByRole("button", { name: "First" }).click();
    await page.getByRole("button", { name: "Second" }).click();
    expect(await viewsSet(page.locator("iframe"))).toEqual([]);
    await frame.evaluate(() => window.framePage.say({ type: "ready" }));
    await expect.poll(() => viewsSet(page.locator("iframe"))).toEqual([OTHER]);
  });
});

test.describe("Scroll steps", () => {
  const STICKY = `style="position:sticky;inset-block-start:0"`;

  test("set their views down and up, and are marked", async ({ article, maps, page }) => {
    await article.open(
      `<dateline-map ${STICKY} height="200" src="${maps}/e/talks/"></dateline-map>${stepsOf([ONE, OTHER, "second-night"])}${scriptOf(maps)}`,
    );
    const map = page.locator("dateline-map");
    await expect(map).toHaveAttribute("state", "ready");
    for (const step of ["step0", "step1", "step2", "step1", "step0"]) {
      await toMiddle(page, step);
      await expect(page.locator(`#${step}`)).toHaveAttribute("data-dateline-active", "");
      await expect(page.locator("[data-dateline-active]")).toHaveCount(1);
    }
    expect(await viewsSet(map)).toEqual([ONE, OTHER, "second-night", OTHER, ONE]);
  });

  test("between two steps leave the map at the one that was last", async ({ article, maps, page }) => {
    await article.open(`<iframe ${STICKY} src="${maps}/e/talks/"></iframe>${stepsOf([ONE, OTHER])}${scriptOf(maps)}`);
    await frameIn(page.locator("iframe"));
    await toMiddle(page, "step0");
    await expect(page.locator("#step0")).toHaveAttribute("data-dateline-active", "");
    await page.mouse.wheel(0, 300);
    await page.mouse.wheel(0, -300);
    await expect(page.locator("#step0")).toHaveAttribute("data-dateline-active", "");
    expect(await viewsSet(page.locator("iframe"))).toEqual([ONE]);
  });

  test("of a map that is not ready wait, and only the last is set", async ({ article, maps, page }) => {
    await article.open(
      `<iframe ${STICKY} src="${maps}/e/talks/?mute"></iframe>${stepsOf([ONE, OTHER])}${scriptOf(maps)}`,
    );
    const frame = await frameIn(page.locator("iframe"));
    for (const step of ["step0", "step1"]) {
      await toMiddle(page, step);
      await page.waitForTimeout(200);
    }
    await frame.evaluate(() => window.framePage.say({ type: "ready" }));
    await expect.poll(() => viewsSet(page.locator("iframe"))).toEqual([OTHER]);
    await expect(page.locator("#step1")).toHaveAttribute("data-dateline-active", "");
  });

  test("and their map may be put into the page later", async ({ article, maps, page }) => {
    await article.open(`<article></article>${scriptOf(maps)}`);
    await page.evaluate(
      (html) => {
        document.querySelector("article")?.append(document.createRange().createContextualFragment(html));
      },
      stepsOf([ONE, OTHER]),
    );
    await toMiddle(page, "step1");
    await page.waitForTimeout(200);
    await page.evaluate((src) => {
      const map = document.createElement("dateline-map");
      Object.assign(map, { src });
      Object.assign(map.style, { position: "sticky", insetBlockStart: "0" });
      document.querySelector("article")?.prepend(map);
    }, `${maps}/e/talks/`);
    await expect(page.locator("#step1")).toHaveAttribute("data-dateline-active", "");
    await expect(page.locator("[data-dateline-active]")).toHaveCount(1);
  });

  test("of two maps are not mixed up", async ({ article, maps, page }) => {
    const section = (id: string, view: string) =>
      `<section id="${id}"><dateline-map ${STICKY} height="200" src="${maps}/e/talks/"></dateline-map>
       <div style="block-size:110vh"></div><p id="${id}-step" data-dateline-step="${view}">Step</p><div style="block-size:110vh"></div></section>`;
    await article.open(section("first", ONE) + section("second", OTHER) + scriptOf(maps));
    for (const [id, view] of [
      ["first", ONE],
      ["second", OTHER],
    ] as const) {
      await toMiddle(page, `${id}-step`);
      await expect.poll(() => viewsSet(page.locator(`#${id} dateline-map`))).toEqual([view]);
      await expect(page.locator(`#${id}-step`)).toHaveAttribute("data-dateline-active", "");
    }
    expect(await viewsSet(page.locator("#first dateline-map"))).toEqual([ONE]);
  });
});
