import { build } from "vite";

const OUTPUT = new URL("../../node_modules/.bench/", import.meta.url);

await build({
  configFile: false,
  logLevel: "warn",
  build: {
    ssr: "tests/bench/ranges.ts",
    outDir: OUTPUT.pathname,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: "ranges.mjs" } },
  },
});
const { printRanges } = await import(new URL("ranges.mjs", OUTPUT).href);
printRanges((cells) => console.log(`| ${cells.join(" | ")} |`));
