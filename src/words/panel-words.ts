import type { BorderPolicy, DeFactoLine, LinkRelation, Precision, Status } from "../model/dataset.ts";
import type { Theme } from "../model/view/view.ts";

/** Words of the panel: list, filters, cards, settings. */
export interface PanelWords {
  readonly close: string;
  readonly back: string;
  readonly sheet: { readonly larger: string; readonly smaller: string };
  readonly counts: CountWords;
  /** Why there is no map: the browser draws none. */
  readonly noMap: string;
  readonly search: { readonly label: string; readonly clear: string };
  readonly filters: FilterWords;
  readonly views: string;
  /** Opens what a reader wants once in a while: settings, download, method, link. */
  readonly more: string;
  /** On the button that opens the range overlays. */
  readonly ranges: string;
  readonly list: ListWords;
  readonly status: Readonly<Record<Status, { readonly label: string; readonly means: string }>>;
  readonly card: CardWords;
  readonly place: PlaceWords;
  readonly legend: LegendWords;
  readonly download: DownloadWords;
  readonly settings: SettingsWords;
  readonly caption: CaptionWords;
  readonly method: string;
  /** A part of the page that is fetched when it is opened. */
  readonly loading: string;
  readonly failed: string;
  readonly dismissNotice: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkToCopy: string;
  readonly reportError: string;
}

interface CountWords {
  /** Short: for the bar of the sheet. */
  readonly inPeriod: (definite: number, possible: number) => string;
  readonly definite: (count: number) => string;
  readonly possible: (count: number) => string;
  readonly undated: (count: number) => string;
  readonly out: (count: number) => string;
  readonly hidden: (count: number) => string;
  readonly total: (count: number) => string;
  readonly placeless: (count: number) => string;
  /** For the live region, after the reader has come to rest. */
  readonly announcement: (said: {
    readonly window: string;
    readonly shown: number;
    readonly total: number;
    readonly possible: number;
  }) => string;
}

interface FilterWords {
  readonly types: string;
  readonly statuses: string;
  readonly all: string;
  readonly none: string;
  readonly only: string;
  readonly onlyThis: (label: string) => string;
  readonly reset: string;
  readonly someChosen: (chosen: number, of: number) => string;
  readonly inPeriod: string;
  readonly mayBe: string;
  readonly facet: (definite: number, possible: number) => string;
}

interface ListWords {
  readonly label: string;
  readonly mayBe: string;
  readonly more: (count: number) => string;
  readonly nothing: string;
  readonly nearest: string;
  readonly undated: (count: number) => string;
  readonly undatedMeans: string;
  /** The line under a claim's title. */
  readonly says: (claimant: string) => string;
}

interface CardWords {
  /** Stands before the summary of a claim. */
  readonly says: (claimant: string) => string;
  readonly saysVia: (claimant: string, via: string) => string;
  readonly mayBe: string;
  readonly outside: string;
  readonly where: string;
  readonly noPlace: string;
  readonly when: string;
  readonly undated: string;
  readonly inferred: string;
  readonly rival: (time: string, source: string) => string;
  readonly zoom: string;
  readonly figures: string;
  readonly figuresMeans: string;
  /** By the code that the file uses. A measure without a word here is shown as its code. */
  readonly measures: Readonly<Record<string, string>>;
  readonly measure: string;
  readonly figure: string;
  readonly source: string;
  readonly bound: Readonly<Record<"exact" | "at-least" | "at-most" | "about", (amount: string) => string>>;
  readonly partOf: (whole: string) => string;
  /** Part of a figure of the same measure. */
  readonly partOfTotal: string;
  readonly disagree: string;
  readonly sources: string;
  readonly published: (date: string) => string;
  readonly inLanguage: (language: string) => string;
  readonly related: string;
  readonly relation: Readonly<Record<LinkRelation, { readonly out: string; readonly in: string }>>;
  readonly actors: string;
  readonly system: string;
  readonly corrections: string;
}

interface PlaceWords {
  readonly precision: Readonly<Record<Precision, string>>;
  readonly from: Readonly<Record<"source" | "gazetteer" | "editor", string>>;
  readonly withheld: string;
  readonly within: (kilometres: string) => string;
  readonly noPoint: string;
  readonly here: (count: number) => string;
  readonly nowhere: (count: number) => string;
}

interface LegendWords {
  readonly title: string;
  readonly types: string;
  readonly statuses: string;
  readonly certainty: string;
  readonly definite: string;
  readonly possible: string;
  readonly precision: string;
  readonly point: string;
  readonly area: string;
}

interface DownloadWords {
  readonly title: string;
  readonly means: (count: number) => string;
}

interface SettingsWords {
  readonly title: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly borders: string;
  readonly policies: Readonly<Record<BorderPolicy, string>>;
  /** Heads the list of the lines that can be switched one by one. */
  readonly deFactoLines: string;
  readonly lines: Readonly<Record<DeFactoLine, string>>;
  readonly globe: string;
}

interface CaptionWords {
  readonly asOf: (date: string) => string;
  readonly updated: (date: string) => string;
  readonly borders: Readonly<Record<BorderPolicy, string>>;
  /** For a basemap of somebody else that draws its own. */
  readonly foreignBorders: string;
  readonly license: (license: string) => string;
  readonly zone: (zone: string) => string;
}
