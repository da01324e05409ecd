import type { ChangeReason, ViewDetail } from "../embed/embed-types.ts";
import type { FrameMessage, HostMessage } from "../embed/messages.ts";
import { textIn } from "../model/text.ts";
import { clampView } from "../model/view/clamp-view.ts";
import { type LinkedPage, viewFromLink } from "../model/view/link.ts";
import { namedViewOf } from "../model/view/named-view-of.ts";
import { urlFromView } from "../model/view/view-params.ts";
import { changeView, openView, select } from "../state/actions.ts";
import { nextView, openNamedView, previousView } from "../state/named-views.ts";
import type { Playback } from "../state/playback.ts";
import type { AppState, AppStore } from "../state/store.ts";
import { watch } from "../state/watch.ts";
import type { FrameHost } from "./frame-host.ts";

/** After this long without a change a view is settled. */
const SETTLED_MS = 250;

interface FollowOptions {
  readonly store: AppStore;
  readonly playback: Playback;
  readonly host: FrameHost;
  readonly page: LinkedPage;
  /** The address of exactly what is shown now. */
  readonly linkToView: () => string;
  /** Faults of the dataset's file, a sentence each. */
  readonly faults: readonly string[];
}

/** Does what the article asks for, and tells it what the reader does. */
export function followHost(options: FollowOptions): void {
  const { store, host } = options;
  let cause: ChangeReason = "start";
  const reason = (): ChangeReason => (store.getState().presence.playing ? "play" : cause);
  const obey = obedience(options);
  const obeyed = (command: HostMessage) => {
    cause = "host";
    (obey[command.type] as (command: HostMessage) => void)(command);
    // Also where nothing has changed: the article marks its links by the answer.
    tellView(options, "view-change", command.type === "get-view" ? "asked" : "host");
    cause = "reader";
  };
  tellViews(options, reason);
  tellSelections(options, reason);
  watch(
    store,
    ({ presence }) => presence.playing,
    (isPlaying) => {
      host.post({ type: isPlaying ? "play" : "pause", reason: cause });
      host.post({ type: "state", state: isPlaying ? "playing" : "ready" });
      if (!isPlaying) host.reportHeight();
    },
  );
  if (options.faults.length > 0) host.post({ type: "data-error", issues: options.faults });
  host.post({ type: "state", state: "ready" });
  tellView(options, "view-change", cause);
  cause = "reader";
  host.onCommand(obeyed);
}

type Obedience = {
  readonly [Type in HostMessage["type"]]: (command: Extract<HostMessage, { readonly type: Type }>) => void;
};

function obedience(options: FollowOptions): Obedience {
  const { store, playback } = options;
  return {
    "set-view": ({ view }) => showView(options, view),
    "set-theme": ({ theme }) => changeView(store, { theme }),
    select: ({ id }) => select(store, id),
    play: playback.play,
    pause: playback.pause,
    next: () => nextView(store),
    previous: () => previousView(store),
    // Every command is answered by the view.
    "get-view": () => {},
    // Whether a frame goes live is decided before the app is there.
    activate: () => {},
  };
}

/** How the page looks stays; what it shows is what the text says: the id of a named view, or what stands in a link behind #. */
function showView({ store, page }: FollowOptions, text: string): void {
  if (text !== "" && !text.includes("=")) {
    openNamedView(store, text);
    return;
  }
  const { dataset, view } = store.getState();
  const link = viewFromLink({ search: "", hash: text }, page);
  const { language, theme } = view;
  const clamped = clampView({ ...link.view, language, theme }, dataset);
  openView(store, { view: clamped.view, notices: [...link.notices, ...clamped.notices], named: link.named });
}

function tellView(
  { store, host, linkToView }: FollowOptions,
  type: "view-input" | "view-change",
  reason: ChangeReason,
) {
  const url = linkToView();
  if (type === "view-change") document.querySelector(".open-whole")?.setAttribute("href", url);
  host.post({ type, ...viewDetail(store.getState(), url), reason });
}

function viewDetail({ view, dataset }: AppState, url: string): Omit<ViewDetail, "reason"> {
  return { view: urlFromView(view).hash.replace(/^#/, ""), named: namedViewOf(view, dataset), url };
}

/** What a reader or playing changes: every change at once, at most one a frame, and where it came to rest. */
function tellViews(options: FollowOptions, reason: () => ChangeReason): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame: number | null = null;
  watch(
    options.store,
    ({ view }) => view,
    () => {
      const why = reason();
      if (why === "host") return;
      if (frame === null) {
        frame = requestAnimationFrame(() => {
          frame = null;
          tellView(options, "view-input", why);
        });
      }
      clearTimeout(timer);
      timer = setTimeout(() => tellView(options, "view-change", why), SETTLED_MS);
    },
  );
}

function tellSelections({ store, host }: FollowOptions, reason: () => ChangeReason): void {
  watch(
    store,
    ({ view }) => view.selected,
    (id) => host.post(selectionMessage(store.getState(), id, reason())),
  );
}

function selectionMessage({ dataset, view }: AppState, id: string | null, reason: ChangeReason): FrameMessage {
  const event = dataset.events.find((other) => other.id === id);
  if (!event) return { type: "event-select", id: null, reason };
  return { type: "event-select", id: event.id, title: textIn(event.title, view.language ?? dataset.language), reason };
}
