import { describe, expect, it } from "vitest";
import type { EventPlace, NewsEvent } from "../../../src/model/dataset.ts";
import { jsonLdText } from "../../../src/prerender/json-ld.ts";
import { datasetOf, newsEvent } from "../event-builders.ts";
import { publicationOf } from "./publication-builder.ts";

type Graph = readonly [dataset: Record<string, unknown>, list: Record<string, unknown>];

function graphOf(...given: Parameters<typeof publicationOf>): Graph {
  return JSON.parse(jsonLdText(publicationOf(...given)))["@graph"];
}

interface ListItem {
  readonly item?: Readonly<Record<string, unknown>>;
}

const itemsOf = (...events: readonly NewsEvent[]) => {
  return graphOf(datasetOf(events))[1]["itemListElement"] as readonly ListItem[];
};

const PLACE: EventPlace = {
  name: "Kyiv",
  aliases: [],
  precision: "settlement",
  from: "source",
  withheld: false,
  point: [30.52, 50.45],
  geometry: null,
};

describe("a dataset in terms of schema.org", () => {
  it("has the bounds of its dates, in the coarsest unit that has them", () => {
    const coverage = (...edtf: readonly string[]) =>
      graphOf(datasetOf(edtf.map((text, index) => newsEvent(`e${index}`, { edtf: text }))))[0]["temporalCoverage"];
    expect(coverage("2022", "[2025-05-29..2025-12-31]")).toBe("2022/2025");
    expect(coverage("2025-05-16", "2025-06-02")).toBe("2025-05-16/2025-06-02");
    expect(coverage("2025-05-16/..")).toBe("2025-05-16/..");
    expect(coverage()).toBeUndefined();
  });

  it("is about the countries that it names, and about none otherwise", () => {
    const about = (focus: readonly string[]) => graphOf(datasetOf([], { focus }))[0]["spatialCoverage"];
    expect(about(["UA"])).toEqual([{ "@type": "Country", identifier: "UA", name: "Ukraine" }]);
    expect(about([])).toBeUndefined();
  });

  it("has the address of a licence that is known, and the name of any other", () => {
    const license = (text: string) => graphOf(datasetOf([], { license: text }))[0]["license"];
    expect(license("CC BY 4.0")).toBe("https://creativecommons.org/licenses/by/4.0/");
    expect(license("CC BY-NC-SA 4.0")).toBe("https://creativecommons.org/licenses/by-nc-sa/4.0/");
    expect(license("CC0-1.0")).toBe("https://creativecommons.org/publicdomain/zero/1.0/");
    expect(license("https://a.example/terms")).toBe("https://a.example/terms");
    expect(license("Ask us")).toEqual({ "@type": "CreativeWork", name: "Ask us" });
  });

  it("rests on its sources: an address only where it is known, a date only where it is certain", () => {
    const sources = [
      { id: "a", title: "A", publisher: "Paper", url: "https://a.example/", published: "2025-05-29", language: "en" },
      { id: "b", title: "B", published: "2024-11~", language: "und" },
    ];
    expect(graphOf(datasetOf([], { sources }))[0]["isBasedOn"]).toEqual([
      {
        "@type": "CreativeWork",
        "@id": "#source-a",
        name: "A",
        publisher: { "@type": "Organization", name: "Paper" },
        url: "https://a.example/",
        datePublished: "2025-05-29",
        inLanguage: "en",
      },
      { "@type": "CreativeWork", "@id": "#source-b", name: "B" },
    ]);
  });

  it("says when it was changed only where the dataset does", () => {
    expect(graphOf(datasetOf([], { updated: "2025-06-05" }))[0]["dateModified"]).toBe("2025-06-05");
    expect(graphOf(datasetOf([]))[0]).not.toHaveProperty("dateModified");
  });

  it("is one and the same on all its pages, by the site's address", () => {
    const dataset = datasetOf([], { views: [{ id: "v", title: "V", view: "t=2025" }] });
    const site = "https://maps.example/";
    const ids = [graphOf(dataset, { site }), graphOf(dataset, { site, view: "v" })].map(([{ "@id": id }]) => id);
    expect(ids).toEqual(["https://maps.example/e/talks/#dataset", "https://maps.example/e/talks/#dataset"]);
  });

  it("has no address where the site's is not known", () => {
    expect(jsonLdText(publicationOf(datasetOf([newsEvent("a")])))).not.toMatch(/"(url|contentUrl)"/);
  });
});

describe("the events of a page in terms of schema.org", () => {
  it("are those of its view, in order", () => {
    const events = [newsEvent("may", { edtf: "2025-05-16" }), newsEvent("june", { edtf: "2025-06-02" })];
    const dataset = datasetOf(events, { views: [{ id: "june", title: "June", view: "t=2025-06" }] });
    const [, list] = graphOf(dataset, { view: "june" });
    expect(list).toMatchObject({ "@type": "ItemList", name: "June: Talks", numberOfItems: 1 });
    expect(list["itemListElement"]).toMatchObject([{ position: 1, item: { name: "Event june" } }]);
  });

  it("are events where a day and a place are told", () => {
    const [item] = itemsOf(newsEvent("a", { edtf: "2025-06-02", summary: "It happened." }));
    expect(item?.item).toEqual({
      "@type": "Event",
      "@id": "#event-a",
      name: "Event a",
      description: "It happened.",
      startDate: "2025-06-02",
      location: { "@type": "Place", name: "Kyiv" },
      subjectOf: [{ "@id": "#source-agency" }],
    });
  });

  it.each(["2025-06", "2025", "2025-06-02?", "2025-06-02~", "[2025-06-01..2025-06-02]", "../2025-06-02"])(
    "are no more than a name where the day is not certain: %s",
    (edtf) => {
      expect(itemsOf(newsEvent("a", { edtf }))).toEqual([{ "@type": "ListItem", position: 1, name: "Event a" }]);
    },
  );

  it("begin and end as the stretch does that they went on for", () => {
    const dates = (edtf: string) => itemsOf(newsEvent("a", { edtf }))[0]?.item;
    expect(dates("2025-05-23/2025-05-25")).toMatchObject({ startDate: "2025-05-23", endDate: "2025-05-25" });
    expect(dates("2025-05-23/..")).not.toHaveProperty("endDate");
  });

  it.each(["claimed", "disputed", "false"] as const)("are no more than a name where they are %s", (status) => {
    expect(itemsOf(newsEvent("a", { edtf: "2025-06-02", status }))[0]).not.toHaveProperty("item");
  });

  it("are planned or cancelled where the dataset says so", () => {
    const status = (said: NewsEvent["status"]) =>
      itemsOf(newsEvent("a", { edtf: "2025-06-02", status: said }))[0]?.item?.["eventStatus"];
    expect(status("planned")).toBe("https://schema.org/EventScheduled");
    expect(status("cancelled")).toBe("https://schema.org/EventCancelled");
    expect(status("reported")).toBeUndefined();
  });

  it("have a point only where the very site is told, and not withheld", () => {
    const location = (place: Partial<EventPlace>) => {
      const [item] = itemsOf(newsEvent("a", { edtf: "2025-06-02", place: { ...PLACE, ...place } }));
      return item?.item?.["location"];
    };
    const geo = { "@type": "GeoCoordinates", longitude: 30.52, latitude: 50.45 };
    expect(location({ precision: "site" })).toEqual({ "@type": "Place", name: "Kyiv", geo });
    expect(location({ precision: "site", withheld: true })).not.toHaveProperty("geo");
    expect(location({ precision: "settlement" })).not.toHaveProperty("geo");
    expect(location({ precision: "country" })).toMatchObject({ "@type": "Country" });
  });

  it("are no events without a place", () => {
    expect(itemsOf(newsEvent("a", { edtf: "2025-06-02", place: null }))[0]).not.toHaveProperty("item");
  });
});

describe("the script of a page's data", () => {
  it("cannot be ended by a text, and is read back as it was", () => {
    const title = "</script><!--<script>\u2028";
    const text = jsonLdText(publicationOf(datasetOf([], { title, license: "</script>" })));
    expect(text).not.toMatch(/<|\u2028/);
    expect(JSON.parse(text)["@graph"][0].license.name).toBe("</script>");
  });
});
