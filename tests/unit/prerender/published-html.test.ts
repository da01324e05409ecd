import { describe, expect, it } from "vitest";
import { visibleEvents } from "../../../src/model/visible-events.ts";
import { publishedHtml } from "../../../src/prerender/published-html.ts";
import { pageFolder, pagesOf, rootFrom } from "../../../src/prerender/published-page.ts";
import { uk } from "../../../src/words/uk/uk.ts";
import { datasetOf, newsEvent, rangeOverlay } from "../event-builders.ts";
import { publicationOf } from "./publication-builder.ts";

const EVENTS = [
  newsEvent("early", { edtf: "2025-05-16", type: "talks" }),
  newsEvent("within", { edtf: "[2025-05-20..2025-06-10]" }),
  newsEvent("late", { edtf: "2025-06-02" }),
  newsEvent("undated", { type: "talks" }),
];
const VIEWS = [
  { id: "first", title: "First", view: "t=2025-05-16" },
  { id: "june", title: "June", view: "t=2025-06-01/2025-06-02" },
  { id: "strikes", title: "Strikes", view: "types=strike" },
];
const DATASET = datasetOf(EVENTS, { views: VIEWS });

const listed = (html: string) => [...html.matchAll(/<li id="event-([^"]+)"/g)].map(([, id]) => id);
const links = (html: string) => [...html.matchAll(/<a (rel="\w+" )?href="([^"]*)"/g)].map(([, rel, to]) => [rel, to]);

describe("the page of a dataset", () => {
  it("lists every event, the undated ones after the others", () => {
    expect(listed(publishedHtml(publicationOf(DATASET)))).toEqual(["early", "within", "late", "undated"]);
  });

  it("leads to each of its named views, and to the first as the next", () => {
    const html = publishedHtml(publicationOf(DATASET));
    expect(links(html)).toContainEqual([undefined, "../../e/talks/v/strikes/"]);
    expect(links(html)).toContainEqual([`rel="next" `, "../../e/talks/v/first/"]);
    expect(html).not.toContain(`rel="prev"`);
  });

  it("says which dataset it is, where the site's folder is, and nothing of a view", () => {
    const [tag] = /<html[^>]*>/.exec(publishedHtml(publicationOf(DATASET))) ?? [];
    expect(tag).toBe(`<html lang="en" dir="ltr" data-root="../../" data-dataset="talks">`);
  });
});

describe("the page of a named view", () => {
  it.each(VIEWS)("lists what visibleEvents says that the view “$id” shows", ({ id }) => {
    const publication = publicationOf(DATASET, { view: id });
    const { shown, undated } = visibleEvents(DATASET, publication.page.view);
    expect(shown.length).toBeGreaterThan(0);
    expect(listed(publishedHtml(publication))).toEqual([...shown, ...undated].map((event) => event.id));
  });

  it("says in words which events only may be in its period", () => {
    const html = publishedHtml(publicationOf(DATASET, { view: "june" }));
    const items = html.split("<li id=").filter((item) => item.includes("may be in this period</p>"));
    expect(items.map((item) => item.slice(1, item.indexOf(`"`, 1)))).toEqual(["event-within"]);
  });

  it("accounts for every event of the dataset", () => {
    const html = publishedHtml(publicationOf(DATASET, { view: "june" }));
    expect(html).toContain("1 in this period · 1 may be · 1 undated · 1 outside = 4 events");
  });

  it("says under the picture which period, and which types, are shown", () => {
    expect(publishedHtml(publicationOf(DATASET, { view: "first" }))).toContain(
      "<figcaption><p>Shown: 16 May 2025. 1 in this period.</p></figcaption>",
    );
    expect(publishedHtml(publicationOf(DATASET, { view: "strikes" }))).toContain("<p>Type: Strike.</p>");
  });

  it("leads to the view before, to the view after, and to the whole map", () => {
    const html = publishedHtml(publicationOf(DATASET, { view: "june" }));
    expect(links(html)).toContainEqual([`rel="prev" `, "../../../../e/talks/v/first/"]);
    expect(links(html)).toContainEqual([`rel="next" `, "../../../../e/talks/v/strikes/"]);
    expect(links(html)).toContainEqual([undefined, "../../"]);
  });

  it("ends the story with the last view", () => {
    expect(publishedHtml(publicationOf(DATASET, { view: "strikes" }))).not.toContain(`rel="next"`);
  });

  it("says so where the view shows nothing", () => {
    const dataset = datasetOf(EVENTS, { views: [{ id: "never", title: "Never", view: "t=1999" }] });
    expect(publishedHtml(publicationOf(dataset, { view: "never" }))).toContain("No event matches this period");
  });

  it("tells of each range that it shows: the figure, who gives it, and the source", () => {
    const dataset = datasetOf(EVENTS, {
      views: [{ id: "range", title: "Range", view: "layers=missile" }],
      overlays: [rangeOverlay("missile"), rangeOverlay("other")],
    });
    const html = publishedHtml(publicationOf(dataset, { view: "range" }));
    expect(html).toContain("<h3><bdi>Range missile</bdi></h3>");
    expect(html).toContain("claimed by A ministry, 2025</bdi>. Source: <bdi>Agency</bdi>");
    expect(html).not.toContain("Range other");
  });
});

describe("the caption of a page", () => {
  it("says as of when, in whose zone, with which borders, by whom and under which licence", () => {
    const html = publishedHtml(publicationOf(datasetOf(EVENTS, { updated: "2025-06-05", credits: ["A gazetteer"] })));
    const [caption] = /<footer class="caption">[\s\S]*<\/footer>/.exec(html) ?? [];
    expect(caption).toContain("As of 2 June 2025. Updated 5 June 2025. A day is a day in the time zone Europe/Kyiv.");
    expect(caption).toContain("Borders as most states recognise them");
    expect(caption).toContain("<li><bdi>A gazetteer</bdi></li><li>Data: CC0-1.0.</li>");
  });

  it("follows the borders of the view", () => {
    const dataset = datasetOf(EVENTS, { views: [{ id: "plain", title: "Plain", view: "borders=none" }] });
    expect(publishedHtml(publicationOf(dataset, { view: "plain" }))).toContain("No borders are drawn.");
  });

  it("lists corrections, with a link to the event where the page has it", () => {
    const corrections = [
      { at: "2025-06-03", event: "late", note: "The day was put right." },
      { at: "2025-06-04", note: "A source was added." },
    ];
    const dataset = datasetOf(EVENTS, { views: VIEWS, corrections });
    const june = publishedHtml(publicationOf(dataset, { view: "june" }));
    expect(june).toContain(`3 June 2025, <a href="#event-late"><bdi>Event late</bdi></a>: <bdi>The day was put right.`);
    expect(june).toContain("4 June 2025: <bdi>A source was added.");
    expect(publishedHtml(publicationOf(dataset, { view: "first" }))).not.toContain("#event-late");
  });
});

describe("languages of a page", () => {
  it("are named where a text is not in the dataset's own", () => {
    const dataset = datasetOf([newsEvent("a", { title: { uk: "Подія" } })], { language: "en-GB" });
    expect(publishedHtml(publicationOf(dataset))).toContain(`<h3><bdi lang="uk">Подія</bdi></h3>`);
  });

  it("are the dataset's for words and dates where there are words in it", () => {
    const html = publishedHtml(publicationOf(datasetOf(EVENTS, { language: "uk" }), { words: uk }));
    expect(html).toContain(`<html lang="uk" dir="ltr"`);
    expect(html).toContain(`<p class="facts">16 травня 2025 р. · `);
  });

  it("run from right to left where the script does, with foreign words set apart", () => {
    const html = publishedHtml(publicationOf(datasetOf(EVENTS, { language: "ar", title: "محادثات" })));
    expect(html).toContain(`<html lang="ar" dir="rtl"`);
    expect(html).toContain(`<p class="facts"><bdi lang="en">16 May 2025</bdi> · `);
  });
});

describe("a page of a hostile dataset", () => {
  const EVIL = `</script><script>alert(1)</script>"'><img src=x onerror=alert(2)>\u202Eevil`;
  const evil = datasetOf(
    [newsEvent("a", { edtf: "2025-06-02", title: EVIL, summary: EVIL, claimedBy: { by: EVIL }, status: "claimed" })],
    {
      title: EVIL,
      description: EVIL,
      license: EVIL,
      credits: [EVIL],
      corrections: [{ at: "2025-06-03", event: "a", note: EVIL }],
      sources: [{ id: "agency", title: EVIL, publisher: EVIL, url: `https://a.example/?"><b>`, language: "en" }],
      overlays: [rangeOverlay("evil", { label: EVIL, note: EVIL })],
      views: [{ id: "evil", title: EVIL, view: `layers=evil&q=${encodeURIComponent(EVIL)}` }],
    },
  );
  const pageOf = (view: string | undefined) =>
    publishedHtml(publicationOf(evil, { ...(view && { view }), site: "https://maps.example/", hasPoster: true }));

  it.each(["evil", undefined])("has no element that the dataset made (view %s)", (view) => {
    const html = pageOf(view);
    expect(html.match(/<script\b[^>]*>/g)).toEqual([`<script type="application/ld+json">`]);
    expect(html.replace(/="[^"]*"/g, "=")).not.toMatch(/<img|<b>|<[^>]*\son\w+=/);
  });

  it.each(["evil", undefined])("turns no text round beyond the one that asks for it (view %s)", (view) => {
    const [head = "", body = ""] = pageOf(view).split("<body>");
    expect(head).not.toContain("\u202E");
    const withoutTexts = body.replace(/<bdi[^>]*>[^<]*<\/bdi>/g, "").replace(/<p>[^<]*<\/p>|<li>[^<]*<\/li>/g, "");
    expect(withoutTexts).not.toContain("\u202E");
  });
});

describe("pages of a dataset", () => {
  it("lie below its name, each view below that", () => {
    const pages = pagesOf("talks", DATASET);
    expect(pages.map(pageFolder).slice(0, 2)).toEqual(["e/talks/", "e/talks/v/first/"]);
    expect(pages.map(rootFrom).slice(0, 2)).toEqual(["../../", "../../../../"]);
  });

  it("leave out a view whose id would lead to another folder", () => {
    const views = ["..", ".", "...", "a.b"].map((id) => ({ id, title: id, view: "t=2025" }));
    const dataset = datasetOf(EVENTS, { views });
    expect(pagesOf("talks", dataset).map(({ named }) => named?.id)).toEqual([undefined, "...", "a.b"]);
    expect(publishedHtml(publicationOf(dataset))).not.toMatch(/\/v\/\.\.?\//);
  });
});
