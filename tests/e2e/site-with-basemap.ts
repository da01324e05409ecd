import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/** Builds the site with a basemap setting, as a site's editor would; the folder that it is in. */
export function buildSite(name: string, setting: unknown): string {
  const folder = join(ROOT, "test-results/sites", name);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "basemap-setting.json");
  writeFileSync(file, JSON.stringify(setting));
  const site = join(folder, "dist");
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  const parameters = [vite, "build", "--outDir", site, "--emptyOutDir", "--logLevel", "error"];
  const { status, stderr } = spawnSync(process.execPath, parameters, {
    cwd: ROOT,
    env: { ...process.env, DATELINE_BASEMAP: file },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return site;
}
