import type { Page } from "playwright/test";
import { type Article, type ArticleHost, articleHtml, serveArticles } from "./articles.ts";
import { test as base, expect, type Misconduct } from "./guarded-test.ts";

export interface ArticleCode {
  /** HTML between the paragraphs. */
  readonly middle: string;
  readonly head?: string;
  readonly headers?: Article["headers"];
}

/** Articles of newspapers, each at an origin of its own, for as long as a test runs. */
interface Articles {
  /** Opens an article in the test's page. */
  open(code: ArticleCode): Promise<void>;
  /** Serves one without opening it; its address. */
  serve(code: ArticleCode): Promise<string>;
  /** Opens one in another page than the test's own, such as one without script. */
  openIn(page: Page, code: ArticleCode): Promise<void>;
}

interface Fixtures {
  readonly articles: Articles;
  /** Address of the site that the maps come from, with a slash at its end. */
  readonly site: string;
}

/** The guarded test, for pages whose maps stand in articles: what an article's own server serves is no stranger. */
export const test = base.extend<Fixtures>({
  site: async ({ baseURL }, use) => use(baseURL ?? ""),
  articles: async ({ page, misconduct }, use) => {
    const hosts: ArticleHost[] = [];
    const serve = async ({ middle, head, headers }: ArticleCode) => {
      const host = await serveArticles({ "/": { html: articleHtml(middle, head), ...(headers && { headers }) } });
      hosts.push(host);
      return `${host.origin}/`;
    };
    const openIn = async (where: Page, code: ArticleCode) => {
      await where.goto(await serve(code));
    };
    await use({ serve, openIn, open: (code) => openIn(page, code) });
    forgiveOrigins(
      misconduct,
      hosts.map(({ origin }) => origin),
    );
    await page.goto("about:blank");
    await Promise.all(hosts.map((host) => host.close()));
  },
});

export { expect };

/** Takes the requests to other servers of the test out of the account. */
export function forgiveOrigins({ foreignRequests }: Misconduct, origins: readonly string[]): void {
  const strangers = foreignRequests.filter((address) => !origins.includes(new URL(address).origin));
  foreignRequests.splice(0, foreignRequests.length, ...strangers);
}
