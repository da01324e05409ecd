import type { MapTheme } from "../embed/embed-types.ts";
import { createHostLink } from "../embed/host-link.ts";
import type { FrameMessage, HostMessage } from "../embed/messages.ts";
import { reportHeight } from "../embed/report-height.ts";
import { sharedBetweenFrames } from "./context-lease.ts";
import { followLinkedView, type LoadLinkedView } from "./follow-linked-view.ts";
import type { FrameHost } from "./frame-host.ts";
import { createMapTurn, type MapTurn } from "./map-turn.ts";
import { type Presentation, presentationFromSearch } from "./presentation.ts";
import { setPrintedAddress } from "./printed-address.ts";
import { savesData } from "./saves-data.ts";
import { whenInSight } from "./when-in-sight.ts";
import { watchWholeLink } from "./whole-link.ts";
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
  if (theme === "light" || theme === "dark") showTheme(theme);
  setPrintedAddress(new URL(location.pathname, location.href).href);
  if (presentation.surface === "full") {
    startAlone(loadApp);
    return;
  }
  dataset["ui"] = presentation.surface;
  dataset["hide"] = presentation.hidden.join(" ");
  startInArticle(loadApp, presentation);
  if (loadLinkedView) followLinkedView(element("map"), loadLinkedView);
}

function showTheme(theme: MapTheme): void {
  const { dataset } = document.documentElement;
  if (theme === "auto") delete dataset["theme"];
  else dataset["theme"] = theme;
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
  const shared = sharedBetweenFrames();
  const isEverLive = presentation.surface !== "static";
  const commands = createCommandQueue();
  const turns = createTurnRelay();
  let turn: MapTurn | null = null;

  const link = createHostLink({
    window,
    onCommand: (command) => {
      commands.push(command);
      if (command.type === "activate") activate();
      if (command.type === "get-view") tellThatWeListen();
      if (command.type === "set-theme") showTheme(command.theme);
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
  /** What is there has no view of its own to tell of: the app answers when it comes. */
  const tellThatWeListen = () => {
    if (!turn) post({ type: "state", state: "idle" });
  };
  const offer = (isOffered: boolean) => {
    if (button) button.hidden = !isOffered;
  };
  const host: FrameHost = {
    presentation,
    post,
    onCommand: commands.listen,
    onTurn: turns.listen,
    giveUp: () => {
      turn?.stop();
      offer(false);
    },
    reportHeight: heights.report,
  };
  // Before the app is wanted no place for a live map is asked for: it would be kept from a frame that has a map to show.
  const goLive = () => {
    if (turn || !isEverLive) return;
    stopWaiting();
    offer(false);
    turn = createMapTurn({ element: place, shared, onTurn: turns.set, onOffer: offer });
    post({ type: "state", state: "loading" });
    loadApp()
      .then(({ startApp }) => startApp(host))
      .then(heights.report, () => {
        host.giveUp();
        post({ type: "state", state: "idle" });
        sayWhyNot();
      });
  };
  /** A reader has asked for the map, here or by a link of the article. */
  const activate = () => {
    goLive();
    turn?.activate();
  };
  const isAsked = waitsForReader(presentation, shared !== null);
  const stopSight = isAsked ? () => {} : whenInSight(place, goLive);
  const stopWaiting = () => {
    stopSight();
    removeEventListener("hashchange", activate);
  };
  addEventListener("hashchange", activate);
  button?.addEventListener("click", activate);
  offer(isAsked && isEverLive);
  watchListButton(heights.report);
  // A list that scrolls is to be reached by the keyboard.
  document.querySelector(".prerendered")?.setAttribute("tabindex", "0");
  watchWholeLink();
  // A frame that has grown shows parts that a low one leaves out.
  addEventListener("resize", heights.report);
  post({ type: "ready" });
  tellThatWeListen();
  if (presentation.load === "eager") goLive();
}

/** Where the page cannot know of other maps beside it, or must not spend a reader's data, it waits to be asked. */
function waitsForReader({ load }: Presentation, isShared: boolean): boolean {
  return load === "click" || !isShared || (savesData() && load !== "eager");
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
