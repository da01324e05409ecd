import { presentationFromSearch } from "./frame/presentation.ts";
import { startApp } from "./main.ts";

/** The page of index.html: by itself, or, with `ui=embed`, as it is in an article. */
async function start(): Promise<void> {
  if (presentationFromSearch(location.search).surface === "full") return startApp();
  const { startPage } = await import("./frame/start-page.ts");
  startPage(async () => ({ startApp }));
}

start();
