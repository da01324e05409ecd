import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const FIXED_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installedChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.DATELINE_CHROMIUM, ...onPath, ...FIXED_PLACES].find((path) => path && isExecutable(path));
}

function playwrightsChromium() {
  if (isExecutable(chromium.executablePath())) return chromium.executablePath();
  const command = [process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"]];
  const outcome = spawnSync(command[0], command[1], { stdio: "ignore", timeout: 240_000 });
  return outcome.status === 0 && isExecutable(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function debiansChromium() {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return undefined;
  try {
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore", env: environment, timeout: 240_000 });
    execFileSync("apt-get", ["install", "-y", "-qq", "chromium"], {
      stdio: "ignore",
      env: environment,
      timeout: 600_000,
    });
    return installedChromium();
  } catch {
    return undefined;
  }
}

/**
 * The path of a Chromium to test in: an installed one, else Playwright's (downloaded if it can be), else Debian's
 * package when run as root. Undefined when none can be had.
 */
export function findChromium() {
  return installedChromium() ?? playwrightsChromium() ?? debiansChromium();
}
