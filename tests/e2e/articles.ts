import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A page of a newspaper: its HTML, and the headers that its server sends. */
export interface Article {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ArticleHost {
  /** Another origin than the site's, without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves articles by path from a loopback origin of their own. */
export async function serveArticles(articles: Readonly<Record<string, Article>>): Promise<ArticleHost> {
  const server = createServer((request, response) => {
    const path = (request.url ?? "").replace(/[?#].*$/, "");
    if (path === "/favicon.ico") return response.writeHead(204).end();
    const article = articles[path];
    if (!article) return response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...article.headers }).end(article.html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page of text with something in its middle, long enough to be scrolled. */
export function articleHtml(middle: string, head = ""): string {
  const paragraph =
    "<p>The article goes on, and says what the map cannot say. It has many words, as articles have.</p>";
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An article</title>${head}</head><body style="margin:0 auto;max-width:800px;font:18px/1.5 serif">${paragraph.repeat(12)}${middle}${paragraph.repeat(30)}</body></html>`;
}
