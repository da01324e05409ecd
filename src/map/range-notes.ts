import "./ranges.css";
import { changeView, takeTool } from "../state/actions.ts";
import type { AppStore, Presence } from "../state/store.ts";
import type { RangeSpeech } from "./range-layer.ts";

/** Wider than this a ring on a flat map is hard to believe. */
const WIDE_KM = 3_000;

/**
 * What is said of ranges over the map: how far their computing is, an offer of the globe for a wide one, and what to do with
 * the tool in hand.
 */
export function createRangeNotes(
  container: HTMLElement,
  store: AppStore,
): { show(ranges: RangeSpeech | null): void; remove(): void } {
  const box = document.createElement("div");
  box.className = "map-ranges";
  const progress = document.createElement("p");
  progress.setAttribute("role", "status");
  const globe = button(() => changeView(store, { globe: true }));
  const hint = document.createElement("p");
  hint.setAttribute("role", "status");
  const stop = button(() => takeTool(store, null));
  box.append(progress, globe, hint, stop);
  container.append(box);

  const show = (ranges: RangeSpeech | null) => {
    const { view, presence } = store.getState();
    const share = ranges?.answers.progress() ?? null;
    const isWide = (ranges?.answers.shown() ?? []).some(({ overlay }) =>
      overlay.bands.some(({ highKm }) => highKm > WIDE_KM),
    );
    say(progress, ranges && share !== null ? ranges.words.computing(share) : "");
    say(globe, ranges && isWide && !view.globe ? ranges.words.onGlobe : "");
    say(hint, ranges ? hintFor(ranges, presence) : "");
    say(stop, ranges && presence.tool !== null ? ranges.words.stop : "");
    box.hidden = [progress, globe, hint, stop].every(({ hidden }) => hidden);
  };
  show(null);
  return { show, remove: () => box.remove() };
}

function hintFor({ answers, words }: RangeSpeech, { tool, picked }: Pick<Presence, "tool" | "picked">): string {
  if (tool === null) return "";
  const [from, to] = picked;
  if (!from) return words.pickFirst[tool];
  if (tool !== "measure") return "";
  if (!to) return words.pickSecond;
  const { distanceKm, bearing } = answers.measure(from, to);
  return words.measured(words.kilometres(distanceKm), bearing);
}

function button(action: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.addEventListener("click", action);
  return element;
}

function say(element: HTMLElement, text: string): void {
  element.hidden = text === "";
  if (element.textContent !== text) element.textContent = text;
}
