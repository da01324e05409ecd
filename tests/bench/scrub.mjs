import { chromium } from "playwright";
import { build, preview } from "vite";
import { BROWSER_ARGUMENTS } from "../browser-arguments.mjs";
import { findChromium } from "../find-chromium.mjs";

const SIZES = [30, 1_000, 10_000];
const WAYS = ["empty", "dateline", "setFilter", "setData"];
const ROUNDS = Number(process.argv[2] ?? 3);
const FRAMES = 40;

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

async function mainThreadMs(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
}

/** One page, one way, one size: main-thread milliseconds a step and the median time of a frame. */
async function measure(browser, address, { way, events }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${address}scrub.html?way=${way}&events=${events}`);
  const session = await page.context().newCDPSession(page);
  await page.evaluate(async () => {
    const bench = await window.bench;
    await bench.scrubEveryFrame(8);
  });
  await page.waitForTimeout(1000);
  await session.send("Performance.enable");
  const before = await mainThreadMs(session);
  const times = await page.evaluate(async (frames) => (await window.bench).scrubEveryFrame(frames), FRAMES);
  const stepMs = ((await mainThreadMs(session)) - before) / FRAMES;
  await page.close();
  return { stepMs, frameMs: median(times) };
}

function row(cells) {
  console.log(`| ${cells.join(" | ")} |`);
}

async function run() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("No browser to measure in.");
  await build({ configFile: "tests/bench/vite.config.ts" });
  const server = await preview({
    configFile: "tests/bench/vite.config.ts",
    preview: { port: 4319, host: "127.0.0.1" },
  });
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  console.log(
    `${FRAMES} steps, one a frame, 1280x800, software GL; medians of ${ROUNDS} rounds. Compare the ratios.\n`,
  );
  row(["events", "way", "main thread, ms a step", "frame median, ms", "frame / empty map"]);
  row(["---:", "---", "---:", "---:", "---:"]);
  for (const events of SIZES) {
    const rounds = Object.fromEntries(WAYS.map((way) => [way, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const way of WAYS) rounds[way].push(await measure(browser, "http://127.0.0.1:4319/", { way, events }));
    }
    const frameOf = (way) => median(rounds[way].map(({ frameMs }) => frameMs));
    for (const way of WAYS) {
      const stepMs = median(rounds[way].map((round) => round.stepMs));
      const ratio = frameOf(way) / frameOf("empty");
      row([events, way, stepMs.toFixed(1), frameOf(way).toFixed(1), ratio.toFixed(2)]);
    }
  }
  await browser.close();
  await new Promise((resolve) => server.httpServer.close(resolve));
}

await run();
