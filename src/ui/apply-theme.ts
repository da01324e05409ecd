import { HUES } from "../model/dataset.ts";
import { HUE_COLOURS } from "../model/marks/palette.ts";
import type { AppStore } from "../state/store.ts";
import { watch } from "../state/watch.ts";

/**
 * Gives `root` the `--hue-…` colours, and keeps its `data-theme` as the view's theme asks: where that is "auto", as the
 * device or the page round a frame prefers. Returns its stop.
 */
export function watchTheme(store: AppStore, root: HTMLElement = document.documentElement): () => void {
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");
  for (const hue of HUES) {
    const { light, dark } = HUE_COLOURS[hue];
    root.style.setProperty(`--hue-${hue}`, `light-dark(${light}, ${dark})`);
  }
  const apply = () => {
    const { theme } = store.getState().view;
    const shown = theme === "auto" ? (prefersDark.matches ? "dark" : "light") : theme;
    root.dataset["theme"] = shown;
  };
  apply();
  prefersDark.addEventListener("change", apply);
  const stopWatching = watch(store, ({ view }) => view.theme, apply);
  return () => {
    stopWatching();
    prefersDark.removeEventListener("change", apply);
  };
}
