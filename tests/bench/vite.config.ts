import { defineConfig } from "vite";
import { publishDatasets } from "../../site-build/datasets.ts";

export default defineConfig({
  root: "tests/bench",
  base: "./",
  publicDir: "../../geodata/served",
  plugins: [publishDatasets()],
  build: {
    outDir: "../../test-results/bench",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    rolldownOptions: { input: ["tests/bench/scrub.html", "tests/bench/bare-map.html"] },
  },
  logLevel: "warn",
});
