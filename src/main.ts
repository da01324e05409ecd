import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/layout.css";
import type { FrameHost } from "./frame/frame-host.ts";
import { hasWebGl } from "./has-webgl.ts";
import { loadDataset } from "./load-dataset.ts";
import { clampView } from "./model/view/clamp-view.ts";
import { linkFromView, viewFromLink } from "./model/view/link.ts";
import { type LinkProblem, NO_FOREIGN_PARAMS, viewFromUrl } from "./model/view/view-params.ts";
import { showFailure } from "./show-failure.ts";
import { DEFAULT_DATASET, reportAddressFrom } from "./site.ts";
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

/**
 * Starts list, timeline and map in the page's own places, which may hold a prerendered list and picture.
 * @param host what a page in an article has to do with it; absent, the page is on its own
 */
export async function startApp(host?: FrameHost): Promise<void> {
  const { language: asked } = viewFromUrl(location).view;
  const firstWords = loadWords(asked ?? document.documentElement.lang);
  const { dataset: published, root = "./" } = document.documentElement.dataset;
  const assetBase = new URL(root, document.baseURI).href;
  const slug = published ?? new URLSearchParams(location.search).get("data") ?? DEFAULT_DATASET;
  const loaded = await loadDataset(slug, assetBase);
  if (loaded.kind !== "loaded") {
    const words = await firstWords;
    speak(words);
    return showFailure(loaded, { words, panel: element("panel") });
  }
  const { dataset, problems } = loaded;
  const page = { views: dataset.views, pageView: document.documentElement.dataset["namedView"] ?? null };
  const link = viewFromLink(location, page);
  noteLinkProblems(link.problems);
  const clamped = clampView(link.view, dataset);
  const notices = [...link.notices, ...clamped.notices];
  const store = createAppStore({ dataset, view: clamped.view, notices, named: link.named });
  if (!hasWebGl()) setMapStatus(store, "unavailable");
  const derived = createDerived(store);
  const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const playback = createPlayback(store, { derived, clock, reducedMotion, watchHidden });
  const reportAddress = reportAddressFrom(import.meta.env["VITE_REPORT_ADDRESS"]);
  syncUrl(store, { unknown: link.unknown, page, onProblems: noteLinkProblems });
  watchTheme(store);

  const linkToView = () => {
    const { view, presence } = store.getState();
    // Out of an article leads the page on its own, whatever the article has made of it.
    const unknown = host ? NO_FOREIGN_PARAMS : link.unknown;
    const { search, hash } = linkFromView({ view, named: presence.namedView, unknown }, page);
    return new URL(`${location.pathname}${search}${hash}`, location.href).href;
  };
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
    return {
      ...parts,
      isCompact: host !== undefined,
      opensCards: host?.presentation.details !== "host",
      ...(reportAddress && { reportAddress }),
    };
  };
  const show = (context: UiContext) => {
    speak(context.words);
    mountPanel(element("panel"), context);
    mountTimeline(element("timeline"), context);
  };

  let stopFoot = () => {};
  const speakRound = async (context: UiContext) => {
    const { speakFoot } = await import("./speak-foot.ts");
    stopFoot();
    stopFoot = await speakFoot(context);
  };
  const languageOf = ({ view }: AppState) => view.language ?? dataset.language;
  const context = await contextIn(languageOf(store.getState()));
  show(context);
  if (host) speakRound(context);
  const [{ createMapStage }, frame] = await Promise.all([
    import("./map-stage.ts"),
    host && import("./frame/follow-host.ts"),
  ]);
  const places = { container: element("map"), coveredBy: element("panel"), assetBase };
  const stage = await createMapStage(context, { ...places, host });
  if (host) frame?.followHost({ store, playback, host, page, linkToView, faults: context.faults ?? [] });
  watch(store, languageOf, async (language) => {
    const next = await contextIn(language);
    if (language !== languageOf(store.getState())) return;
    show(next);
    if (host) speakRound(next);
    stage.speak(next);
  });
}
