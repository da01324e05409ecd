import "./ui/tokens.css";
import "./ui/layout.css";
import { hasWebGl } from "./has-webgl.ts";
import { loadDataset } from "./load-dataset.ts";
import { clampView } from "./model/view/clamp-view.ts";
import { type LinkProblem, urlFromView, viewFromUrl } from "./model/view/view-params.ts";
import { showFailure } from "./show-failure.ts";
import { reportAddressFrom } from "./site.ts";
import { setMapStatus } from "./state/actions.ts";
import { createDerived } from "./state/derived.ts";
import { createPlayback } from "./state/playback.ts";
import { type AppState, createAppStore } from "./state/store.ts";
import { syncUrl } from "./state/url-sync.ts";
import { watch } from "./state/watch.ts";
import { watchTheme } from "./ui/apply-theme.ts";
import type { UiContext } from "./ui/context.ts";
import { mountPanel } from "./ui/mount-panel.tsx";
import { mountTimeline } from "./ui/mount-timeline.tsx";
import { loadWords, type Words } from "./words/words.ts";

const element = (id: string) => document.getElementById(id) as HTMLElement;

function noteLinkProblems(problems: readonly LinkProblem[]): void {
  for (const { key, found, fault } of problems) console.info(`Link: ${key} passed over (${fault}): ${found}`);
}

function speak(words: Words): void {
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  for (const [id, label] of Object.entries(words.page.regions)) element(id).setAttribute("aria-label", label);
  const skip = document.querySelector(".skip");
  if (skip) skip.textContent = words.page.skipMap;
}

const clock = {
  after: (delayMs: number, callback: () => void) => {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};

function watchHidden(listener: (hidden: boolean) => void): () => void {
  const tell = () => listener(document.hidden);
  document.addEventListener("visibilitychange", tell);
  return () => document.removeEventListener("visibilitychange", tell);
}

async function start(): Promise<void> {
  const link = viewFromUrl(location);
  noteLinkProblems(link.problems);
  const firstWords = loadWords(link.view.language ?? document.documentElement.lang);
  const loaded = await loadDataset(location.search);
  if (loaded.kind !== "loaded") {
    const words = await firstWords;
    speak(words);
    return showFailure(loaded, { words, panel: element("panel") });
  }
  const { dataset, problems, name: slug } = loaded;
  const clamped = clampView(link.view, dataset);
  const store = createAppStore({ dataset, view: clamped.view, notices: [...link.notices, ...clamped.notices] });
  if (!hasWebGl()) setMapStatus(store, "unavailable");
  const derived = createDerived(store);
  const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const playback = createPlayback(store, { derived, clock, reducedMotion, watchHidden });
  const reportAddress = reportAddressFrom(import.meta.env["VITE_REPORT_ADDRESS"]);
  syncUrl(store, { unknown: link.unknown, onProblems: noteLinkProblems });
  watchTheme(store);

  const linkToView = () => {
    const { search, hash } = urlFromView(store.getState().view, link.unknown);
    return new URL(`${location.pathname}${search}${hash}`, location.href).href;
  };
  const assetBase = new URL("./", document.baseURI).href;
  /** Few files have faults, so their words come apart. */
  const faultsIn = async (language: string) => {
    if (problems.length === 0) return [];
    const { loadProblemSentences } = await import("./words/problem-sentences.ts");
    return loadProblemSentences(problems, language);
  };
  const contextIn = async (language: string): Promise<UiContext> => {
    const [words, faults] = await Promise.all([loadWords(language), faultsIn(language)]);
    const loadRanges = async () => {
      const { spokenRanges } = await import("./spoken-ranges.ts");
      return spokenRanges({ store, derived, assetBase, slug }, language);
    };
    const embed = { siteAddress: assetBase, slug };
    const parts = { store, derived, playback, words, language, faults, linkToView, loadRanges, embed };
    return { ...parts, ...(reportAddress && { reportAddress }) };
  };
  const show = (context: UiContext) => {
    speak(context.words);
    mountPanel(element("panel"), context);
    mountTimeline(element("timeline"), context);
  };

  const languageOf = ({ view }: AppState) => view.language ?? dataset.language;
  const context = await contextIn(languageOf(store.getState()));
  show(context);
  const { addMap } = await import("./add-map.ts");
  const map = addMap(context, { container: element("map"), coveredBy: element("panel"), assetBase });
  watch(store, languageOf, async (language) => {
    const next = await contextIn(language);
    if (language !== languageOf(store.getState())) return;
    show(next);
    (await map)?.speak(next);
  });
}

start();
