import { defineConfig } from "vite";

export default defineConfig({
  root: "tests/bench",
  publicDir: "../../geodata/served",
  build: {
    outDir: "../../test-results/bench",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    rolldownOptions: { input: "tests/bench/scrub.html" },
  },
  logLevel: "warn",
});
