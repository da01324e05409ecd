import type { DatelineMapElement } from "../../../src/embed/embed-types.ts";
import { commandsOf, expect, frameIn, scriptOf, test, viewsSet } from "./embed-test.ts";

declare global {
  interface Window {
    heard: unknown[];
  }
}

const EVENTS = ["ready", "view-input", "view-change", "event-select", "play", "pause", "data-error"];
const FALLBACK = "<p>Three strikes in two nights: a list for everybody.</p>";

/** Keeps what the article hears of its maps: type and detail, as it can be sent on. */
const LISTENING = `<script>
  window.heard = [];
  for (const type of ${JSON.stringify(EVENTS)}) {
    document.addEventListener(type, ({ type, target, detail }) => heard.push(structuredClone([type, target.id, detail])));
  }
</script>`;

test("The element frames its page, with a title, a name and what a frame may do", async ({ article, maps, page }) => {
  await article.open(
    `<dateline-map id="map1" title="Two nights" src="${maps}/e/talks/" view="t=2025-06-01/2025-06-02" theme="dark" lang="uk"
      load="click" hide="list,title" details="host"></dateline-map>${scriptOf(maps)}`,
  );
  const map = page.locator("dateline-map");
  await expect(map).toHaveAttribute("state", "ready");
  const frame = map.locator("iframe");
  const address = new URL((await frame.getAttribute("src")) ?? "");
  expect(Object.fromEntries(address.searchParams)).toEqual({
    ...{ lang: "uk", ui: "embed", load: "click", hide: "list,title", details: "host", theme: "dark" },
  });
  expect(address.hash).toBe("#t=2025-06-01/2025-06-02");
  await expect(frame).toHaveAttribute("title", "Two nights");
  await expect(frame).toHaveAttribute("name", "map1");
  await expect(frame).toHaveAttribute("loading", "lazy");
  await expect(frame).toHaveAttribute("allow", "fullscreen; clipboard-write");
  await expect(frame).toHaveAttribute("referrerpolicy", "strict-origin-when-cross-origin");
});

test("Without an address it shows its children and waits", async ({ article, maps, page }) => {
  await article.open(`<dateline-map>${FALLBACK}</dateline-map>${scriptOf(maps)}`);
  await expect(page.locator("dateline-map")).toHaveAttribute("state", "idle");
  await expect(page.getByText("Three strikes")).toBeVisible();
});

test("Without a title the frame has the article's", async ({ article, maps, page }) => {
  await article.open(`<dateline-map src="${maps}/e/talks/"></dateline-map>${scriptOf(maps)}`);
  await expect(page.locator("dateline-map iframe")).toHaveAttribute("title", "An article");
});

test("Without script, and until the page speaks, the children are there", async ({ article, maps, page }) => {
  await article.open(`<dateline-map src="${maps}/e/talks/?mute">${FALLBACK}</dateline-map>`);
  await expect(page.getByText("Three strikes")).toBeVisible();
  await article.addScript();
  const map = page.locator("dateline-map");
  const frame = await frameIn(map);
  await expect(map).toHaveAttribute("state", "loading");
  await expect(page.getByText("Three strikes")).toBeVisible();
  await expect(map.locator("iframe")).toBeHidden();

  await frame.evaluate(() => window.framePage.say({ type: "ready" }));
  await expect(page.getByText("Three strikes")).toBeHidden();
  await expect(map.locator("iframe")).toBeVisible();
  await frame.evaluate(() => window.framePage.say({ type: "state", state: "error" }));
  await expect(page.getByText("Three strikes")).toBeVisible();
  await expect(map).toHaveAttribute("state", "error");
});

test("Without children the frame is there from the start", async ({ article, maps, page }) => {
  await article.open(`<dateline-map src="${maps}/e/talks/?mute">\n  </dateline-map>${scriptOf(maps)}`);
  await expect(page.locator("dateline-map iframe")).toBeVisible();
});

test("Where no page comes, the children stay and the state says so", async ({ article, maps, page, faults }) => {
  await page.clock.install();
  await article.open(`<dateline-map src="${maps}/e/nothing/">${FALLBACK}</dateline-map>${scriptOf(maps)}`);
  const map = page.locator("dateline-map");
  await expect(map).toHaveAttribute("state", "loading");
  await expect.poll(() => faults.length).toBe(1);
  await page.clock.runFor(20_000);
  await expect(map).toHaveAttribute("state", "error");
  await expect(page.getByText("Three strikes")).toBeVisible();
  faults.splice(0);
});

for (const src of ["javascript:alert(1)", "data:text/html,hello", "http://", "ftp://maps.example/e/talks/"]) {
  test(`An address that is not of the web is refused: ${src}`, async ({ article, maps, page }) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await article.open(`<dateline-map src="${src}">${FALLBACK}</dateline-map>${scriptOf(maps)}`);
    await expect(page.locator("dateline-map")).toHaveAttribute("state", "error");
    await expect(page.locator("dateline-map iframe")).toHaveCount(0);
    await expect(page.getByText("Three strikes")).toBeVisible();
    expect(said).toEqual([`dateline-map: src is no http or https address: ${src}`]);
  });
}

test("Attributes are properties, and properties attributes", async ({ article, page }) => {
  await article.open("");
  await article.addScript();
  const seen = await page.evaluate(() => {
    const element = document.createElement("dateline-map");
    const names = ["src", "theme", "ui", "load", "hide", "height", "details", "view"] as const;
    const rows = names.map((name) => {
      const before = element[name];
      element[name] = `set-${name}`;
      const attribute = element.getAttribute(name);
      element.setAttribute(name, `written-${name}`);
      return [before, attribute, element[name]];
    });
    return [rows, names];
  });
  const [rows, names] = seen as [string[][], string[]];
  expect(rows).toEqual(names.map((name) => ["", `set-${name}`, `written-${name}`]));
});

test("Properties that were set before the script came count", async ({ article, maps, page }) => {
  await article.open("<dateline-map></dateline-map>");
  await page.locator("dateline-map").evaluate((element: DatelineMapElement, src) => {
    Object.assign(element, { src, view: "t=2025" });
  }, `${maps}/e/talks/`);
  await article.addScript();
  await expect(page.locator("dateline-map")).toHaveAttribute("state", "ready");
  await expect(page.locator("dateline-map iframe")).toHaveAttribute("src", `${maps}/e/talks/?ui=embed#t=2025`);
});

test("A storm of attributes makes one frame", async ({ article, maps, page }) => {
  await article.open(`<dateline-map src="${maps}/e/talks/"></dateline-map>${scriptOf(maps)}`);
  const map = page.locator("dateline-map");
  await expect(map).toHaveAttribute("state", "ready");
  const made = await map.evaluate(async (element: DatelineMapElement) => {
    let count = 0;
    const { createElement } = document;
    document.createElement = ((name: string) => {
      count += name === "iframe" ? 1 : 0;
      return Reflect.apply(createElement, document, [name]);
    }) as typeof createElement;
    for (let index = 0; index < 100; index += 1) {
      element.lang = index % 2 ? "uk" : "en";
      element.hide = `list${index}`;
      element.load = "eager";
    }
    await Promise.resolve();
    return count;
  });
  expect(made).toBe(1);
  await expect(map).toHaveAttribute("state", "ready");
});

test("A view and a theme that are set reach the page, whenever they are set", async ({ article, maps, page }) => {
  await article.open("");
  await article.addScript();
  const map = page.locator("dateline-map");
  await page.evaluate((src) => {
    const element = document.createElement("dateline-map");
    element.select("strike");
    element.play();
    element.pause();
    element.setView("first-night");
    element.src = src;
    document.body.append(element);
  }, `${maps}/e/talks/`);
  await expect(map).toHaveAttribute("state", "ready");
  await expect(map.locator("iframe")).toHaveAttribute("src", `${maps}/e/talks/?ui=embed#view=first-night`);
  await expect.poll(() => commandsOf(map)).toEqual([{ type: "select", id: "strike" }, { type: "pause" }]);

  await map.evaluate((element: DatelineMapElement) => {
    element.view = "t=2025-05&types=strike";
    element.theme = "dark";
    element.select(null);
    element.activate();
    element.next();
    element.previous();
  });
  await expect
    .poll(async () => (await commandsOf(map)).slice(2))
    .toEqual([
      ...[{ type: "select", id: null }, { type: "activate" }, { type: "next" }, { type: "previous" }],
      ...[
        { type: "set-view", view: "t=2025-05&types=strike" },
        { type: "set-theme", theme: "dark" },
      ],
    ]);
  await expect(map).toHaveAttribute("view", "t=2025-05&types=strike");
  await expect.poll(() => map.evaluate((element: DatelineMapElement) => element.view)).toBe("types=strike&t=2025-05");
});

test("What the reader does is told; what the article has set is not", async ({ article, maps, page }) => {
  await article.open(`<dateline-map id="map1" src="${maps}/e/talks/"></dateline-map>${scriptOf(maps)}`, LISTENING);
  const map = page.locator("dateline-map");
  await expect(map).toHaveAttribute("state", "ready");
  const heard = () => page.evaluate(() => window.heard);
  await expect.poll(heard).toHaveLength(2);
  expect(await heard()).toMatchObject([
    ["ready", "map1", null],
    ["view-change", "map1", { view: "", reason: "start" }],
  ]);
  await map.evaluate(async (element: DatelineMapElement) => {
    window.heard = [];
    element.view = "t=2025";
    await Promise.resolve();
    window.heard.push(element.view);
    element.select("strike");
    element.play();
  });
  await expect.poll(() => viewsSet(map)).toEqual(["t=2025"]);
  const frame = await frameIn(map);
  await frame.evaluate(() => {
    window.framePage.say({ type: "play", reason: "reader" });
    window.framePage.say({ type: "event-select", id: "strike", title: "A strike" });
    window.framePage.say({ type: "data-error", issues: ["A date cannot be read."] });
    window.framePage.move("t=2024");
  });
  await expect
    .poll(heard)
    .toEqual([
      "t=2025",
      ["play", "map1", null],
      ["event-select", "map1", { id: "strike", title: "A strike" }],
      ["data-error", "map1", { issues: ["A date cannot be read."] }],
      [
        "view-change",
        "map1",
        { view: "t=2024", named: null, url: `${maps}/e/talks/?ui=embed#t=2024`, reason: "reader" },
      ],
    ]);
  expect(await map.evaluate((element: DatelineMapElement) => element.view)).toBe("t=2024");
  await expect(map).toHaveAttribute("view", "t=2025");
});

test("What another frame or the article says is not the map's word", async ({ article, maps, page }) => {
  const twice = ["map1", "map2"]
    .map((id) => `<dateline-map id="${id}" src="${maps}/e/talks/"></dateline-map>`)
    .join("");
  await article.open(twice + scriptOf(maps), LISTENING);
  await expect(page.locator("#map2")).toHaveAttribute("state", "ready");
  await expect(page.locator("#map1")).toHaveAttribute("state", "ready");
  await page.evaluate(() => {
    window.heard = [];
    window.postMessage({ sentinel: "dateline", v: 1, type: "state", state: "error" }, "*");
    window.postMessage({ sentinel: "dateline", v: 1, type: "play" }, "*");
  });
  const second = await frameIn(page.locator("#map2"));
  await second.evaluate(() => {
    window.framePage.say({ type: "height", height: 400 });
    window.framePage.move("t=2024");
  });
  await expect
    .poll(() => page.evaluate(() => window.heard))
    .toMatchObject([["view-change", "map2", { view: "t=2024" }]]);
  await expect(page.locator("#map2 iframe")).toHaveCSS("height", "400px");
  await expect(page.locator("#map1 iframe")).toHaveCSS("height", "500px");
  await expect(page.locator("#map1")).toHaveAttribute("state", "ready");
});

test("It may be moved, with the view that the reader had, and taken out while it loads", async ({
  article,
  maps,
  page,
}) => {
  await article.open(
    `<dateline-map src="${maps}/e/talks/" view="t=2025"></dateline-map><aside></aside>${scriptOf(maps)}`,
  );
  const map = page.locator("dateline-map");
  await expect(map).toHaveAttribute("state", "ready");
  await (await frameIn(map)).evaluate(() => window.framePage.move("t=2024"));
  await expect.poll(() => map.evaluate((element: DatelineMapElement) => element.view)).toBe("t=2024");
  await map.evaluate((element) => document.querySelector("aside")?.append(element));
  await expect(map).toHaveAttribute("state", "ready");
  await expect(map.locator("iframe")).toHaveAttribute("src", `${maps}/e/talks/?ui=embed#t=2024`);

  const state = await map.evaluate(async (element: DatelineMapElement) => {
    element.lang = "uk";
    await Promise.resolve();
    const loading = element.state;
    element.remove();
    return [loading, element.state, element.shadowRoot?.querySelector("iframe") ?? null];
  });
  expect(state).toEqual(["loading", "idle", null]);
});

test("It may be moved without its frame being loaded anew, where the browser can", async ({ article, maps, page }) => {
  await article.open(`<dateline-map src="${maps}/e/talks/"></dateline-map><aside></aside>${scriptOf(maps)}`);
  const map = page.locator("dateline-map");
  await expect(map).toHaveAttribute("state", "ready");
  const frame = await frameIn(map);
  await frame.evaluate(() => window.framePage.move("t=2024"));
  await map.evaluate((element) => {
    const aside = document.querySelector("aside") as HTMLElement & { moveBefore(node: Node, child: null): void };
    aside.moveBefore(element, null);
  });
  await expect(page.locator("aside dateline-map")).toHaveAttribute("state", "ready");
  expect(await frame.evaluate(() => location.hash)).toBe("#t=2024");
});

test("It works when it comes late, as a piece of HTML, and when the script comes twice", async ({
  article,
  maps,
  page,
}) => {
  await article.open("<article></article>");
  await article.addScript();
  await article.addScript();
  await page.evaluate((src) => {
    const html = `<div><dateline-map src="${src}">Fallback</dateline-map></div>`;
    document.querySelector("article")?.append(document.createRange().createContextualFragment(html));
  }, `${maps}/e/talks/`);
  await expect(page.locator("dateline-map")).toHaveAttribute("state", "ready");
});

test("An article's own styles do not reach the frame", async ({ article, maps, page }) => {
  await article.open(
    `<dateline-map src="${maps}/e/talks/">${FALLBACK}</dateline-map>${scriptOf(maps)}`,
    `<style>iframe { display: none !important } * { transform: rotate(3deg) } div, slot { display: none !important; position: fixed }
      dateline-map { display: block !important }</style>`,
  );
  const frame = page.locator("dateline-map iframe");
  await expect(page.locator("dateline-map")).toHaveAttribute("state", "ready");
  await expect(frame).toBeVisible();
  await expect(frame).toHaveCSS("transform", "none");
  await expect(frame).toHaveCSS("height", "500px");
  await expect(page.locator("dateline-map div").first()).toHaveCSS("display", "grid");
});

test("A strict content policy of the article allows all of it", async ({ article, maps, page }) => {
  const policy = `default-src 'none'; script-src ${maps}; frame-src ${maps}; img-src data:; require-trusted-types-for 'script'`;
  await article.open(
    `<dateline-map src="${maps}/e/talks/" height="420"></dateline-map>${scriptOf(maps)}`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
  await expect(page.locator("dateline-map")).toHaveAttribute("state", "ready");
  await expect(page.locator("dateline-map iframe")).toHaveCSS("height", "420px");
});

test("An article's styles may say how high the frame is at most, by its part", async ({ article, maps, page }) => {
  await article.open(
    `<dateline-map src="${maps}/e/talks/"></dateline-map>${scriptOf(maps)}`,
    "<style>dateline-map::part(frame) { max-block-size: 210px }</style>",
  );
  await expect(page.locator("dateline-map")).toHaveAttribute("state", "ready");
  await expect(page.locator("dateline-map iframe")).toHaveCSS("height", "210px");
});

test("A height that is given stays, and never fills a phone's window", async ({ article, maps, page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await article.open(`<dateline-map src="${maps}/e/talks/" height="300"></dateline-map>${scriptOf(maps)}`);
  const map = page.locator("dateline-map");
  await expect(map).toHaveAttribute("state", "ready");
  await expect(map.locator("iframe")).toHaveCSS("height", "300px");
  await map.evaluate((element: DatelineMapElement) => element.removeAttribute("height"));
  await expect(map.locator("iframe")).toHaveCSS("height", "480px");
});

test.describe("In a browser that asks for no scheme", () => {
  test.use({ colorScheme: null });

  test("The article's colour scheme reaches the page in the frame", async ({ article, maps, page }) => {
    await article.open(
      `<dateline-map src="${maps}/e/talks/"></dateline-map>${scriptOf(maps)}`,
      "<style>:root { color-scheme: dark }</style>",
    );
    const frame = await frameIn(page.locator("dateline-map"));
    expect(await frame.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
  });
});

test("No view leaves an entry in the article's history", async ({ article, maps, page }) => {
  await article.open(`<dateline-map src="${maps}/e/talks/"></dateline-map>${scriptOf(maps)}`);
  const map = page.locator("dateline-map");
  await expect(map).toHaveAttribute("state", "ready");
  const before = await page.evaluate(() => history.length);
  await map.evaluate((element: DatelineMapElement, src) => {
    element.view = "t=2025";
    element.src = src;
  }, `${maps}/e/harvest/`);
  await expect(map.locator("iframe")).toHaveAttribute("src", `${maps}/e/harvest/?ui=embed#t=2025`);
  await expect(map).toHaveAttribute("state", "ready");
  expect(await page.evaluate(() => history.length)).toBe(before);
});
