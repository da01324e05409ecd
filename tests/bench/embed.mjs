import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { build } from "vite";
import { findChromium } from "../find-chromium.mjs";
import { startHost } from "../static-host.mjs";
import { startBrowser } from "./throttled-browser.mjs";

const SITE = "test-results/bench-site";
const BARE = "test-results/bench";
const SLUG = "istanbul-talks-2025";
const ROUNDS = Number(process.argv[2] ?? 3);

/** A phone's connection and processor, as the browser's tools make them: 9 Mbit/s down, 80 ms, four times slower. */
const MBIT = 1_000_000 / 8;
const NETWORK = { offline: false, latency: 80, downloadThroughput: 9 * MBIT, uploadThroughput: 3 * MBIT };
const CPU_RATE = 4;
const THROTTLED = { network: NETWORK, cpuRate: CPU_RATE };

/** A map is at rest when nothing was drawn for so long. */
const REST_MS = 3_000;
const GIVE_UP_MS = 120_000;

const DEVICES = [
  { name: "1280x800", device: { width: 1280, height: 800, deviceScaleFactor: 1, mobile: false } },
  { name: "390x844", device: { width: 390, height: 844, deviceScaleFactor: 2, mobile: true } },
];

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
const row = (cells) => console.log(`| ${cells.join(" | ")} |`);

/**
 * Runs in every document before its own scripts, and keeps when what could be seen, in milliseconds of the epoch: the
 * picture and the list with their styles, the app's own list, and each time that something was drawn on a map.
 */
function watchDocument(clicks) {
  const seen = { draws: 0 };
  window.seen = seen;
  const now = () => performance.timeOrigin + performance.now();
  const isShown = (selector) => (document.querySelector(selector)?.getBoundingClientRect().height ?? 0) > 0;
  const note = (name, isThere) => {
    if (!(name in seen) && isThere) seen[name] = now();
  };
  const look = () => {
    const isStyled = document.documentElement.dataset.ui !== undefined;
    note(
      "poster",
      isStyled &&
        isShown(".poster figcaption") &&
        [...document.querySelectorAll(".poster svg")].some((svg) => svg.clientWidth > 0),
    );
    note("list", isStyled && document.querySelector(".prerendered .caption") !== null);
    note("linked", document.documentElement.dataset.linked === "shown");
    note("app", isShown(".sheet"));
    const button = document.querySelector(".go-live");
    if (clicks && seen.poster && !seen.clicked && button && !button.hidden) {
      seen.clicked = now();
      button.click();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  for (const name of ["drawElements", "drawArrays"]) {
    const draw = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...parameters) {
      seen.draws += 1;
      seen.lastDraw = now();
      return draw.apply(this, parameters);
    };
  }
}

/** An article of another site than the maps', with a frame near its top. */
function articleHtml({ address, size: { width, height }, before = "" }) {
  const text = "<p>The article goes on, and says what the map cannot say.</p>";
  const frame = `<iframe title="Map" src="${address}" style="border:0;width:${width};height:${height}"></iframe>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An article</title><link rel="icon" href="data:,"></head><body style="margin:0 auto;max-width:820px;font:18px/1.5 serif">${text}${before}${frame}${text.repeat(30)}</body></html>`;
}

async function serveArticle() {
  let html = "";
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://localhost:${server.address().port}/`,
    write: (parts) => {
      html = articleHtml(parts);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const LOOK = `JSON.stringify({
  ...window.seen,
  now: performance.timeOrigin + performance.now(),
  box: document.querySelector("#map, #bare-map")?.getBoundingClientRect(),
})`;

/** What the frame of an opened article has seen once its map is at rest, in milliseconds after the article was asked for. */
async function seenAtRest(page) {
  const startedAt = await page.evaluate("performance.timeOrigin");
  for (const endAt = Date.now() + GIVE_UP_MS; Date.now() < endAt; await sleep(500)) {
    // A frame that has only begun to load has no document to ask.
    const text = await page.evaluate(LOOK, "iframe").catch(() => "{}");
    const { now, box, ...seen } = JSON.parse(text);
    if (!(seen.draws > 0) || now - seen.lastDraw < REST_MS) continue;
    const after = (ms) => (ms === undefined ? Number.NaN : ms - startedAt);
    const { poster, list, linked, app, clicked, lastDraw } = seen;
    return {
      box,
      poster: after(poster),
      list: after(list),
      linked: after(linked),
      app: after(app),
      clicked: after(clicked),
      map: after(lastDraw),
    };
  }
  throw new Error("No map came to rest.");
}

async function measure({ browser, article, device, clicks = false, ...frame }) {
  article.write(frame);
  const page = await browser.openPage({ ...THROTTLED, device, script: `(${watchDocument})(${clicks})` });
  await page.goto(article.address);
  while (!page.targets().includes("iframe")) await sleep(50);
  const seen = await seenAtRest(page);
  await page.close();
  return seen;
}

/** The same 400 kB asked for by the article's frame and by a worker of it, held up and not: whether the brakes reach both. */
async function controlThrottling({ browser, article, bare }) {
  article.write({ address: `${bare}bare-map.html?data=${SLUG}`, size: { width: "100%", height: "300px" } });
  const fetching = `async (address) => { const at = performance.now(); await (await fetch(address, { cache: "no-store", headers: { Range: "bytes=1000000-1399999" } })).arrayBuffer(); return performance.now() - at; }`;
  const inWorker = `new Promise((resolve) => { const text = 'onmessage = async ({ data }) => postMessage(await (${fetching})(data))'; const worker = new Worker(URL.createObjectURL(new Blob([text]))); worker.onmessage = ({ data }) => resolve(data); worker.postMessage(new URL("basemap/land.pmtiles", location.href).href); })`;
  const times = [];
  for (const settings of [{}, THROTTLED]) {
    const page = await browser.openPage({ ...settings, device: DEVICES[0].device });
    await page.goto(article.address);
    while (!page.targets().includes("iframe")) await sleep(50);
    await sleep(8_000);
    const inFrame = await page.evaluate(`(${fetching})(new URL("basemap/land.pmtiles", location.href).href)`, "iframe");
    const work =
      "(() => { const times = []; for (let run = 0; run < 9; run += 1) { const at = performance.now(); let sum = 0; for (let i = 0; i < 2e7; i += 1) sum += Math.sqrt(i); times.push(performance.now() - at + 0 * sum); } return Math.min(...times); })()";
    times.push([inFrame, await page.evaluate(inWorker, "iframe"), await page.evaluate(work, "iframe")]);
    await page.close();
  }
  const [free, held] = times;
  const leastMs = NETWORK.latency + (1000 * 400_000) / NETWORK.downloadThroughput;
  console.log(`\nControl: 400 kB take at least ${leastMs.toFixed(0)} ms on this line. In milliseconds:\n`);
  row(["", "free", "held up"]);
  row(["---", "---:", "---:"]);
  ["fetched by the frame", "fetched by a worker of the frame", "a loop in the frame"].forEach((name, index) => {
    row([name, free[index].toFixed(0), held[index].toFixed(0)]);
  });
  if (held[0] < 0.9 * leastMs || held[1] < 0.9 * leastMs || held[2] < 2 * free[2]) throw new Error("Not held up.");
}

/** West, south, east and north of all points of the dataset. */
function boundsOfPoints() {
  const { features } = JSON.parse(readFileSync(`geodata/events/${SLUG}.geojson`, "utf8"));
  const points = features.flatMap(({ geometry }) => (geometry?.type === "Point" ? [geometry.coordinates] : []));
  const [longitudes, latitudes] = [0, 1].map((axis) => points.map((point) => point[axis]));
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

async function measureDevice({ browser, article, site, bare, name, device }) {
  const rounds = { visible: [], click: [], linked: [], bare: [] };
  const names = {
    visible: "load=visible",
    click: "load=click",
    linked: "load=visible, a link’s own view",
    bare: "bare MapLibre",
  };
  const size = { width: "100%", height: "520px" };
  const open = (query, more = {}) =>
    measure({ browser, article, device, size, address: `${site}e/${SLUG}/?ui=embed&load=${query}`, ...more });
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.visible.push(await open("visible"));
    rounds.click.push(await open("click", { clicks: true }));
    rounds.linked.push(await open("visible#t=2025-06-01/2025-06-02"));
    const { width, height } = rounds.visible[0].box;
    const address = `${bare}bare-map.html?data=${SLUG}&bounds=${boundsOfPoints()}`;
    const sameSize = { width: `${Math.round(width)}px`, height: `${Math.round(height)}px` };
    rounds.bare.push(await measure({ browser, article, device, address, size: sameSize }));
  }
  const bareMap = median(rounds.bare.map(({ map }) => map));
  const seconds = (ms) => (Number.isNaN(ms) ? "" : (ms / 1000).toFixed(2));
  for (const [way, title] of Object.entries(names)) {
    const of = (part) => median(rounds[way].map((round) => round[part]));
    const ratio = of("map") / bareMap;
    const times = ["poster", "list", "linked", "clicked", "app", "map"].map((part) => seconds(of(part)));
    row([name, title, ...times, ratio.toFixed(2)]);
  }
}

/** What a file is, by its path. */
const KINDS = [
  ["html", /\.html$/],
  ["script", /\.js$/],
  ["styles", /\.css$/],
  ["fonts", /\.woff2$/],
  ["data", /json$/],
  ["other", /./],
];

const BELOW = `<div style="height:4000px"></div>`;
const UNTOUCHED = [
  { name: "far below", query: "?ui=embed", before: BELOW },
  { name: "load=click", query: "?ui=embed&load=click" },
  { name: "named view, load=click", path: "v/night/", query: "?ui=embed&load=click" },
  { name: "link of its own, far below", query: "?ui=embed#t=2025-06-01", before: BELOW },
  { name: "link of its own, load=click", query: "?ui=embed&load=click#t=2025-06-01" },
];

/** Bytes that the maps' server sends before anybody has touched the frame, by kind. */
async function countBytes(browser, article, { path = "", query, before }) {
  const sent = new Map(KINDS.map(([kind]) => [kind, 0]));
  const onSent = (file, bytes) => {
    const [kind] = KINDS.find(([, pattern]) => pattern.test(file));
    sent.set(kind, sent.get(kind) + bytes);
  };
  const host = await startHost({ folder: SITE, answersRanges: true, compresses: true, onSent });
  article.write({
    address: `${host.address}e/${SLUG}/${path}${query}`,
    size: { width: "100%", height: "520px" },
    before,
  });
  const page = await browser.openPage({ device: DEVICES[0].device });
  await page.goto(article.address);
  await sleep(6_000);
  await page.close();
  await host.close();
  return [...sent.values()];
}

async function run() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("No browser to measure in.");
  await build({ build: { outDir: SITE, emptyOutDir: true }, logLevel: "error" });
  await build({ configFile: "tests/bench/vite.config.ts" });
  const article = await serveArticle();
  const [site, bare] = await Promise.all(
    [SITE, BARE].map((folder) => startHost({ folder, answersRanges: true, compresses: true })),
  );
  const browser = await startBrowser(executablePath);
  console.log("kB that the server sends before a reader has touched the frame, gzip, from an empty cache.\n");
  row(["frame", ...KINDS.map(([kind]) => kind), "all"]);
  row(["---", ...KINDS.map(() => "---:"), "---:"]);
  for (const frame of UNTOUCHED) {
    const bytes = await countBytes(browser, article, frame);
    const all = bytes.reduce((sum, part) => sum + part, 0);
    row([frame.name, ...[...bytes, all].map((part) => (part / 1000).toFixed(1))]);
  }
  await controlThrottling({ browser, article, bare: bare.address });
  console.log(
    `\nSeconds after the article was asked for, until the map's last frame before ${REST_MS / 1000} s of rest; 9 Mbit/s, 80 ms, processor ${CPU_RATE} times slower, empty cache, software GL; medians of ${ROUNDS} rounds. Compare the ratios.\n`,
  );
  row([
    "window",
    "frame",
    "picture",
    "list",
    "the link’s picture",
    "click",
    "list and timeline of the app",
    "live map",
    "live / bare",
  ]);
  row(["---", "---", "---:", "---:", "---:", "---:", "---:", "---:", "---:"]);
  for (const device of DEVICES) {
    await measureDevice({ browser, article, site: site.address, bare: bare.address, ...device });
  }
  await browser.close();
  await Promise.all([site.close(), bare.close()]);
  article.close();
}

await run();
