import type { Dataset, NewsEvent } from "../../src/model/dataset.ts";
import { deepFreeze } from "../../src/model/deep-freeze.ts";
import type { RangeOverlay } from "../../src/model/overlay.ts";
import { parseEdtf } from "../../src/model/time/edtf.ts";
import { type EventTime, eventTimeFromEdtf } from "../../src/model/time/event-time.ts";

const TIME_ZONE = "Europe/Kyiv";
const AS_OF = "2025-06-02";

/** The time of an EDTF text in Kyiv, as of 2 June 2025. */
export function timeOf(edtf: string): EventTime {
  const result = parseEdtf(edtf);
  if (!result.ok) throw new Error(`Not EDTF: ${edtf}`);
  return { rivals: [], ...eventTimeFromEdtf(result.edtf, { timeZone: TIME_ZONE, asOf: AS_OF }) };
}

/** A reported strike in Kyiv without a date, but for what `parts` says; `edtf` stands for its time. */
export function newsEvent(
  id: string,
  { edtf, ...parts }: Partial<NewsEvent> & { readonly edtf?: string } = {},
): NewsEvent {
  return deepFreeze({
    id,
    title: `Event ${id}`,
    summary: "",
    type: "strike",
    time: edtf === undefined ? null : timeOf(edtf),
    place: {
      name: "Kyiv",
      aliases: [],
      precision: "settlement",
      from: "source",
      withheld: false,
      point: [30.52, 50.45],
      geometry: null,
    },
    status: "reported",
    positions: [],
    actors: [],
    figures: [],
    sources: [{ id: "agency" }],
    links: [],
    ...parts,
  });
}

/** Up to 500 km from Kyiv, at a time that is not said, but for what `parts` says; `edtf` stands for its time. */
export function rangeOverlay(
  id: string,
  { edtf, ...parts }: Partial<RangeOverlay> & { readonly edtf?: string } = {},
): RangeOverlay {
  return deepFreeze({
    id,
    label: `Range ${id}`,
    origin: { kind: "point", point: [30.52, 50.45] },
    status: "reported",
    bands: [{ highKm: 500, label: "Range", basis: "claimed", by: "A ministry", source: "agency", date: "2025" }],
    time: edtf === undefined ? null : timeOf(edtf),
    ...parts,
  });
}

/** A dataset of strikes, talks and swaps in Kyiv's zone, as of 2 June 2025. */
export function datasetOf(events: readonly NewsEvent[], parts: Partial<Dataset> = {}): Dataset {
  return deepFreeze({
    title: "Talks",
    description: "",
    language: "en",
    timeZone: TIME_ZONE,
    asOf: AS_OF,
    license: "CC0-1.0",
    credits: [],
    corrections: [],
    types: [
      { id: "strike", label: "Strike", shape: "circle", hue: "red" },
      { id: "talks", label: "Talks", shape: "square", hue: "blue" },
      { id: "swap", label: "Swap", shape: "star", hue: "green" },
    ],
    sources: [{ id: "agency", title: "Agency", language: "en" }],
    overlays: [],
    views: [],
    borders: "recognised",
    focus: [],
    events,
    ...parts,
  });
}
