import type { MapTheme } from "./colours.ts";

/** The theme that the page says in `<html data-theme>`. */
export function pageTheme(): MapTheme {
  return document.documentElement.dataset["theme"] === "dark" ? "dark" : "light";
}

/** Calls `listener` when the page's theme changes. Returns its stop. */
export function watchTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}
