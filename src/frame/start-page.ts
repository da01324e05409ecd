import { createHostLink } from "../embed/host-link.ts";
import type { FrameMessage, HostMessage } from "../embed/messages.ts";
import { reportHeight } from "../embed/report-height.ts";
import { sharedBetweenFrames } from "./context-lease.ts";
import type { FrameHost } from "./frame-host.ts";
import { followLinkedView, type LoadLinkedView } from "./linked-view.ts";
import { createMapTurn } from "./map-turn.ts";
import { type Presentation, presentationFromSearch } from "./presentation.ts";
import { whenInSight } from "./when-in-sight.ts";
import { wishedHeight } from "./wished-height.ts";

type StartApp = (host?: FrameHost) => Promise<void>;
type LoadApp = () => Promise<{ readonly startApp: StartApp }>;

/**
 * Starts a page as its address says: at once where it is on its own, as picture and list first where it is in an article.
 * `loadLinkedView` brings what draws picture and list of another view than the page's own.
 */
export function startPage(loadApp: LoadApp, loadLinkedView?: LoadLinkedView): void {
  const presentation = presentationFromSearch(location.search);
  const { dataset } = document.documentElement;
  const theme = new URLSearchParams(location.search).get("theme");
  if (theme === "light" || theme === "dark") dataset["theme"] = theme;
  if (presentation.surface === "full") {
    startAlone(loadApp);
    return;
  }
  dataset["ui"] = presentation.surface;
  dataset["hide"] = presentation.hidden.join(" ");
  startInArticle(loadApp, presentation);
  if (loadLinkedView) followLinkedView(element("map"), loadLinkedView);
}

/** The page stays as it was sent until the app is there to take its places. */
function startAlone(loadApp: LoadApp): void {
  loadApp().then(({ startApp }) => {
    document.documentElement.dataset["ui"] = "full";
    return startApp();
  }, sayWhyNot);
}

function startInArticle(loadApp: LoadApp, presentation: Presentation): void {
  const commands = createCommandQueue();
  const link = createHostLink({
    window,
    onCommand: (command) => {
      commands.push(command);
      if (command.type !== "get-view") goLive();
    },
  });
  const root = document.documentElement;
  const heights = reportHeight({
    window,
    measurePx: () => wishedHeight(document),
    isPlaying: () => root.dataset["state"] === "playing",
  });
  const post = (message: FrameMessage) => {
    if (message.type === "state") root.dataset["state"] = message.state;
    link.send(message);
  };
  const shared = sharedBetweenFrames();
  const place = element("map");
  const button = document.querySelector<HTMLButtonElement>(".go-live");
  let isLoading = false;

  const turns = createTurnRelay();
  const turn =
    presentation.surface === "static"
      ? null
      : createMapTurn({
          element: place,
          shared,
          onTurn: turns.set,
          onOffer: (isOffered) => {
            if (button && isLoading) button.hidden = !isOffered;
          },
        });
  const host: FrameHost = {
    presentation,
    post,
    onCommand: commands.listen,
    onTurn: turns.listen,
    reportHeight: heights.report,
  };
  const goLive = () => {
    if (isLoading || !turn) return;
    isLoading = true;
    stopWaiting();
    post({ type: "state", state: "loading" });
    loadApp()
      .then(({ startApp }) => startApp(host))
      .then(heights.report, sayWhyNot);
  };
  const onHash = () => goLive();
  const stopSight = waitsForReader(presentation, shared !== null) ? () => {} : whenInSight(place, goLive);
  const stopWaiting = () => {
    stopSight();
    removeEventListener("hashchange", onHash);
  };
  addEventListener("hashchange", onHash);
  button?.addEventListener("click", () => {
    button.hidden = true;
    turn?.activate();
    goLive();
  });
  if (button) button.hidden = turn === null;
  watchListButton(heights.report);
  if (presentation.load === "eager") goLive();
}

/** Where the page cannot know of other maps beside it, or must not spend a reader's data, it waits to be asked. */
function waitsForReader({ load }: Presentation, isShared: boolean): boolean {
  const connection = (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection;
  const savesData = connection?.saveData === true || matchMedia("(prefers-reduced-data: reduce)").matches;
  return load === "click" || !isShared || (savesData && load !== "eager");
}

/** On a narrow page the list lies behind a button. */
function watchListButton(onToggle: () => void): void {
  const button = document.querySelector<HTMLButtonElement>(".toggle-list");
  if (!button) return;
  const root = document.documentElement;
  button.addEventListener("click", () => {
    const isOpen = root.dataset["list"] !== "open";
    root.dataset["list"] = isOpen ? "open" : "closed";
    button.setAttribute("aria-expanded", String(isOpen));
    onToggle();
  });
}

/** The sentences are in the page; what is missing is only to show the right one. */
function sayWhyNot(): void {
  document.documentElement.dataset["state"] = "error";
  const reason = self.origin === "null" ? "files" : "app";
  const note = document.querySelector<HTMLElement>(`.why-not[data-reason="${reason}"]`);
  if (note) note.hidden = false;
}

/** Keeps what came before there was anybody to hear it. */
function createCommandQueue() {
  let listener: ((command: HostMessage) => void) | null = null;
  const early: HostMessage[] = [];
  return {
    push: (command: HostMessage) => (listener ? listener(command) : early.push(command)),
    listen: (next: (command: HostMessage) => void) => {
      listener = next;
      for (const command of early.splice(0)) next(command);
    },
  };
}

function createTurnRelay() {
  let isOurs = false;
  let listener: ((isOurs: boolean) => void) | null = null;
  return {
    set: (next: boolean) => {
      isOurs = next;
      listener?.(next);
    },
    listen: (next: (isOurs: boolean) => void) => {
      listener = next;
      next(isOurs);
    },
  };
}

function element(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}
