import type { NewsEvent } from "../model/dataset.ts";
import { languageOfText, type Text, textIn } from "../model/text.ts";
import { isSpoken } from "../prerender/data-html.ts";
import { whenText } from "../prerender/event-list-html.ts";
import type { PublishedPage } from "../prerender/published-page.ts";
import { pictureTexts, sumsText } from "../prerender/shown-text.ts";
import type { FrameWords } from "../words/frame-words.ts";
import type { PublishedWords } from "../words/published-words.ts";
import type { Words } from "../words/words.ts";

export interface LinkedWords {
  readonly words: Words;
  readonly publishedWords: PublishedWords;
  readonly frameWords: FrameWords;
}

/** Puts into a published page what it says of a view of its dataset: caption of the picture, sums and list. */
type ShowTexts = (page: PublishedPage) => void;

/**
 * For a page as it was sent, in the words that it was written in. An event that the page's own view does not show is
 * listed by title, time, place and status. Places that the page has no more are passed over.
 */
export function createLinkedTexts({ words, publishedWords, frameWords }: LinkedWords): ShowTexts {
  const items = new Map([...document.querySelectorAll(".listed li[id]")].map((item) => [item.id, item]));
  return (page) => {
    const { dataset, view, visible } = page;
    const say = (text: string) => (isSpoken(dataset, words) ? text : element("bdi", { lang: words.language }, [text]));
    const fill = (selector: string, content: readonly (Node | string)[]) =>
      document.querySelector(selector)?.replaceChildren(...content);
    const lines = pictureTexts(page, words, publishedWords);
    fill(
      ".poster figcaption",
      lines.map((line) => element("p", {}, [say(line)])),
    );
    fill(".prerendered .sums", [say(sumsText(page, words))]);
    fill(".prerendered .borders", [say(words.panel.caption.borders[view.borders ?? dataset.borders])]);
    fill(".toggle-list", [say(frameWords.openList(visible.shown.length + visible.undated.length))]);
    fill(".listed", listNodes(page, { words, items, say }));
  };
}

interface ListOptions {
  readonly words: Words;
  /** What the page was sent with, by id. */
  readonly items: ReadonlyMap<string, Element>;
  readonly say: (text: string) => Node | string;
}

function listNodes(page: PublishedPage, options: ListOptions): readonly Node[] {
  const { visible } = page;
  const { words, say } = options;
  const { list } = words.panel;
  const possible = new Set(visible.possible);
  const itemsOf = (events: readonly NewsEvent[]) =>
    element(
      "ol",
      {},
      events.map((event) => listItem(page, { ...options, event, isPossible: possible.has(event) })),
    );
  const { shown, undated } = visible;
  return [
    shown.length > 0 ? itemsOf(shown) : element("p", {}, [say(list.nothing)]),
    ...(undated.length === 0
      ? []
      : [
          element("section", { class: "undated" }, [
            element("h2", {}, [say(list.undated(undated.length))]),
            element("p", {}, [say(list.undatedMeans)]),
            itemsOf(undated),
          ]),
        ]),
  ];
}

interface ItemOptions extends ListOptions {
  readonly event: NewsEvent;
  readonly isPossible: boolean;
}

function listItem(page: PublishedPage, options: ItemOptions): Element {
  const { words, items, say, event, isPossible } = options;
  const id = `event-${event.id}`;
  const item = items.get(id) ?? shortItem(page, options, id);
  item.classList.toggle("possible", isPossible);
  item.querySelector(".certainty")?.remove();
  if (isPossible) item.firstElementChild?.after(element("p", { class: "certainty" }, [say(words.panel.list.mayBe)]));
  return item;
}

function shortItem({ dataset }: PublishedPage, { words, say, event }: ItemOptions, id: string): Element {
  const data = (text: Text) => {
    const language = languageOfText(text, dataset.language, dataset.language);
    return element("bdi", language === dataset.language ? {} : { lang: language }, [textIn(text, dataset.language)]);
  };
  const facts = [
    say(whenText({ dataset, words }, event)),
    ...(event.place ? [data(event.place.name)] : []),
    say(words.panel.status[event.status].label),
    ...(event.claimedBy ? [data(event.claimedBy.by)] : []),
  ];
  return element("li", { id }, [
    element(event.time ? "h2" : "h3", {}, [data(event.title)]),
    element(
      "p",
      { class: "facts" },
      facts.flatMap((fact, index) => (index === 0 ? [fact] : [" · ", fact])),
    ),
  ]);
}

function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Node | string)[],
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
