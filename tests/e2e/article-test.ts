import { test as base } from "./guarded-test.ts";

/**
 * A map in an article of another origin. What the article's own origin serves is no stranger. The colour scheme is the
 * browser's own, which follows the article, instead of Playwright's.
 */
export const test = base.extend<{ readonly articleMisconduct: null }>({
  colorScheme: null,
  articleMisconduct: [
    async ({ page: _page, misconduct }, use) => {
      await use(null);
      const own = misconduct.foreignRequests.filter(
        (address) => !/^http:\/\/127\.0\.0\.1:\d+\/(favicon\.ico)?$/.test(address),
      );
      misconduct.foreignRequests.splice(0, misconduct.foreignRequests.length, ...own);
    },
    { auto: true },
  ],
});
