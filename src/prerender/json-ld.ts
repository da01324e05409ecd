import type { Dataset, EventPlace, NewsEvent, Source } from "../model/dataset.ts";
import { type Text, textIn } from "../model/text.ts";
import { wallTimeFromEpoch } from "../model/time/calendar.ts";
import { type EdtfDate, isMoment, parseEdtf } from "../model/time/edtf.ts";
import { formatTimeWindow, type TimeWindow } from "../model/time/time-window.ts";
import { plainText } from "./plain-text.ts";
import { type Publication, pageTitle } from "./publication.ts";
import { type PublishedPage, pageFolder } from "./published-page.ts";

type Node = Readonly<Record<string, unknown>>;

/**
 * The page in terms of schema.org, as the text of a JSON-LD script: the dataset, and the list of the view's events. No text
 * in it can end the script.
 */
export function jsonLdText(publication: Publication): string {
  const { page, site } = publication;
  const graph = { "@context": "https://schema.org", "@graph": [datasetNode(page, site), listNode(publication)] };
  return JSON.stringify(graph)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

function datasetNode({ dataset, slug }: PublishedPage, site: string | null): Node {
  const write = writerOf(dataset);
  const own = site && site + pageFolder({ slug, named: null });
  return {
    "@type": "Dataset",
    "@id": `${own ?? ""}#dataset`,
    ...(own && { url: own }),
    name: write(dataset.title),
    description: write(dataset.description),
    inLanguage: dataset.language,
    license: licenseNode(dataset.license),
    ...coverage(dataset),
    ...(dataset.updated && { dateModified: dataset.updated }),
    isBasedOn: dataset.sources.map((source) => sourceNode(source, dataset)),
    ...(dataset.credits.length > 0 && { creditText: dataset.credits.map(write).join("; ") }),
    ...(dataset.corrections.length > 0 && { correction: dataset.corrections.map(({ note }) => write(note)) }),
    ...(site && {
      distribution: {
        "@type": "DataDownload",
        encodingFormat: "application/geo+json",
        contentUrl: `${site}data/${slug}.geojson`,
      },
    }),
  };
}

/** A text of the dataset in its own language, in one line. */
function writerOf({ language }: Dataset): (text: Text) => string {
  return (text) => plainText(textIn(text, language));
}

/** The address of a Creative Commons licence, which schema.org wants; of another its name. */
function licenseNode(license: string): unknown {
  if (/^https?:\/\//.test(license)) return license;
  const [, conditions, version] = /^CC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -](\d\.\d)$/i.exec(license) ?? [];
  if (conditions) return `https://creativecommons.org/licenses/${conditions.toLowerCase()}/${version}/`;
  if (/^CC0([ -]1\.0)?$/i.test(license)) return "https://creativecommons.org/publicdomain/zero/1.0/";
  return { "@type": "CreativeWork", name: plainText(license) };
}

/** The days that all dates lie within, in the coarsest unit that has them; and the countries that the dataset is about. */
function coverage(dataset: Dataset): Node {
  const { focus, language } = dataset;
  const bounds = formatTimeWindow(daysOf(dataset));
  const names = new Intl.DisplayNames(language, { type: "region" });
  const countries = focus.map((code) => ({ "@type": "Country", identifier: code, name: names.of(code) ?? code }));
  return {
    ...(bounds && { temporalCoverage: bounds }),
    ...(countries.length > 0 && { spatialCoverage: countries }),
  };
}

function daysOf({ events, timeZone }: Dataset): TimeWindow {
  let [fromMs, toMs] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { time } of events) {
    if (time === null) continue;
    fromMs = Math.min(fromMs, time.startMs);
    toMs = Math.max(toMs, time.endMs);
  }
  const day = (ms: number) => (Number.isFinite(ms) ? wallTimeFromEpoch(ms, timeZone, "day") : null);
  return { from: day(fromMs), to: day(toMs - 1) };
}

function sourceNode(source: Source, dataset: Dataset): Node {
  const write = writerOf(dataset);
  const published = source.published && dateOf(source.published);
  return {
    "@type": "CreativeWork",
    "@id": sourceId(source.id),
    name: write(source.title),
    ...(source.publisher && { publisher: { "@type": "Organization", name: write(source.publisher) } }),
    ...(source.url && { url: source.url }),
    ...(published && { datePublished: published }),
    ...(source.language !== "und" && { inLanguage: source.language }),
  };
}

function sourceId(id: string): string {
  return `#source-${id}`;
}

function listNode(publication: Publication): Node {
  const { page, site } = publication;
  const { shown } = page.visible;
  return {
    "@type": "ItemList",
    ...(site && { url: site + pageFolder(page) }),
    name: pageTitle(page),
    numberOfItems: shown.length,
    itemListElement: shown.map((event, index) => ({
      "@type": "ListItem",
      position: index + 1,
      ...itemOf(event, page.dataset),
    })),
  };
}

/** An event that schema.org can tell of is one; of any other only what it is called. */
function itemOf(event: NewsEvent, dataset: Dataset): Node {
  const item = eventNode(event, dataset);
  return item ? { item } : { name: writerOf(dataset)(event.title) };
}

const EVENT_STATUS: Readonly<Partial<Record<NewsEvent["status"], string>>> = {
  planned: "https://schema.org/EventScheduled",
  cancelled: "https://schema.org/EventCancelled",
};

/**
 * null where an `Event` would say more than the dataset: it has a day on which it begins and a place, and it says of what
 * one party claims, or the parties dispute, that it took place.
 */
function eventNode(event: NewsEvent, dataset: Dataset): Node | null {
  const isTold = ["confirmed", "reported", "planned", "cancelled"].includes(event.status);
  const dates = event.time && datesOf(event.time.edtf);
  if (!isTold || !dates || !event.place) return null;
  const write = writerOf(dataset);
  const status = EVENT_STATUS[event.status];
  return {
    "@type": "Event",
    "@id": `#event-${event.id}`,
    name: write(event.title),
    ...(write(event.summary) !== "" && { description: write(event.summary) }),
    ...dates,
    location: placeNode(event.place, dataset),
    ...(status && { eventStatus: status }),
    subjectOf: event.sources.map(({ id }) => ({ "@id": sourceId(id) })),
  };
}

/** By its name; a point only where the source gives the very site. */
function placeNode({ name, precision, withheld, point }: EventPlace, dataset: Dataset): Node {
  const types: Readonly<Partial<Record<EventPlace["precision"], string>>> = {
    country: "Country",
    region: "AdministrativeArea",
    district: "AdministrativeArea",
  };
  const isSite = precision === "site" && !withheld && point;
  return {
    "@type": types[precision] ?? "Place",
    name: writerOf(dataset)(name),
    ...(isSite && { geo: { "@type": "GeoCoordinates", longitude: point[0], latitude: point[1] } }),
  };
}

/** Whole days and moments that are certain, of one date or of a stretch; null for all else. */
function datesOf(edtf: string): Node | null {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return null;
  const { edtf: time } = parsed;
  if (time.kind === "single") {
    return time.qualifier === null && isDay(time.date) ? { startDate: edtf } : null;
  }
  if (time.kind !== "interval" || !isDay(time.from)) return null;
  const [from, to] = edtf.split("/");
  return { startDate: from, ...(isDay(time.to) && { endDate: to }) };
}

function isDay(date: EdtfDate | string): boolean {
  return typeof date === "object" && (isMoment(date) || date.unit === "day");
}

/** A date of which the text says no more than ISO 8601 can: a year, a month, a day or a moment, without doubt. */
function dateOf(edtf: string): string | null {
  const parsed = parseEdtf(edtf);
  return parsed.ok && parsed.edtf.kind === "single" && parsed.edtf.qualifier === null ? edtf : null;
}
