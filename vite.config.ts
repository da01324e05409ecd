import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  publicDir: "geodata/served",
  build: { assetsInlineLimit: 0, target: "es2022" },
});
