import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDatasetText } from "../../src/model/parsing/parse-dataset.ts";
import { clampView } from "../../src/model/view/clamp-view.ts";
import { viewFromUrl } from "../../src/model/view/view-params.ts";
import { visibleEvents } from "../../src/model/visible-events.ts";

const FOLDER = "geodata/events";
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".geojson"));
const areaCodes = Object.keys(JSON.parse(readFileSync("geodata/served/areas/index.json", "utf8")));

describe.each(files)("%s", (file) => {
  const { dataset, problems } = parseDatasetText(readFileSync(`${FOLDER}/${file}`, "utf8"));

  it("is read whole, without a fault", () => {
    expect(problems).toEqual([]);
    expect(dataset?.events.length).toBeGreaterThan(0);
  });

  it("names only areas that there is a file for", () => {
    const codes = dataset?.events.flatMap(({ place }) => (place?.area ? [place.area] : [])) ?? [];
    expect(codes.filter((code) => !areaCodes.includes(code))).toEqual([]);
  });

  it("begins ranges only in areas that there is a file for", () => {
    const codes = dataset?.overlays.flatMap(({ origin }) => (origin.kind === "area" ? [origin.area] : [])) ?? [];
    expect(codes.filter((code) => !areaCodes.includes(code))).toEqual([]);
  });

  it("takes no figure of a range from a source that is younger than the day it speaks for", () => {
    const used = new Set(dataset?.overlays.flatMap(({ bands }) => bands.map(({ source }) => source)));
    const published = dataset?.sources.filter(({ id }) => used.has(id)).map((source) => source.published ?? "9999");
    expect(published?.filter((date) => date.slice(0, 10) > (dataset?.asOf ?? ""))).toEqual([]);
  });

  it("draws no district, region or country as a point: each has an area or a radius", () => {
    const wide = dataset?.events.filter(({ place }) =>
      ["part", "district", "region", "country"].includes(place?.precision ?? ""),
    );
    const pins = wide?.filter(({ place }) => !place?.area && !place?.radiusMetres && place?.geometry?.type === "Point");
    expect(pins?.map(({ id }) => id)).toEqual([]);
  });

  it("has named views that are links without a fault and show events", () => {
    for (const named of dataset?.views ?? []) {
      const link = viewFromUrl({ search: "", hash: `#${named.view}` });
      expect(link.problems, named.id).toEqual([]);
      if (!dataset) continue;
      const { view, notices } = clampView(link.view, dataset);
      expect(notices, named.id).toEqual([]);
      expect(visibleEvents(dataset, view).shown.length, named.id).toBeGreaterThan(0);
    }
  });

  it("says every text of a range overlay in English and in Ukrainian", () => {
    const texts = dataset?.overlays.flatMap(({ label, note, bands }) => {
      return [label, note, ...bands.flatMap((band) => [band.label, band.by])];
    });
    expect(texts?.filter((text) => !text || typeof text === "string" || !text["en"] || !text["uk"])).toEqual([]);
  });

  it("says every text of an event in English and in Ukrainian", () => {
    const missing = dataset?.events.filter(({ title, summary }) =>
      [title, summary].some((text) => typeof text === "string" || !text["en"] || !text["uk"]),
    );
    expect(missing?.map(({ id }) => id)).toEqual([]);
  });
});
