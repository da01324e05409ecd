import { articleReader, frameHtml } from "./article-reader.ts";
import { expect, test } from "./article-test.ts";

test.use({ hasWebGl: false });

test("A narrow frame has the picture whose labels can be read there", async ({ page, articles, site }) => {
  const code = { query: "?ui=embed&load=click&hide=list" };
  await articles.open({ middle: frameHtml(site, code) });
  const reader = articleReader(page);
  await expect(reader.picture).toHaveAttribute("width", "720");
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(reader.picture).toHaveAttribute("width", "400");
});
