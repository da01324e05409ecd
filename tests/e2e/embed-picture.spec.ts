import { expect } from "playwright/test";
import { articleReader, frameHtml, openArticle } from "./article-reader.ts";
import { test } from "./article-test.ts";

test.use({ hasWebGl: false });

test("A narrow frame has the picture whose labels can be read there", async ({ page, baseURL }) => {
  const code = { query: "?ui=embed&load=click&hide=list" };
  const article = await openArticle(page, { middle: frameHtml(baseURL ?? "", code) });
  const reader = articleReader(page);
  await expect(reader.picture).toHaveAttribute("width", "720");
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(reader.picture).toHaveAttribute("width", "400");
  await article.close();
});
