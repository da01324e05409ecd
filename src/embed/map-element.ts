import type { DatelineMapElement, MapState } from "./embed-types.ts";
import { createMapLife } from "./map-life.ts";

const ELEMENT_NAME = "dateline-map";

/** Attributes that are properties of the same name, beside `view`. */
const TEXTS = [
  "src",
  "theme",
  "ui",
  "load",
  "hide",
  "height",
  "details",
] as const satisfies (keyof DatelineMapElement)[];
type Text = (typeof TEXTS)[number];
const OBSERVED = [...TEXTS, "view", "lang", "id", "title", "aria-label", "time-zone"];

/** Defines `<dateline-map>` unless the page has it already, from whichever version of this script. */
export function defineMapElement(): void {
  if (!customElements.get(ELEMENT_NAME)) customElements.define(ELEMENT_NAME, createMapClass());
}

/** In a function, so that what loads this module needs no HTMLElement. */
function createMapClass(): CustomElementConstructor {
  class DatelineMap extends HTMLElement implements Omit<DatelineMapElement, keyof HTMLElement | Text> {
    static get observedAttributes() {
      return OBSERVED;
    }

    readonly #life = createMapLife(this as unknown as DatelineMapElement);

    connectedCallback(): void {
      for (const name of [...TEXTS, "view"]) upgrade(this, name);
      this.#life.connect();
    }

    disconnectedCallback(): void {
      this.#life.disconnect();
    }

    /** Being here, it tells browsers that have moveBefore() to leave the frame as it is. */
    connectedMoveCallback(): void {}

    attributeChangedCallback(name: string): void {
      if (name === "time-zone") console.info("dateline-map: there is no time-zone; a day is a day of the dataset.");
      else this.#life.change(name);
    }

    get view(): string {
      return this.#life.view();
    }

    set view(view: string) {
      this.setAttribute("view", view);
    }

    get state(): MapState {
      return this.#life.state();
    }

    setView(view: string): void {
      this.view = view;
    }

    select(id: string | null): void {
      this.#life.send({ type: "select", id });
    }

    play(): void {
      this.#life.send({ type: "play" });
    }

    pause(): void {
      this.#life.send({ type: "pause" });
    }

    activate(): void {
      this.#life.send({ type: "activate" });
    }

    next(): void {
      this.#life.send({ type: "next" });
    }

    previous(): void {
      this.#life.send({ type: "previous" });
    }
  }
  for (const name of TEXTS) reflect(DatelineMap.prototype, name);
  return DatelineMap;
}

/** A property that is its attribute: "" where there is none; null or undefined take it away. */
function reflect(prototype: HTMLElement, name: string): void {
  Object.defineProperty(prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: Element) {
      return this.getAttribute(name) ?? "";
    },
    set(this: Element, value: unknown) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    },
  });
}

/** A property that was set before the element was defined hides the one that does something. */
function upgrade(element: HTMLElement, name: string): void {
  if (!Object.hasOwn(element, name)) return;
  const value: unknown = Reflect.get(element, name);
  Reflect.deleteProperty(element, name);
  Reflect.set(element, name, value);
}
