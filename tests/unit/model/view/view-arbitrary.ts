import fc from "fast-check";
import { BORDER_POLICIES } from "../../../../src/model/dataset.ts";
import type { TimeWindow, WallTime } from "../../../../src/model/time/time-window.ts";
import { type Choice, MODES, roundCamera, STEPS, THEMES, type View } from "../../../../src/model/view/view.ts";

const day = fc
  .record({
    year: fc.integer({ min: 0, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);

const clock = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ hour, minute }) => `T${padded(hour, 2)}:${padded(minute, 2)}`);

const wallTime: fc.Arbitrary<WallTime> = fc.oneof(
  day,
  fc.tuple(day, clock).map(([date, time]) => date + time),
);

const timeWindow: fc.Arbitrary<TimeWindow> = fc
  .record({ from: fc.option(wallTime), to: fc.option(wallTime) })
  .map(({ from, to }) => (from !== null && to !== null && from > to ? { from: to, to: from } : { from, to }))
  .filter(({ from, to }) => from === null || to === null || !to.includes("T") || from !== to);

const id = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[A-Za-z0-9._~-]{1,12}$/) },
  { weight: 1, arbitrary: fc.constantFrom("none", "all", "-strike", "constructor", "__proto__", "toString", "..") },
);

const choice: fc.Arbitrary<Choice> = fc.oneof(
  fc.constant<Choice>({ kind: "all" }),
  fc.uniqueArray(id, { maxLength: 6 }).map((ids): Choice => ({ kind: "only", ids })),
  fc.uniqueArray(id, { minLength: 1, maxLength: 6 }).map((ids): Choice => ({ kind: "except", ids })),
);

const camera = fc
  .record({
    center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true })),
    zoom: fc.double({ min: 0, max: 12, noNaN: true }),
    bearing: fc.oneof(fc.constant(0), fc.integer({ min: -180, max: 180 })),
    pitch: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })),
  })
  .map(roundCamera);

const axis = fc
  .tuple(day, day)
  .map(([one, other]) => (one <= other ? { from: one, to: other } : { from: other, to: one }));

/** Any view that the interface could hold, and some that only a hostile dataset would allow. */
export const arbitraryView: fc.Arbitrary<View> = fc.record({
  camera: fc.option(camera),
  window: timeWindow,
  mode: fc.constantFrom(...MODES),
  step: fc.option(fc.constantFrom(...STEPS)),
  types: choice,
  statuses: choice,
  selected: fc.option(id),
  overlays: choice,
  query: fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.constantFrom("&t=2020", "#", "?secret=x", "%", "%41", "a+b", "a=b&amp;c", "Київ", " ", "/ , : @ .. -", "'()*!"),
  ),
  axis: fc.option(axis),
  globe: fc.boolean(),
  borders: fc.option(fc.constantFrom(...BORDER_POLICIES)),
  deFactoLines: choice,
  language: fc.option(fc.constantFrom("en", "uk", "uk-UA", "qps-plocm", "zh-Hant-TW")),
  theme: fc.constantFrom(...THEMES),
});

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
