import "./ui/tokens.css";
import "./ui/layout.css";
import { addMap } from "./add-map.ts";
import { hasWebGl } from "./has-webgl.ts";
import { type LoadedDataset, loadDataset } from "./load-dataset.ts";
import type { Problem } from "./model/parsing/problem.ts";
import { clampView } from "./model/view/clamp-view.ts";
import { isChosen } from "./model/view/view.ts";
import { type LinkProblem, urlFromView, viewFromUrl } from "./model/view/view-params.ts";
import type { PageRangesOptions } from "./ranges/create-page-ranges.ts";
import { reportAddressFrom } from "./site.ts";
import { setMapStatus } from "./state/actions.ts";
import { createDerived } from "./state/derived.ts";
import { createPlayback } from "./state/playback.ts";
import type { Ranges } from "./state/ranges.ts";
import { type AppState, createAppStore } from "./state/store.ts";
import { syncUrl } from "./state/url-sync.ts";
import { watch } from "./state/watch.ts";
import { watchTheme } from "./ui/apply-theme.ts";
import type { UiContext } from "./ui/context.ts";
import { mountPanel } from "./ui/mount-panel.tsx";
import { mountTimeline } from "./ui/mount-timeline.tsx";
import { loadWords, type Words } from "./words/words.ts";

type Failure = Exclude<LoadedDataset, { kind: "loaded" }>;

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

async function faultsOf(problems: readonly Problem[], language: string): Promise<readonly string[]> {
  if (problems.length === 0) return [];
  const { loadProblemSentences } = await import("./words/problem-sentences.ts");
  return loadProblemSentences(problems, language);
}

/** Why there are no events to show, in sentences. */
async function failureSentences(failure: Failure, words: Words): Promise<readonly string[]> {
  switch (failure.kind) {
    case "missing":
      return [words.page.noSuchDataset(failure.name)];
    case "unreachable":
      return [words.page.notLoaded];
    case "refused":
      return [words.page.refused, ...(await faultsOf(failure.problems, words.language))];
  }
}

/** What index.html lists stays only if it may be what was asked for. */
async function showFailure(failure: Failure, words: Words): Promise<void> {
  const alert = document.createElement("div");
  alert.className = "failure";
  alert.setAttribute("role", "alert");
  for (const sentence of await failureSentences(failure, words)) {
    alert.append(Object.assign(document.createElement("p"), { textContent: sentence }));
  }
  const listed = failure.kind === "unreachable" ? [...element("panel").childNodes] : [];
  element("panel").replaceChildren(alert, ...listed);
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

/** Whether anything on the map needs the geometry of ranges. */
function wantsRanges({ dataset, view, presence }: AppState): boolean {
  return presence.tool !== null || dataset.overlays.some(({ id }) => isChosen(view.overlays, id));
}

/** Answers about ranges, fetched once, when they are first wanted. */
function rangesOnDemand(options: PageRangesOptions): () => Promise<Ranges> {
  let coming: Promise<Ranges> | null = null;
  return () => {
    coming ??= import("./ranges/create-page-ranges.ts").then(({ createPageRanges }) => createPageRanges(options));
    coming.catch(() => {
      coming = null;
    });
    return coming;
  };
}

async function start(): Promise<void> {
  const link = viewFromUrl(location);
  noteLinkProblems(link.problems);
  const firstWords = loadWords(link.view.language ?? document.documentElement.lang);
  const loaded = await loadDataset(location.search);
  if (loaded.kind !== "loaded") {
    const words = await firstWords;
    speak(words);
    return showFailure(loaded, words);
  }
  const { dataset, problems } = loaded;
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
  const loadAnswers = rangesOnDemand({ store, derived, assetBase, slug: loaded.name });
  const contextIn = async (language: string): Promise<UiContext> => {
    const [words, faults] = await Promise.all([loadWords(language), faultsOf(problems, language)]);
    const loadRanges = async () => {
      const { loadRangeWords } = await import("./words/range-words.ts");
      const [answers, rangeWords] = await Promise.all([loadAnswers(), loadRangeWords(language)]);
      return { answers, words: rangeWords };
    };
    const parts = { store, derived, playback, words, language, faults, linkToView, loadRanges };
    return { ...parts, ...(reportAddress && { reportAddress }) };
  };
  const show = (context: UiContext) => {
    speak(context.words);
    mountPanel(element("panel"), context);
    mountTimeline(element("timeline"), context);
  };

  const languageOf = ({ view }: AppState) => view.language ?? dataset.language;
  let context = await contextIn(languageOf(store.getState()));
  show(context);
  const map = addMap(context, { container: element("map"), coveredBy: element("panel"), assetBase });
  const drawRanges = async () => {
    if (!wantsRanges(store.getState())) return;
    const { language, loadRanges } = context;
    const spoken = await loadRanges?.().catch(() => null);
    if (spoken) (await map)?.setRanges({ ...spoken, language });
  };
  watch(store, wantsRanges, drawRanges);
  drawRanges();
  watch(store, languageOf, async (language) => {
    const next = await contextIn(language);
    if (language !== languageOf(store.getState())) return;
    context = next;
    show(context);
    (await map)?.setWords(context.words, language);
    drawRanges();
  });
}

start();
