import { describe, expect, it } from "vitest";
import { embedAddress } from "../../../src/embed/snippet.ts";
import { BUILT_IN_BASEMAP } from "../../../src/model/basemap-setting.ts";
import { deepFreeze } from "../../../src/model/deep-freeze.ts";
import { DEFAULT_VIEW } from "../../../src/model/view/view.ts";
import {
  askedHosts,
  type EmbedChoice,
  embedOptions,
  firstChoice,
  frameSize,
  oembedOptions,
  unpublishedAddress,
} from "../../../src/ui/embed-choice.ts";
import { embed as words } from "../../../src/words/en/embed.ts";
import { datasetOf } from "../event-builders.ts";

const PLACE = { siteAddress: "https://maps.example/news/", slug: "talks" };
const DATASET = datasetOf([], {
  title: { en: "Talks", uk: "Перемовини" },
  views: [{ id: "may", title: "May", view: "t=2025-05&types=talks" }],
});
const VIEW = deepFreeze({ ...DEFAULT_VIEW, window: { from: "2025-05-16", to: "2025-05-16" } });

function optionsOf(parts: Partial<EmbedChoice> = {}, view = VIEW) {
  const choice = deepFreeze({ ...firstChoice(view, DATASET), ...parts });
  return embedOptions(choice, { place: PLACE, dataset: DATASET, view, words });
}

describe("what the dialog begins with", () => {
  it("is the view that is open, as it looks", () => {
    const view = deepFreeze({ ...VIEW, theme: "dark" as const, language: "uk" });
    expect(firstChoice(view, DATASET)).toMatchObject({
      channel: "iframe",
      show: "this",
      theme: "dark",
      language: "uk",
    });
    expect(embedAddress(optionsOf({}, view))).toBe(
      "https://maps.example/news/e/talks/?ui=embed&theme=dark&lang=uk#t=2025-05-16",
    );
  });

  it("is the whole map while nothing has been changed", () => {
    expect(firstChoice(DEFAULT_VIEW, DATASET).show).toBe("whole");
  });
});

describe("what the code is written from", () => {
  it("has the title of the dataset in the language of the map", () => {
    expect(optionsOf().title).toBe("Talks");
    expect(optionsOf({ language: "uk" }).title).toBe("Перемовини");
  });

  it("has the title of a named view before the dataset's", () => {
    expect(optionsOf({ show: "named", named: "may" })).toMatchObject({
      view: { kind: "named", id: "may" },
      title: "May – Talks",
      altText: "Map: May – Talks",
    });
  });

  it("shows the whole map for a named view that is gone", () => {
    expect(optionsOf({ show: "named", named: "gone" }).view).toEqual({ kind: "whole" });
  });

  it("makes sense of numbers that are half typed", () => {
    const sizes = ["", "wide", "5", "99999", " 700.4 "].map((width) => optionsOf({ sizing: "fixed", width }).width);
    expect(sizes).toEqual([640, 640, 160, 2000, 700]);
  });

  it("keeps a frame's proportions only where its code can also keep a least height", () => {
    expect(optionsOf().aspect).toBe("4/3");
    expect(optionsOf({ channel: "element" })).not.toHaveProperty("aspect");
    expect(optionsOf({ sizing: "fixed" })).not.toHaveProperty("aspect");
  });

  it("makes a name that is no window's and fits an id", () => {
    const names = ["_blank", " map of may ", "мапа-1", 'a"b<c', ""].map((name) => optionsOf({ name }).name);
    expect(names).toEqual(["blank", "map-of-may", "мапа-1", "a-b-c", ""]);
  });
});

describe("the preview", () => {
  it("is as large as the styles of the code make the frame, in a column and on a phone", () => {
    expect(frameSize(optionsOf(), "column")).toEqual({ width: 680, height: 510 });
    expect(frameSize(optionsOf(), "phone")).toEqual({ width: 360, height: 480 });
    expect(frameSize(optionsOf({ aspect: null, height: "300" }), "column")).toEqual({ width: 680, height: 300 });
    expect(frameSize(optionsOf({ aspect: "1/1" }), "column")).toEqual({ width: 680, height: 640 });
    expect(frameSize(optionsOf({ sizing: "fixed", width: "1024", height: "640" }), "column")).toEqual({
      width: 1024,
      height: 640,
    });
  });

  it("shows an address as a system shows it that knows the page only", () => {
    const options = oembedOptions(optionsOf({ channel: "oembed", theme: "dark", hide: ["list"] }));
    expect(embedAddress(options)).toBe("https://maps.example/news/e/talks/?ui=embed");
    expect(options).toMatchObject({ width: 640, height: 480 });
  });

  it("opens the bare page on the same view while there is no published one", () => {
    expect(unpublishedAddress(optionsOf(), DATASET)).toBe(
      "https://maps.example/news/?data=talks&ui=embed#t=2025-05-16",
    );
    expect(unpublishedAddress(optionsOf({ show: "named", named: "may" }), DATASET)).toBe(
      "https://maps.example/news/?data=talks&ui=embed#t=2025-05&types=talks",
    );
  });
});

describe("the hosts that a reader's browser asks", () => {
  it("are the site's own, and those of a basemap that the site was built with", () => {
    expect(askedHosts(PLACE.siteAddress, BUILT_IN_BASEMAP)).toEqual(["maps.example"]);
    const hosts = ["https://tiles.example", "https://maps.example"];
    const style = {
      kind: "style",
      url: "https://tiles.example/style.json",
      hosts,
      credit: "",
      ourBorders: true,
    } as const;
    expect(askedHosts(PLACE.siteAddress, style)).toEqual(["maps.example", "tiles.example"]);
  });

  it("are all named in the sentence about them", () => {
    expect(words.asks(["maps.example"])).toContain("maps.example and no other");
    expect(words.asks(["maps.example", "tiles.example"])).toContain("maps.example, tiles.example");
  });
});
