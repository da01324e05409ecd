import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".mvt": "application/vnd.mapbox-vector-tile",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};
const COMPRESSED = new Set([".html", ".js", ".mjs", ".css", ".json", ".geojson", ".mvt", ".svg"]);

/** @param {import("./static-host.d.mts").HostOptions} options */
export async function startHost(options) {
  const server = createServer((request, response) => answer(request, response, options));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
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

function answer(request, response, options) {
  const { base = "/", isOpen = false, onSent } = options;
  const path = decodeURIComponent(request.url.split(/[?#]/)[0]);
  const below = path.startsWith(base) ? path.slice(base.length).replace(/(^|\/)$/, "$1index.html") : null;
  const bytes = below === null ? null : fileBytes(below, options);
  if (isOpen) response.setHeader("Access-Control-Allow-Origin", "*");
  if (!bytes) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
    return;
  }
  if (below.startsWith("assets/")) response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
  response.setHeader("Content-Type", TYPES[extname(below)] ?? "application/octet-stream");
  const body = bodyOf(bytes, { below, range: request.headers.range, ...options });
  for (const [name, value] of Object.entries(body.headers)) response.setHeader(name, value);
  response.writeHead(body.status).end(body.bytes);
  onSent?.(below, body.bytes.length);
}

function fileBytes(below, { folder, without }) {
  const file = join(folder, normalize(`/${below}`));
  const isThere = !without?.test(below) && statSync(file, { throwIfNoEntry: false })?.isFile();
  return isThere ? readFileSync(file) : null;
}

function bodyOf(bytes, { below, range, answersRanges = false, compresses = false }) {
  const [, from, to] = (answersRanges && /^bytes=(\d+)-(\d+)$/.exec(range ?? "")) || [];
  if (from !== undefined) {
    const piece = bytes.subarray(Number(from), Number(to) + 1);
    const end = Number(from) + piece.length - 1;
    return { status: 206, headers: { "Content-Range": `bytes ${from}-${end}/${bytes.length}` }, bytes: piece };
  }
  if (compresses && COMPRESSED.has(extname(below))) {
    return { status: 200, headers: { "Content-Encoding": "gzip" }, bytes: gzipSync(bytes) };
  }
  return { status: 200, headers: {}, bytes };
}
