import { chromium } from "playwright";
import { build } from "vite";
import { BROWSER_ARGUMENTS } from "../browser-arguments.mjs";
import { findChromium } from "../find-chromium.mjs";
import { startHost } from "../static-host.mjs";

const SITE = "test-results/bench-site";
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const DESK = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };

/** What is opened, and the most kB that its basemap and its fonts may cost. */
const VIEWS = [
  { name: "Ukraine, phone", hash: "#map=4.6/48.6/31.5", device: PHONE, basemapMost: 70, fontsMost: 80 },
  { name: "Ukraine, phone, Ukrainian", hash: "#map=4.6/48.6/31.5", query: "?lang=uk", device: PHONE, basemapMost: 70 },
  { name: "the dataset's own, phone", hash: "", device: PHONE },
  { name: "world, phone", hash: "#map=0.6/25/20", device: PHONE, basemapMost: 90 },
  { name: "world, desk", hash: "#map=1.2/30/20", device: DESK, basemapMost: 90 },
  { name: "globe, desk", hash: "#map=1.6/45/30&globe=1", device: DESK, basemapMost: 90 },
  { name: "Kherson region, phone", hash: "#map=7/46.6/33", device: PHONE, basemapMost: 70 },
];

/** What a file is, by its path. */
const PARTS = [
  ["basemap", /^basemap\//],
  ["areas", /^areas\//],
  ["fonts", /\.woff2$/],
  ["events", /^data\//],
  ["MapLibre", /maplibre/],
  ["the rest", /./],
];

const partOf = (path) => PARTS.find(([, pattern]) => pattern.test(path))[0];

/** Bytes that the server sent for one opening from an empty cache, by part, once nothing more was asked for. */
async function measure(browser, { hash, query = "", device }) {
  const sent = new Map(PARTS.map(([part]) => [part, 0]));
  let lastSentAt = performance.now();
  const host = await startHost({
    folder: SITE,
    answersRanges: true,
    compresses: true,
    onSent: (path, bytes) => {
      sent.set(partOf(path), sent.get(partOf(path)) + bytes);
      lastSentAt = performance.now();
    },
  });
  const context = await browser.newContext(device);
  const page = await context.newPage();
  const foreign = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(host.origin) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
  });
  await page.goto(`${host.address}${query}${hash}`);
  await page.locator(".maplibregl-canvas").waitFor();
  do await page.waitForTimeout(500);
  while (performance.now() - lastSentAt < 3000);
  await context.close();
  await host.close();
  return { sent, foreign };
}

function verdict(kilobytes, most) {
  if (most === undefined) return kilobytes.toFixed(1);
  return `${kilobytes.toFixed(1)} (${kilobytes <= most ? "within" : "OVER"} ${most})`;
}

await build({ build: { outDir: SITE, emptyOutDir: true }, logLevel: "error" });
const executablePath = findChromium();
if (!executablePath) throw new Error("No browser to measure in.");
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
console.log("kB that the server sent for a first view, from an empty cache; texts compressed with gzip.\n");
const head = ["view", ...PARTS.map(([part]) => part), "off the origin"];
console.log(`| ${head.join(" | ")} |\n|${head.map(() => "---").join("|")}|`);
for (const view of VIEWS) {
  const { sent, foreign } = await measure(browser, view);
  const most = { basemap: view.basemapMost, fonts: view.fontsMost };
  const cells = [...sent].map(([part, bytes]) => verdict(bytes / 1000, most[part]));
  console.log(`| ${[view.name, ...cells, foreign.length].join(" | ")} |`);
}
await browser.close();
