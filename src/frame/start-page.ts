import { createHostLink } from "../embed/host-link.ts";
import type { FrameMessage, HostMessage } from "../embed/messages.ts";
import { reportHeight } from "../embed/report-height.ts";
import { sharedBetweenFrames } from "./context-lease.ts";
import type { FrameHost } from "./frame-host.ts";
import { createMapTurn, type MapTurn } from "./map-turn.ts";
import { type Presentation, presentationFromSearch } from "./presentation.ts";
import { wishedHeight } from "./wished-height.ts";

type StartApp = (host?: FrameHost) => Promise<void>;
type LoadApp = () => Promise<{ readonly startApp: StartApp }>;

/** Starts a page as its address says: at once where it is on its own, as picture and list first where it is in an article. */
export function startPage(loadApp: LoadApp): void {
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
}

/** The page stays as it was sent until the app is there to take its places. */
function startAlone(loadApp: LoadApp): void {
  loadApp().then(({ startApp }) => {
    document.documentElement.dataset["ui"] = "full";
    return startApp();
  }, sayWhyNot);
}

function startInArticle(loadApp: LoadApp, presentation: Presentation): void {
  const root = document.documentElement;
  const place = element("map");
  const button = document.querySelector<HTMLButtonElement>(".go-live");
  const commands = createCommandQueue();
  const link = createHostLink({
    window,
    onCommand: (command) => {
      if (command.type === "activate") activate();
      else commands.push(command);
    },
  });
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
  const turns = createTurnRelay();
  let turn: MapTurn | null = null;

  const offer = (isOffered: boolean) => {
    if (button) button.hidden = !isOffered;
  };
  const goLive = () => {
    if (turn) return;
    stopWaiting();
    offer(false);
    turn = createMapTurn({ element: place, shared, onTurn: turns.set, onOffer: offer });
    post({ type: "state", state: "loading" });
    const { report } = heights;
    const host: FrameHost = {
      presentation,
      post,
      onCommand: commands.listen,
      onTurn: turns.listen,
      reportHeight: report,
    };
    loadApp()
      .then(({ startApp }) => startApp(host))
      .then(report, sayWhyNot);
  };
  /** A reader has asked for the map, here or by a link of the article. */
  const activate = () => {
    if (presentation.surface === "static") return;
    goLive();
    turn?.activate();
  };
  const isAsked = waitsForReader(presentation, shared !== null);
  const stopSight = isAsked || presentation.surface === "static" ? () => {} : whenInSight(place, goLive);
  const stopWaiting = () => {
    stopSight();
    removeEventListener("hashchange", activate);
  };
  addEventListener("hashchange", activate);
  button?.addEventListener("click", activate);
  watchListButton(heights.report);
  offer(isAsked && presentation.surface !== "static");
  post({ type: "ready" });
  post({ type: "state", state: "idle" });
  if (presentation.load === "eager" && presentation.surface !== "static") goLive();
}

/** Where the page cannot know of other maps beside it, or must not spend a reader's data, it waits to be asked. */
function waitsForReader({ load }: Presentation, isShared: boolean): boolean {
  const connection = (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection;
  const savesData = connection?.saveData === true || matchMedia("(prefers-reduced-data: reduce)").matches;
  return load === "click" || !isShared || (savesData && load !== "eager");
}

/** Calls back once, when the element comes near what the reader sees. Returns its stop. */
function whenInSight(target: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: "200px" },
  );
  observer.observe(target);
  return () => observer.disconnect();
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
