import { defineConfig } from "playwright/test";

const PORT = 4317;

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
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--use-gl=angle",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    cwd: "../..",
    port: PORT,
    reuseExistingServer: false,
  },
});
