import { startPage } from "./start-page.ts";

/**
 * The script of a published page, a classic one: it runs where a page may not even fetch modules of its own site, and says
 * so. Where the app is, the page says in the script's own element.
 */
const app = (document.currentScript as HTMLScriptElement | null)?.dataset["app"] ?? "";
const address = new URL(app, document.baseURI).href;
startPage(() => import(/* @vite-ignore */ address));
