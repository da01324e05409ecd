import { defineConfig } from "playwright/test";
import { BROWSER_ARGUMENTS } from "../browser-arguments.mjs";

const PORT = Number(process.env["DATELINE_PORT"] ?? 4317);

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/e2e",
  snapshotPathTemplate: "{testDir}/golden/{arg}{ext}",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: [["line"], ["json"]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1280, height: 800 },
    timezoneId: "America/St_Johns",
    locale: "en-GB",
    launchOptions: {
      executablePath: process.env["DATELINE_CHROMIUM"] ?? "/usr/bin/chromium",
      args: BROWSER_ARGUMENTS,
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    cwd: "../..",
    port: PORT,
    reuseExistingServer: false,
  },
});
