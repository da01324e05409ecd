import type { DatelineMapElement, DatelineMapEventMap, MapState, MapTheme } from "./embed-types.ts";
import { type FrameAddress, frameAddress } from "./frame-address.ts";
import { createFrameLine } from "./frame-line.ts";
import type { FrameMessage, HostMessage } from "./messages.ts";
import { createFrame, createShadowFrame } from "./shadow-frame.ts";

export interface MapLife {
  readonly connect: () => void;
  readonly disconnect: () => void;
  /** An attribute has changed. Many changes at once make one change of the frame. */
  readonly change: (attribute: string) => void;
  /** Waits until the page in the frame is ready. */
  readonly send: (command: HostMessage) => void;
  readonly view: () => string;
  readonly state: () => MapState;
}

/** The frame of an element, made anew when its attributes ask for another page, and what passes between the two. */
export function createMapLife(host: DatelineMapElement): MapLife {
  const shadowFrame = createShadowFrame(host);
  const changed = new Set<string>();
  let address: FrameAddress | null = null;
  /** What the page has last told of; no view while an answer to one that was set is on its way. */
  let [shownView, heightPx]: [string | null, number | null] = [null, null];
  let state: MapState = "idle";
  let isDue = false;

  const setState = (next: MapState) => {
    state = next;
    if (host.getAttribute("state") !== next) host.setAttribute("state", next);
    shadowFrame.show(line.isReady() && next !== "error" ? "frame" : "children");
  };
  const line = createFrameLine({
    onReady: () => {
      setState("ready");
      tell(host, "ready", null);
    },
    onSilence: () => setState("error"),
    onMessage: (message) => {
      if (message.type === "state") setState(message.state);
      if (message.type === "view-change" || message.type === "view-input") shownView = message.view;
      if (message.type === "height") heightPx = message.height;
      if (message.type === "height") dress();
      tellOf(host, message);
    },
  });

  /** Gives the frame what can be changed while it is there. */
  const dress = () => {
    const frame = line.frame();
    if (!frame) return;
    frame.title = host.getAttribute("aria-label") || host.title || document.title;
    frame.name = host.id;
    const height = fixedHeightPx(host) ?? heightPx;
    frame.style.height = height === null ? "" : `${height}px`;
  };
  const stop = () => {
    line.stop();
    shadowFrame.put(null);
  };
  const start = (next: FrameAddress) => {
    stop();
    if (next.page !== address?.page) [shownView, heightPx] = [null, null];
    address = next;
    const frame = createFrame(next.whole, host.load === "eager" ? "eager" : "lazy");
    line.watch(frame);
    line.forget("set-view");
    line.forget("set-theme");
    dress();
    shadowFrame.put(frame);
    setState("loading");
  };
  const refuse = () => {
    stop();
    address = null;
    const isNew = host.src !== "" && changed.has("src");
    if (isNew) console.info(`dateline-map: src is no http or https address: ${host.src.slice(0, 200)}`);
    setState(host.src ? "error" : "idle");
  };

  const refresh = () => {
    isDue = false;
    if (!host.isConnected) return;
    const next = addressOf(host, changed.has("view") ? null : address && { page: address.page, view: shownView });
    if (!next) refuse();
    else if (!line.frame() || next.fixed !== address?.fixed) start(next);
    else {
      if (changed.has("view")) {
        shownView = null;
        line.send({ type: "set-view", view: host.getAttribute("view") ?? "" });
      }
      if (changed.has("theme")) line.send({ type: "set-theme", theme: themeOf(host) });
      dress();
    }
    changed.clear();
  };
  const refreshSoon = () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(refresh);
  };

  return {
    connect: refreshSoon,
    disconnect: () => {
      stop();
      setState("idle");
    },
    change: (attribute) => {
      changed.add(attribute);
      refreshSoon();
    },
    send: line.send,
    view: () => (changed.has("view") ? null : shownView) ?? host.getAttribute("view") ?? "",
    state: () => state,
  };
}

/** With the view that was last shown, as long as it is the same page. */
function addressOf(
  host: Element,
  last: { readonly page: string; readonly view: string | null } | null,
): FrameAddress | null {
  const wish = (name: string) => host.getAttribute(name);
  const src = wish("src")?.trim();
  if (!src) return null;
  const wishes = {
    src,
    view: wish("view"),
    theme: wish("theme"),
    lang: wish("lang"),
    ui: wish("ui"),
    load: wish("load"),
    hide: wish("hide"),
    details: wish("details"),
  };
  const address = frameAddress(wishes, document.baseURI);
  if (!last || last.view === null || address?.page !== last.page) return address;
  return frameAddress({ ...wishes, view: last.view }, document.baseURI);
}

function themeOf({ theme }: DatelineMapElement): MapTheme {
  return theme === "light" || theme === "dark" ? theme : "auto";
}

function fixedHeightPx({ height }: DatelineMapElement): number | null {
  return /^\s*\d{1,5}(px)?\s*$/.test(height) ? Number.parseInt(height, 10) : null;
}

function tell<Type extends keyof DatelineMapEventMap>(
  host: Element,
  type: Type,
  detail: DatelineMapEventMap[Type]["detail"],
): void {
  host.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
}

/** What the article itself has set is no news to it. */
function tellOf(host: Element, message: FrameMessage): void {
  if ("reason" in message && (message.reason === "host" || message.reason === "asked")) return;
  if (message.type === "view-input" || message.type === "view-change") {
    const { type, ...detail } = message;
    tell(host, type, detail);
  } else if (message.type === "event-select") {
    tell(host, message.type, message.id === null ? { id: null } : { id: message.id, title: message.title });
  } else if (message.type === "play" || message.type === "pause") {
    tell(host, message.type, null);
  } else if (message.type === "data-error") {
    tell(host, message.type, { issues: message.issues });
  }
}
