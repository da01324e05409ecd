import { startPage } from "./start-page.ts";

/**
 * The script of a published page, a classic one: it runs where a page may not even fetch modules of its own site, and says
 * so. Where the app and its other modules are, the page says in the script's own element.
 */
const { app, linkedView } = (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};
const load = (address = "") => import(/* @vite-ignore */ new URL(address, document.baseURI).href);
startPage(() => load(app), linkedView ? () => load(linkedView) : undefined);
