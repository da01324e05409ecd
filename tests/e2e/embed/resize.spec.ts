import { expect, frameIn, scriptOf, test } from "./embed-test.ts";

test("A frame gets the height that its page asks for, and only that frame", async ({ article, maps, page }) => {
  await article.open(
    `<iframe id="one" src="${maps}/e/talks/"></iframe><iframe id="other" height="333" src="about:blank"></iframe>
     ${scriptOf(maps, "resize.js")}`,
  );
  await expect(page.locator("#one")).toHaveCSS("height", "500px");
  await expect(page.locator("#other")).toHaveCSS("height", "333px");
});

test("Two frames are not mixed up", async ({ article, maps, page }) => {
  const frame = `<iframe src="${maps}/e/talks/"></iframe>`;
  await article.open(frame + frame + scriptOf(maps, "resize.js"));
  const second = await frameIn(page.locator("iframe").nth(1));
  await expect(page.locator("iframe").nth(1)).toHaveCSS("height", "500px");

  await second.evaluate(() => window.framePage.say({ type: "height", height: 700 }));
  await expect(page.locator("iframe").nth(1)).toHaveCSS("height", "700px");
  await expect(page.locator("iframe").nth(0)).toHaveCSS("height", "500px");
});

test("A height out of bounds is brought within them", async ({ article, maps, page }) => {
  await article.open(`<iframe src="${maps}/e/talks/"></iframe>${scriptOf(maps, "resize.js")}`);
  const frame = await frameIn(page.locator("iframe"));
  await expect(page.locator("iframe")).toHaveCSS("height", "500px");
  await frame.evaluate(() => window.framePage.say({ type: "height", height: 90_000 }));
  await expect(page.locator("iframe")).toHaveCSS("height", "2000px");
});

test("What the article itself or a foreign frame's message says moves nothing", async ({ article, maps, page }) => {
  await article.open(`<iframe src="${maps}/e/talks/"></iframe>${scriptOf(maps, "resize.js")}`);
  await expect(page.locator("iframe")).toHaveCSS("height", "500px");
  await page.evaluate(() => window.postMessage({ sentinel: "dateline", v: 1, type: "height", height: 900 }, "*"));
  const frame = await frameIn(page.locator("iframe"));
  await frame.evaluate(() => {
    const others = [
      null,
      7,
      "text",
      [],
      { sentinel: "amp", type: "embed-size", height: 900 },
      { sentinel: "dateline", v: 2, type: "height", height: 900 },
    ];
    for (const message of others) window.parent.postMessage(message, "*");
    window.framePage.say({ type: "height", height: 600 });
  });
  await expect(page.locator("iframe")).toHaveCSS("height", "600px");
});

test("The script may come late and twice", async ({ article, maps, page }) => {
  await article.open(`<iframe src="${maps}/e/talks/?mute"></iframe>`);
  await page.evaluate(() => {
    const { addEventListener } = window;
    document.body.dataset["listeners"] = "0";
    window.addEventListener = (type: string, ...rest: unknown[]) => {
      const before = Number(document.body.dataset["listeners"]);
      if (type === "message") document.body.dataset["listeners"] = String(before + 1);
      Reflect.apply(addEventListener, window, [type, ...rest]);
    };
  });
  await article.addScript("resize.js");
  await article.addScript("resize.js");
  await expect(page.locator("body")).toHaveAttribute("data-listeners", "1");
  const frame = await frameIn(page.locator("iframe"));
  await frame.evaluate(() => window.framePage.say({ type: "height", height: 600 }));
  await expect(page.locator("iframe")).toHaveCSS("height", "600px");
});
