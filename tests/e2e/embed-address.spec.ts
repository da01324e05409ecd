import type { Frame, Page } from "playwright/test";
import { articleReader, frameHtml } from "./article-reader.ts";
import { expect, test } from "./article-test.ts";

test.use({ colorScheme: null });

const SLUG = "istanbul-talks-2025";
/** A value is read, shown and written back within this. */
const BOUND_MS = 10_000;

const SCRIPT = "%3Cscript%3Ehacked%3D1%3C/script%3E";
const IMAGE = "<img src=x onerror=hacked=1>";
const HUGE = "9".repeat(3_000);
const TURNED = "%E2%80%AE\u202Eabc";
const GARBAGE = "%E0%A4%A%%%zz";

/** Of every key of the hash what nobody means well. */
const HASHES: readonly string[] = [
  "v=99&v=1",
  `v=${SCRIPT}`,
  "v=-1",
  "map=NaN/NaN/NaN",
  "map=Infinity/1/1",
  "map=5/1e999/-1e999",
  "map=99/999/999/999/999",
  `map=${HUGE}/${HUGE}/${HUGE}`,
  `map=${IMAGE}`,
  "t=../..",
  "t=9999-99-99/0000-00-00",
  "t=2025-06-02/2025-05-16",
  `t=${HUGE}/${HUGE}`,
  `t=${SCRIPT}`,
  "t=-271821-04-20/275760-09-13",
  "mode=__proto__",
  "mode=cumulative&mode=window&mode=<b>",
  `step=${IMAGE}`,
  "step=P999999999Y",
  "types=constructor,toString,__proto__",
  `types=${IMAGE},none`,
  `types=${Array.from({ length: 400 }, (_, index) => `t${index}`).join(",")}`,
  "status=none,all,-,,,",
  `status=${TURNED}`,
  `e=${SCRIPT}`,
  "e=__proto__",
  `e=${HUGE}`,
  "layers=hasOwnProperty",
  `layers=${IMAGE}`,
  `q=${SCRIPT}`,
  `q=${TURNED}`,
  `q=${GARBAGE}`,
  "q=(a%2B)%2B%24%5B%5C",
  `q=${"a".repeat(2_500)}`,
  "axis=2025-06-02/2025-05-16",
  "axis=NaN/Infinity",
  "globe=javascript:hacked=1",
  "borders=../../../../etc/passwd",
  `borders=${SCRIPT}`,
  "view=__proto__",
  `view=${IMAGE}`,
  "view=../../../v/night",
  "__proto__[polluted]=1",
  "constructor.prototype.polluted=1&__proto__=1",
  GARBAGE,
  "=&=&&==&#?#",
  IMAGE,
  "javascript:hacked=1",
  `${"&".repeat(5_000)}`,
  "?secret=<script>hacked=1</script>",
];

const QUERIES: readonly string[] = [
  "?ui=embed&ui=full",
  `?ui=embed&load=click&lang=${SCRIPT}`,
  "?ui=embed&load=click&lang=__proto__",
  `?ui=embed&load=click&lang=${TURNED}`,
  `?ui=embed&load=click&theme=${IMAGE}`,
  "?ui=embed&load=click&theme=dark&theme=light",
  `?ui=embed&load=click&hide=${SCRIPT},__proto__,list`,
  `?ui=embed&load=click&hide=${"title,".repeat(400)}`,
  "?ui=embed&load=click&details=javascript:hacked=1",
  `?ui=mini&load=click&childId=${IMAGE}`,
  `?ui=static&load=eager&${GARBAGE}`,
  "?ui=embed&load=click&data=https://evil.example/x.geojson&style=https://evil.example/&view=night",
];

/** Runs in the frame. */
function traces() {
  return {
    globals: Object.keys(globalThis).filter((key) => key.startsWith("hacked")),
    polluted: ({} as Record<string, unknown>)["polluted"] ?? null,
    strange: document.querySelectorAll("#app img, #app b, #app script, #app iframe, [onerror]").length,
    hasTitle: document.querySelector("h1")?.textContent !== "",
  };
}

const UNHARMED = { globals: [], polluted: null, strange: 0, hasTitle: true };

function frameOf(page: Page): Frame {
  const frame = page.frame({ name: "map1" });
  if (!frame) throw new Error("There is no frame.");
  return frame;
}

test.describe("Without a map", () => {
  test.use({ hasWebGl: false });

  test("Whatever stands behind the # of a frame’s address, its page works", async ({ page, articles, site }) => {
    test.slow();
    await articles.open({ middle: frameHtml(site, { query: "?ui=embed&load=eager" }) });
    const reader = articleReader(page);
    await reader.scrollTo();
    await expect(reader.timeline).toBeVisible({ timeout: 20_000 });
    const frame = frameOf(page);
    const slow: string[] = [];
    for (const hash of HASHES) {
      const tookMs = await frame.evaluate(async (text) => {
        const began = performance.now();
        location.hash = text;
        for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
        return performance.now() - began;
      }, hash);
      expect(await frame.evaluate(traces), hash.slice(0, 80)).toEqual(UNHARMED);
      if (tookMs > BOUND_MS) slow.push(`${hash.slice(0, 80)}: ${Math.round(tookMs)} ms`);
    }
    expect(slow).toEqual([]);

    await frame.evaluate(() => {
      location.hash = "t=2025-06-01/2025-06-02&types=shelling";
    });
    await expect(reader.frame.locator("#timeline")).toContainText("1–2 June 2025");
    await expect(reader.frame.locator(".event-row")).not.toHaveCount(0);
  });

  test("Whatever stands behind the ? of a frame’s address, its picture, list and title are there", async ({
    page,
    articles,
    site,
  }) => {
    const frames = QUERIES.map((query, index) => frameHtml(site, { name: `map${index}`, query, heightPx: 200 }));
    await articles.open({ middle: frames.join("") });
    for (const [index, query] of QUERIES.entries()) {
      const { frame } = articleReader(page, `iframe[name="map${index}"]`);
      await expect(frame.locator("html[data-ui] .poster svg").first(), query).toBeAttached();
      const named = page.frame({ name: `map${index}` });
      expect(await named?.evaluate(traces), query).toEqual(UNHARMED);
      await expect(frame.locator("#panel li").first(), query).toBeAttached();
      expect(named?.url(), query).toContain(`${site}e/${SLUG}/`);
    }
  });

  test("Opened at such an address, a page starts", async ({ page, articles, site }) => {
    const starts = ["map=NaN/Infinity/1e999&t=x", `e=${SCRIPT}&view=__proto__`, `${GARBAGE}&q=${GARBAGE}`, `t=${HUGE}`];
    const frames = starts.map((hash, index) =>
      frameHtml(site, {
        name: `map${index}`,
        query: "?ui=embed&load=eager",
        hash: `#${hash.replaceAll('"', "")}`,
        heightPx: 400,
      }),
    );
    await articles.open({ middle: frames.join("") });
    for (const [index, hash] of starts.entries()) {
      const { timeline } = articleReader(page, `iframe[name="map${index}"]`);
      await expect(timeline, hash.slice(0, 80)).toBeVisible({ timeout: 20_000 });
      expect(await page.frame({ name: `map${index}` })?.evaluate(traces), hash.slice(0, 80)).toEqual(UNHARMED);
    }
  });
});

test("A live map stands every camera", async ({ page, articles, site }) => {
  await articles.open({ middle: frameHtml(site, { query: "?ui=embed&load=eager", hash: "#map=NaN/NaN/NaN" }) });
  const reader = articleReader(page);
  await reader.scrollTo();
  await reader.waitForLiveMap();
  const frame = frameOf(page);
  for (const hash of HASHES.filter((text) => /^(map|globe|borders|layers)=/.test(text))) {
    await frame.evaluate((text) => {
      location.hash = text;
    }, hash);
    await page.waitForTimeout(100);
  }
  expect(await frame.evaluate(traces)).toEqual(UNHARMED);
  await frame.evaluate(() => {
    location.hash = "map=6/46.6/32.6";
  });
  await expect.poll(() => frame.evaluate(() => location.hash)).toContain("map=6/46.6/32.6");
  await expect(reader.liveMap).toBeVisible();
});
