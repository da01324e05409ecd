/**
 * What a web developer needs to know of `<dateline-map>`. This file is published as it stands, as `embed/1/embed.d.ts`, and
 * is what the element's own code is checked against; it imports nothing.
 */

/** `idle`: a picture, or nothing to show. `lost`: the browser took the map's graphics away. `error`: no page came, or no events. */
export type MapState = "idle" | "loading" | "ready" | "playing" | "lost" | "error";

/**
 * What changed the view: the page itself when it opened, a reader, playing, or the article around it. `asked` changed
 * nothing and answers a question.
 */
export type ChangeReason = "start" | "reader" | "play" | "host" | "asked";

export type MapTheme = "auto" | "light" | "dark";

export interface ViewDetail {
  /** The view as it stands in an address behind the #. */
  readonly view: string;
  /** The id of the dataset's named view that this is. */
  readonly named: string | null;
  /** The whole address of this view; "" if it is not one of the web. */
  readonly url: string;
  readonly reason: ChangeReason;
}

export type EventSelectDetail = { readonly id: string; readonly title: string } | { readonly id: null };

export interface DataErrorDetail {
  /** One sentence for each fault of the dataset. */
  readonly issues: readonly string[];
}

/** All of them bubble and cross shadow roots. None tells of what the article itself has set. */
export interface DatelineMapEventMap {
  ready: CustomEvent<null>;
  /** While the view is changing. */
  "view-input": CustomEvent<ViewDetail>;
  /** When it has changed. */
  "view-change": CustomEvent<ViewDetail>;
  "event-select": CustomEvent<EventSelectDetail>;
  play: CustomEvent<null>;
  pause: CustomEvent<null>;
  "data-error": CustomEvent<DataErrorDetail>;
}

/** `<dateline-map src="https://…/e/slug/">`: a Dateline page in a frame. Its children are shown until the page is there. */
export interface DatelineMapElement extends HTMLElement {
  /** Address of a Dateline page, http or https; never of data. */
  src: string;
  theme: string;
  /** `full`, `embed`, `mini` or `static`; `embed` unless `src` says otherwise. */
  ui: string;
  /** `visible`, `click` or `eager`. */
  load: string;
  /** Parts left out, with commas: `list,title,legend,timeline,views,search`. */
  hide: string;
  /** Pixels. Fixed where given; else the page says how high it would be. */
  height: string;
  /** `host`: a chosen event opens no card in the frame and is only told of by `event-select`. */
  details: string;
  /**
   * What the reader sees, as it stands in an address behind the #. What is set is that, or the id of a named view; it
   * becomes the attribute `view`, which therefore holds what the article last asked for.
   */
  view: string;
  readonly state: MapState;
  /** The same as setting `view`. */
  setView(view: string): void;
  /** Chooses an event by its id, or none. */
  select(id: string | null): void;
  play(): void;
  pause(): void;
  /** Makes a picture a live map, as a tap on it does. */
  activate(): void;
  /** Goes to the next of the dataset's named views. */
  next(): void;
  previous(): void;
  addEventListener<Type extends keyof DatelineMapEventMap>(
    type: Type,
    listener: (this: DatelineMapElement, event: DatelineMapEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** The element's attributes, for the JSX of frameworks. */
export interface DatelineMapAttributes {
  src?: string;
  view?: string;
  theme?: MapTheme;
  lang?: string;
  ui?: "full" | "embed" | "mini" | "static";
  load?: "visible" | "click" | "eager";
  hide?: string;
  height?: string | number;
  details?: "host";
}

declare global {
  interface HTMLElementTagNameMap {
    "dateline-map": DatelineMapElement;
  }
}
