import "../../../src/ui/fonts.css";
import "../../../src/ui/layout.css";
import "../../../src/ui/tokens.css";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { Notice } from "../../../src/model/view/notice.ts";
import { DEFAULT_VIEW, type View } from "../../../src/model/view/view.ts";
import { createDerived } from "../../../src/state/derived.ts";
import { createPlayback } from "../../../src/state/playback.ts";
import { createAppStore } from "../../../src/state/store.ts";
import type { EmbedPlace, UiContext } from "../../../src/ui/context.ts";
import { mountPanel } from "../../../src/ui/mount-panel.tsx";
import { loadWords } from "../../../src/words/words.ts";

interface Opening {
  readonly dataset: Dataset;
  readonly view?: Partial<View>;
  readonly notices?: readonly Notice[];
  readonly language?: string;
  readonly reportAddress?: string;
  readonly embed?: EmbedPlace;
}

const RENDER_MARGIN_MS = 30;

/** A mounted panel in the page's own layout, and what a reader can do with it. */
export async function openPanel(opening: Opening) {
  const { dataset, view = {}, notices = [], language = "en", reportAddress, embed } = opening;
  const app = document.createElement("main");
  app.id = "app";
  const [element, map, timeline] = ["panel", "map", "timeline"].map((id) => {
    const section = document.createElement("section");
    section.id = id;
    app.append(section);
    return section;
  }) as [HTMLElement, HTMLElement, HTMLElement];
  document.body.replaceChildren(app);

  const store = createAppStore({ dataset, view: { ...DEFAULT_VIEW, ...view }, notices });
  const derived = createDerived(store);
  const playback = createPlayback(store, { derived, clock: { after: () => () => {} }, reducedMotion: false });
  const contextIn = async (tag: string): Promise<UiContext> => {
    const words = await loadWords(tag);
    const optional = { ...(reportAddress && { reportAddress }), ...(embed && { embed }) };
    return { store, derived, playback, words, language: tag, ...optional };
  };
  const stop = mountPanel(element, await contextIn(language));
  do await rendered();
  while (element.querySelector(".views-room > [role=status], .notices [role=status] > p:not(.notice)"));

  /** The pane on top. */
  const pane = () => element.querySelector(".panes")?.lastElementChild as HTMLElement;
  const buttons = () => [...element.querySelectorAll("button")].filter((button) => !button.closest("[inert]"));
  const button = (name: string): HTMLButtonElement => {
    const found = buttons().find((candidate) => nameOf(candidate) === name);
    if (!found) throw new Error(`No button "${name}" among: ${buttons().map(nameOf).join(" | ")}`);
    return found;
  };
  const row = (id: string): HTMLElement | null => pane().querySelector(`[data-event="${id}"]`);

  return {
    store,
    element,
    map,
    timeline,
    pane,
    row,
    text: () => pane().textContent ?? "",
    titles: () => [...pane().querySelectorAll(".event-list .event-row-title")].map((title) => title.textContent),
    headings: () => [...pane().querySelectorAll("h3")].map((heading) => heading.textContent),
    sums: () => [...pane().querySelectorAll(".sums p:first-child > *")].map((part) => part.textContent),
    find: <T extends Element>(selector: string): T => {
      const found = element.querySelector<T>(selector);
      if (!found) throw new Error(`The panel has no ${selector}.`);
      return found;
    },
    button,
    hasButton: (name: string) => buttons().some((candidate) => nameOf(candidate) === name),
    /** Also waits for a part of the page that is fetched when it is opened. */
    async click(name: string) {
      button(name).click();
      do await rendered();
      while (element.querySelector(".disclosed [role=status]"));
    },
    /** As a click does it: the focus comes first. */
    async open(id: string) {
      row(id)?.focus({ preventScroll: true });
      row(id)?.click();
      await rendered();
    },
    async press(key: string) {
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      await rendered();
    },
    async type(query: string) {
      const input = element.querySelector<HTMLInputElement>("input[type=search]");
      if (!input) throw new Error("The panel has no search field.");
      input.value = query;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      await rendered();
    },
    async speak(tag: string) {
      mountPanel(element, await contextIn(tag));
      await rendered();
    },
    remove() {
      stop();
      playback.remove();
      app.remove();
    },
  };
}

export type PanelDriver = Awaited<ReturnType<typeof openPanel>>;

function nameOf(button: HTMLButtonElement): string {
  return button.getAttribute("aria-label") ?? button.textContent?.trim() ?? "";
}

/** After the next render, and after the counts' hundred milliseconds. */
export function rendered(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => requestAnimationFrame(() => resolve()), 100 + RENDER_MARGIN_MS);
  });
}
