import { type Cell, csvFromRows } from "./csv.ts";
import type { Claimant, Dataset, EventPlace, Figure, NewsEvent } from "./dataset.ts";
import type { OverlayOrigin, RangeOverlay } from "./overlay.ts";
import { SCHEMA } from "./parsing/parse-metadata.ts";
import { textIn } from "./text.ts";
import { wallTimeFromEpoch } from "./time/calendar.ts";
import type { EventTime } from "./time/event-time.ts";
import { wallClockFromEpoch } from "./time/zoned-time.ts";

/**
 * The events as a `dateline/1` file, one event a line, with the types that they use, the dataset's range overlays, and the
 * sources of both. Reading it gives equal events and overlays, and no problem that reading the dataset did not give.
 * Links to events that are not among them are left out, and so are corrections of such events and overlays that begin
 * at one.
 */
export function geojsonFromEvents(dataset: Dataset, events: readonly NewsEvent[]): string {
  const ids = new Set(events.map(({ id }) => id));
  const features = events.map((event) => JSON.stringify(featureFromEvent(event, ids)));
  const dateline = JSON.stringify(metadataFor(dataset, events, ids));
  return `{"type":"FeatureCollection","dateline":${dateline},"features":[\n${features.join(",\n")}\n]}\n`;
}

const COLUMNS = [
  "id",
  "type",
  "title",
  "start",
  "end",
  "edtf",
  "nature",
  "time_note",
  "place",
  "precision",
  "area",
  "withheld",
  "longitude",
  "latitude",
  "status",
  "claimed_by",
  "figures",
  "sources",
];

/**
 * The events as a table, texts in `language`. `start` and `end` are what the notation allows at the outermost, on the
 * clock of the dataset's zone: days of which the last is inclusive, or minutes where one of the two is not midnight;
 * empty where a side is open. Coordinates are given only where the map draws a point too: a table would make a pin of an
 * area, or of a place that is withheld.
 */
export function csvFromEvents(dataset: Dataset, events: readonly NewsEvent[], language: string): string {
  return csvFromRows([COLUMNS, ...events.map((event) => rowFromEvent(event, dataset, language))]);
}

function metadataFor(dataset: Dataset, events: readonly NewsEvent[], ids: ReadonlySet<string>) {
  const { events: _all, types, sources, corrections, overlays: every, ...metadata } = dataset;
  const overlays = every.filter(({ origin }) => origin.kind !== "event" || ids.has(origin.event));
  const typeIds = new Set(events.map(({ type }) => type));
  const rangeSources = overlays.flatMap(({ bands }) => bands.map(({ source }) => source));
  const sourceIds = new Set([...events.flatMap(sourceIdsOf), ...rangeSources]);
  return {
    schema: SCHEMA,
    ...metadata,
    types: types.filter(({ id }) => typeIds.has(id)),
    sources: sources.filter(({ id }) => sourceIds.has(id)),
    corrections: corrections.filter(({ event }) => event === undefined || ids.has(event)),
    overlays: overlays.map(fileOverlay),
  };
}

/** An overlay as the file format has it. */
function fileOverlay({ origin, time, ...rest }: RangeOverlay) {
  const { edtf, note, rivals } = time ?? { rivals: [] };
  return { ...rest, origin: fileOrigin(origin), time: note || rivals.length > 0 ? { edtf, note, rivals } : edtf };
}

function fileOrigin(origin: OverlayOrigin) {
  switch (origin.kind) {
    case "point":
      return { point: origin.point };
    case "area":
      return { area: origin.area };
    case "event":
      return { event: origin.event };
  }
}

/** Of every kind of reference an event makes. */
function sourceIdsOf({ sources, figures, positions, time }: NewsEvent): readonly string[] {
  const referring = [...figures, ...positions, ...(time?.rivals ?? [])];
  return [...sources.map(({ id }) => id), ...referring.map(({ source }) => source)];
}

function featureFromEvent(event: NewsEvent, ids: ReadonlySet<string>) {
  const { id, summary, time, place, figures, links, ...rest } = event;
  const properties = {
    ...rest,
    summary: summary === "" ? undefined : summary,
    time: time && { edtf: time.edtf, note: time.note, rivals: time.rivals },
    place: place && { ...place, point: undefined, geometry: undefined },
    figures: figures.map(({ amount, ...figure }) => ({ ...figure, ...amount, kind: undefined })),
    links: links.filter(({ to }) => ids.has(to)),
  };
  return { type: "Feature", id, geometry: place?.geometry ?? null, properties };
}

function rowFromEvent(event: NewsEvent, dataset: Dataset, language: string): readonly Cell[] {
  const { id, type, title, time, place, status, claimedBy, figures } = event;
  const said = (text: Parameters<typeof textIn>[0] | undefined) => (text === undefined ? null : textIn(text, language));
  return [
    id,
    type,
    said(title),
    ...(time ? timeCells(time, dataset.timeZone) : [null, null, null, null]),
    said(time?.note),
    ...placeCells(place, language),
    status,
    claimedBy ? claimantText(claimedBy, language) : null,
    figures.map((figure) => figureText(figure, language)).join("; ") || null,
    sourcesText(event, dataset, language),
  ];
}

function timeCells({ startMs, endMs, edtf, nature }: EventTime, timeZone: string): readonly Cell[] {
  const isWholeDays = [startMs, endMs].every((ms) => !Number.isFinite(ms) || isMidnight(ms, timeZone));
  const cell = (ms: number) =>
    Number.isFinite(ms) ? wallTimeText(ms, timeZone, isWholeDays ? "day" : "minute") : null;
  return [cell(startMs), cell(isWholeDays ? endMs - 1 : endMs), edtf, nature];
}

function isMidnight(ms: number, timeZone: string): boolean {
  return wallTimeFromEpoch(ms, timeZone, "day") !== wallTimeFromEpoch(ms - 1, timeZone, "day");
}

/** A year before 0 has a minus, as in EDTF. */
function wallTimeText(ms: number, timeZone: string, precision: "day" | "minute"): string {
  const { year, month, day, hour, minute } = wallClockFromEpoch(ms, timeZone);
  const date = `${year < 0 ? "-" : ""}${digits(Math.abs(year), 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  return precision === "day" ? date : `${date}T${digits(hour, 2)}:${digits(minute, 2)}`;
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, "0");
}

function isPoint({ precision, withheld }: EventPlace): boolean {
  return !withheld && (precision === "site" || precision === "vicinity" || precision === "settlement");
}

function placeCells(place: EventPlace | null, language: string): readonly Cell[] {
  if (!place) return [null, null, null, null, null, null];
  const [longitude = null, latitude = null] = (isPoint(place) && place.point) || [];
  const withheld = place.withheld ? "withheld" : null;
  return [textIn(place.name, language), place.precision, place.area ?? null, withheld, longitude, latitude];
}

function claimantText({ by, via }: Claimant, language: string): string {
  return via === undefined ? textIn(by, language) : `${textIn(by, language)} (${textIn(via, language)})`;
}

/** Such as `injured (children): at-least 10 [reuters]`: every figure keeps its source. */
function figureText(figure: Figure, language: string): string {
  const { measure, bound, group, of, area, source, claimedBy } = figure;
  const whose = [group && textIn(group, language), of && `of ${of}`, area].filter(Boolean).join(", ");
  const claimant = claimedBy ? `, ${claimantText(claimedBy, language)}` : "";
  const quantity = [bound, amountText(figure, language)].filter(Boolean).join(" ");
  return `${measure}${whose ? ` (${whose})` : ""}: ${quantity} [${source}${claimant}]`;
}

function amountText({ amount }: Figure, language: string): string {
  switch (amount.kind) {
    case "value":
      return String(amount.value);
    case "range":
      return `${amount.low}-${amount.high}`;
    case "words":
      return textIn(amount.words, language);
  }
}

function sourcesText(event: NewsEvent, dataset: Dataset, language: string): string {
  const texts = event.sources.map(({ id }) => {
    const source = dataset.sources.find((one) => one.id === id);
    if (!source) return id;
    const { publisher, title, published, url } = source;
    return [publisher && textIn(publisher, language), textIn(title, language), published, url]
      .filter(Boolean)
      .join(", ");
  });
  return texts.join(" | ");
}
