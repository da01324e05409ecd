import { describe, expect, it } from "vitest";
import { readAreas } from "../../../site-build/areas.ts";
import { datasetSlugs } from "../../../site-build/datasets.ts";
import { stillDataText } from "../../../site-build/still-data.ts";
import { readDataset, readStillLand } from "../../../site-build/stills.ts";
import { parseStillData, type StillData } from "../../../src/linked/still-data.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { boundsOfEvents } from "../../../src/model/marks/place-bounds.ts";
import { areaCodeOf } from "../../../src/model/marks/place-extent.ts";
import { visibleEvents } from "../../../src/model/visible-events.ts";
import { pagesOf } from "../../../src/prerender/published-page.ts";
import { pictureTexts, sumsText } from "../../../src/prerender/shown-text.ts";
import { en } from "../../../src/words/en/en.ts";
import { published } from "../../../src/words/en/published.ts";
import { datasetOf, newsEvent } from "../event-builders.ts";

const LAND = readStillLand();

function readBack(dataset: Dataset): StillData {
  const data = parseStillData(JSON.parse(stillDataText(dataset, LAND)), LAND);
  if (!data) throw new Error("It cannot be read.");
  return data;
}

describe("what a picture is drawn from", () => {
  it.each(datasetSlugs())("has of %s the same events in every named view, and the same caption", (slug) => {
    const dataset = readDataset(slug);
    const read = readBack(dataset).dataset;
    for (const page of pagesOf(slug, dataset)) {
      const visible = visibleEvents(read, page.view);
      const ids = (events: Dataset["events"]) => events.map(({ id }) => id);
      expect(ids(visible.shown)).toEqual(ids(page.visible.shown));
      expect(ids(visible.possible)).toEqual(ids(page.visible.possible));
      const said = (shown: typeof page) => [...pictureTexts(shown, en, published), sumsText(shown, en)];
      expect(said({ ...page, dataset: read, visible })).toEqual(said(page));
    }
  });

  it.each(datasetSlugs())("has every area that %s names, as large as on the live map", (slug) => {
    const dataset = readDataset(slug);
    const { areas } = readBack(dataset);
    const whole = readAreas(dataset);
    expect([...whole.keys()].filter((code) => !areas.has(code))).toEqual([]);
    for (const code of whole.keys()) {
      const event = dataset.events.filter(({ place }) => place && areaCodeOf(place) === code).slice(0, 1);
      const [west = 0, south = 0, east = 0, north = 0] = boundsOfEvents(event, whole) ?? [];
      const read = boundsOfEvents(event, areas) ?? [];
      const off = [west, south, east, north].map((degrees, side) => Math.abs(degrees - (read[side] ?? Number.NaN)));
      // Of the largest, no map is fitted to and the far islands are left out.
      const most = Math.max(east - west, north - south) > 24 ? 6 : 0.5;
      expect(Math.max(...off), code).toBeLessThan(most);
    }
  });

  it("keeps a time that is open to one side", () => {
    const { dataset } = readBack(datasetOf([newsEvent("war", { edtf: "2022-02-24/.." })]));
    expect(dataset.events[0]?.time).toMatchObject({ endMs: Number.POSITIVE_INFINITY });
  });

  it("leaves out what only cards and the search need, and other languages than the dataset’s own", () => {
    const event = newsEvent("a", { summary: "A summary", title: { en: "Swap", uk: "Обмін" } });
    const [read] = readBack(datasetOf([event])).dataset.events;
    expect(read).toMatchObject({ title: "Swap", summary: "", sources: [] });
  });

  it("is told from the page that some hosts send for what is not there", () => {
    for (const input of [null, "<!doctype html>", {}, { version: 2 }]) expect(parseStillData(input, LAND)).toBeNull();
  });
});
