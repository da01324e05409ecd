import { HUES } from "../model/dataset.ts";
import { HUE_COLOURS } from "../model/marks/palette.ts";
import type { AppStore } from "../state/store.ts";
import { watch } from "../state/watch.ts";

/**
 * Keeps `data-theme` and the `--hue-…` colours of `root` as the view's theme asks: where that is "auto", as the device or
 * the page round a frame prefers. Returns its stop.
 */
export function watchTheme(store: AppStore, root: HTMLElement = document.documentElement): () => void {
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    const { theme } = store.getState().view;
    const shown = theme === "auto" ? (prefersDark.matches ? "dark" : "light") : theme;
    root.dataset["theme"] = shown;
    for (const hue of HUES) root.style.setProperty(`--hue-${hue}`, HUE_COLOURS[hue][shown]);
  };
  apply();
  prefersDark.addEventListener("change", apply);
  const stopWatching = watch(store, ({ view }) => view.theme, apply);
  return () => {
    stopWatching();
    prefersDark.removeEventListener("change", apply);
  };
}
