import type { Dataset, LonLat, Source } from "../dataset.ts";
import { deepFreeze } from "../deep-freeze.ts";
import type { RangeOverlay } from "../overlay.ts";
import { parseSource } from "./parse-metadata.ts";
import { parseOverlay } from "./parse-overlay.ts";

import type { Problem } from "./problem.ts";
import { typedSpot } from "./typed-spot.ts";

/** A range overlay of one band as an editor fills it in: texts as typed, "" for what is left out. */
export interface OverlayDraft {
  readonly label: string;
  readonly origin:
    | { readonly kind: "point"; readonly point: LonLat | null }
    | { readonly kind: "event"; readonly event: string }
    | { readonly kind: "area"; readonly area: string };
  readonly status: string;
  readonly lowKm: string;
  readonly highKm: string;
  readonly basis: string;
  readonly by: string;
  readonly sourceTitle: string;
  readonly sourceUrl: string;
  readonly date: string;
  /** EDTF; "": it is not said when the range applies. */
  readonly time: string;
  readonly note: string;
}

export interface CheckedDraft {
  /** null exactly when there are problems. */
  readonly made: { readonly overlay: RangeOverlay; readonly source: Source } | null;
  readonly problems: readonly Problem[];
}

/** The overlay and its source, checked as those of a file are: with the same sentences for what is wrong. */
export function overlayFromDraft(draft: OverlayDraft, dataset: Dataset): CheckedDraft {
  const problems: Problem[] = [];
  const spotOf = (value: unknown) => typedSpot(value, { where: draft.label, problems });
  const sourceId = freeId(
    "own-source",
    dataset.sources.map(({ id }) => id),
  );
  const source = parseSource(spotOf(rawSource(draft, { id: sourceId, language: dataset.language })));
  const overlay = parseOverlay(spotOf(rawOverlay(draft, { dataset, sourceId })), {
    timeZone: dataset.timeZone,
    asOf: dataset.asOf,
    sourceIds: new Set([...dataset.sources.map(({ id }) => id), sourceId]),
    events: dataset.events,
  });
  const isSound = source && overlay && problems.length === 0;
  return deepFreeze({ made: isSound ? { overlay, source } : null, problems });
}

function freeId(stem: string, taken: readonly string[]): string {
  for (let count = 1; ; count += 1) if (!taken.includes(`${stem}-${count}`)) return `${stem}-${count}`;
}

/** What was typed, or nothing. */
function typed(text: string): string | undefined {
  return text.trim() === "" ? undefined : text.trim();
}

/** A number if it is one; else the text, for the sentence that says what was found. */
function typedNumber(text: string): number | string | undefined {
  const value = typed(text);
  return value === undefined || Number.isNaN(Number(value)) ? value : Number(value);
}

function rawSource({ sourceTitle, sourceUrl }: OverlayDraft, { id, language }: { id: string; language: string }) {
  return { id, title: typed(sourceTitle), url: typed(sourceUrl), language };
}

function rawOverlay(draft: OverlayDraft, { dataset, sourceId }: { dataset: Dataset; sourceId: string }) {
  const { origin, label, status, basis, by, date, note, time } = draft;
  const value = { point: null, event: null, area: null, ...origin };
  return {
    id: freeId(
      "own-range",
      dataset.overlays.map((overlay) => overlay.id),
    ),
    label: typed(label),
    origin: { [origin.kind]: value[origin.kind] },
    status,
    time: typed(time) ?? null,
    note: typed(note),
    bands: [
      {
        lowKm: typedNumber(draft.lowKm),
        highKm: typedNumber(draft.highKm),
        label: typed(label),
        basis,
        by: typed(by),
        source: typed(draft.sourceTitle) && sourceId,
        date: typed(date),
      },
    ],
  };
}
