import { startApp } from "./main.ts";

/** The page of index.html: by itself, or, as `ui` says, as it is in an article. */
async function start(): Promise<void> {
  if (!/[?&]ui=(embed|mini|static)(&|$)/.test(location.search)) return startApp();
  await import("./frame/frame.css");
  const { startPage } = await import("./frame/start-page.ts");
  startPage(async () => ({ startApp }));
}

start();
