import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { BROWSER_ARGUMENTS } from "./tests/browser-arguments.mjs";

const executablePath = process.env["DATELINE_CHROMIUM"] ?? "/usr/bin/chromium";

export default defineConfig({
  publicDir: "geodata/served",
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], environment: "node" },
      },
      {
        extends: true,
        test: { name: "build", include: ["tests/build/**/*.test.ts"], environment: "node", testTimeout: 60_000 },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            "maplibre-gl",
            "pmtiles",
            "preact",
            "preact/hooks",
            "preact/jsx-dev-runtime",
            "zustand/vanilla",
            "d3-scale",
          ],
        },
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: "chromium" }],
            provider: playwright({
              launchOptions: {
                executablePath,
                args: BROWSER_ARGUMENTS,
              },
            }),
          },
        },
      },
    ],
  },
});
