import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/model/dataset.ts";
import { deepFreeze } from "../../../src/model/deep-freeze.ts";
import { parseDataset } from "../../../src/model/parsing/parse-dataset.ts";
import { relatedEvents } from "../../../src/model/related-events.ts";

function datasetWith(links: Readonly<Record<string, readonly (readonly [rel: string, to: string])[]>>): Dataset {
  const { dataset, problems } = parseDataset(
    deepFreeze({
      type: "FeatureCollection",
      dateline: {
        ...{ schema: "dateline/1", title: "t", description: "d", language: "en", timeZone: "UTC", asOf: "2025-06-02" },
        ...{ license: "l", types: [{ id: "a", label: "A", shape: "circle", hue: "red" }] },
        sources: [{ id: "wire", title: "A report", language: "en" }],
      },
      features: Object.entries(links).map(([id, own]) => {
        const sources = [{ id: "wire" }];
        const properties = { title: id, type: "a", time: null, sources, links: own.map(([rel, to]) => ({ rel, to })) };
        return { type: "Feature", id, geometry: null, properties };
      }),
    }),
  );
  if (!dataset || problems.length > 0) throw new Error(JSON.stringify(problems));
  return dataset;
}

function said(dataset: Dataset, id: string): readonly string[] {
  return relatedEvents(dataset, id).map(({ rel, direction, event }) => `${direction} ${rel} ${event.id}`);
}

describe("relatedEvents", () => {
  it("leads from a proposal to the talks it is about, and back", () => {
    const dataset = datasetWith({ proposal: [["about", "talks"]], talks: [] });
    expect(said(dataset, "proposal")).toEqual(["out about talks"]);
    expect(said(dataset, "talks")).toEqual(["in about proposal"]);
  });

  it("leads from a claim to its denial, and back", () => {
    const dataset = datasetWith({ claim: [], denial: [["denies", "claim"]] });
    expect(said(dataset, "claim")).toEqual(["in denies denial"]);
    expect(said(dataset, "denial")).toEqual(["out denies claim"]);
  });

  it("gives what the event names first, in its own order, then what names it", () => {
    const dataset = datasetWith({
      first: [["follows", "middle"]],
      middle: [
        ["part-of", "last"],
        ["answers", "first"],
      ],
      last: [["same-as", "middle"]],
    });
    expect(said(dataset, "middle")).toEqual([
      "out part-of last",
      "out answers first",
      "in follows first",
      "in same-as last",
    ]);
  });

  it("gives the dataset's own events", () => {
    const dataset = datasetWith({ a: [["follows", "b"]], b: [] });
    expect(relatedEvents(dataset, "a")[0]?.event).toBe(dataset.events[1]);
  });

  it("gives nothing for an event without links and for an unknown id", () => {
    const dataset = datasetWith({ a: [], b: [] });
    expect([relatedEvents(dataset, "a"), relatedEvents(dataset, "nowhere")]).toEqual([[], []]);
  });
});
