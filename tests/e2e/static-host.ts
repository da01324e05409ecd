import { createReadStream, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

interface HostOptions {
  readonly folder: string;
  /** Where below the root the folder is served; with a slash at both ends. */
  readonly base?: string;
  readonly answersRanges?: boolean;
  /** Sends `Access-Control-Allow-Origin: *`. */
  readonly isOpen?: boolean;
  /** Paths below `base` that are answered with 404. */
  readonly without?: RegExp;
}

export interface StaticHost {
  /** With the base, and a slash at its end. */
  readonly address: string;
  readonly origin: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

/** A web server as plain as hosts are: files of a folder, with and without range requests. */
export async function startHost(options: HostOptions): Promise<StaticHost> {
  const server = createServer((request, response) => answer(request, response, options));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    address: origin + (options.base ?? "/"),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, options: HostOptions): void {
  const { folder, base = "/", answersRanges = false, isOpen = false, without } = options;
  const path = decodeURIComponent((request.url ?? "/").split(/[?#]/)[0] ?? "/");
  const below = path.startsWith(base) ? path.slice(base.length) : null;
  const file = below === null ? null : join(folder, normalize(`/${below || "index.html"}`));
  const size = file && !without?.test(below ?? "") ? sizeOf(file) : null;
  if (isOpen) response.setHeader("Access-Control-Allow-Origin", "*");
  if (!file || size === null) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
    return;
  }
  response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
  const [, from, to] = (answersRanges && /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "")) || [];
  const start = Number(from ?? 0);
  const end = Math.min(size - 1, Number(to ?? size));
  response.setHeader("Content-Length", Math.max(0, end - start + 1));
  if (from !== undefined) response.setHeader("Content-Range", `bytes ${start}-${end}/${size}`);
  response.writeHead(from === undefined ? 200 : 206);
  createReadStream(file, { start, end }).pipe(response);
}

function sizeOf(file: string): number | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : null;
}
