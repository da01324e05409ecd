import type { NamedView } from "../model/dataset.ts";
import { escapeHtml } from "../model/escape-html.ts";
import type { PublishedWords } from "../words/published-words.ts";
import type { Words } from "../words/words.ts";
import { asOfText, captionHtml } from "./caption-html.ts";
import { dataHtml, wordsHtml } from "./data-html.ts";
import { eventItemsHtml } from "./event-list-html.ts";
import type { Publication } from "./publication.ts";
import { publishedHeadHtml } from "./published-head-html.ts";
import { type PublishedPage, pageFolder, publishedViews, rootFrom } from "./published-page.ts";
import { rangesHtml } from "./ranges-html.ts";
import { pictureTexts, sumsText } from "./shown-text.ts";
import { directionOf } from "./text-direction.ts";

/** The whole file `index.html` of a published page. */
export function publishedHtml(publication: Publication): string {
  const { page, words } = publication;
  const { language } = page.dataset;
  const root = rootFrom(page);
  const named = page.named ? ` data-named-view="${escapeHtml(page.named.id)}"` : "";
  const identity = `data-root="${root}" data-dataset="${page.slug}"${named}`;
  const { regions, skipMap } = words.page;
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}" ${identity}>
  <head>
    ${publishedHeadHtml(publication).join("\n    ")}
  </head>
  <body>
    <a class="skip" href="#panel">${wordsHtml(page.dataset, words, skipMap)}</a>
    <main id="app">
      <section id="panel" tabindex="-1" aria-label="${escapeHtml(regions.panel)}">
${panelHtml(publication)}
      </section>
      <section id="map" aria-label="${escapeHtml(regions.map)}">
${figureHtml(publication)}
${liveMapHtml(publication)}
      </section>
      <section id="timeline"></section>
${footHtml(publication)}
    </main>
  </body>
</html>
`;
}

/** For the loader to show: the way to the live map, and why there is none. */
function liveMapHtml({ page, words, frameWords }: Publication): string {
  const say = (text: string) => wordsHtml(page.dataset, words, text);
  return [
    `<button type="button" class="go-live" hidden>${say(frameWords.goLive)}</button>`,
    `<p class="why-not" data-reason="app" role="alert" hidden>${say(frameWords.noLiveMap)}</p>`,
    `<p class="why-not" data-reason="files" role="alert" hidden>${say(frameWords.noFiles)}</p>`,
  ].join("\n");
}

/** In an article: whose map this is, the way to its list where that has no room, and to the whole page. */
function footHtml({ page, siteName, frameWords, words }: Publication): string {
  const { dataset, visible } = page;
  const say = (text: string) => wordsHtml(dataset, words, text);
  const count = visible.shown.length + visible.undated.length;
  const asOf = asOfText(page, words);
  return [
    `<footer class="frame-foot">`,
    `<button type="button" class="toggle-list" aria-expanded="false" aria-controls="panel">${say(frameWords.openList(count))}</button>`,
    `<p>${escapeHtml(siteName)} · ${wordsHtml(dataset, words, asOf)}</p>`,
    `<a class="open-whole" href="./" target="_blank" rel="noopener">${say(frameWords.openWhole)}</a>`,
    "</footer>",
  ].join("\n");
}

function panelHtml({ page, words, publishedWords, rangeWords }: Publication): string {
  return [
    `<div class="prerendered">`,
    ...titleHtml(page),
    viewsHtml(page, words),
    `<p class="sums">${wordsHtml(page.dataset, words, sumsText(page, words))}</p>`,
    `<div class="listed">`,
    ...listHtml(page, words),
    "</div>",
    rangesHtml(page, words, rangeWords),
    storyHtml(page, words, publishedWords),
    captionHtml(page, words),
    "</div>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function titleHtml({ dataset, named }: PublishedPage): readonly string[] {
  const description = `<p class="description">${dataHtml(dataset, dataset.description)}</p>`;
  if (!named) return [`<h1>${dataHtml(dataset, dataset.title)}</h1>`, description];
  return [
    `<p class="part-of"><a href="../../">${dataHtml(dataset, dataset.title)}</a></p>`,
    `<h1>${dataHtml(dataset, named.title)}</h1>`,
    description,
  ];
}

/** From the page of the whole dataset to each of its named views. */
function viewsHtml({ dataset, named, slug }: PublishedPage, words: Words): string {
  const views = publishedViews(dataset);
  if (named || views.length === 0) return "";
  const root = rootFrom({ slug, named });
  const items = views.map((view) => {
    return `<li><a href="${root}${pageFolder({ slug, named: view })}">${dataHtml(dataset, view.title)}</a></li>`;
  });
  return `<nav class="views" aria-label="${escapeHtml(words.panel.views)}"><ul>${items.join("")}</ul></nav>`;
}

/** What is in the view's period and what may be, in one order; what no source dates, apart. */
function listHtml({ dataset, visible }: PublishedPage, words: Words): readonly string[] {
  const say = (text: string) => wordsHtml(dataset, words, text);
  const { list } = words.panel;
  const possible = new Set(visible.possible);
  const shown = visible.shown.map((event) => {
    return { event, certainty: possible.has(event) ? "possible" : "definite" } as const;
  });
  const undated = visible.undated.map((event) => ({ event, certainty: "possible", heading: "h3" }) as const);
  return [
    shown.length > 0 ? eventItemsHtml({ dataset, words }, shown) : `<p>${say(list.nothing)}</p>`,
    ...(undated.length === 0
      ? []
      : [
          `<section class="undated">`,
          `<h2>${say(list.undated(undated.length))}</h2>`,
          `<p>${say(list.undatedMeans)}</p>`,
          eventItemsHtml({ dataset, words }, undated),
          "</section>",
        ]),
  ];
}

/** From view to view without script: the one before, the whole map, the one after. The whole map begins the story. */
function storyHtml(page: PublishedPage, words: Words, said: PublishedWords): string {
  const { dataset, named, slug } = page;
  const root = rootFrom(page);
  const views = publishedViews(dataset);
  const place = views.findIndex(({ id }) => id === named?.id);
  const link = (view: NamedView | undefined, rel: "prev" | "next") => {
    if (!view) return [];
    const label = wordsHtml(dataset, words, rel === "prev" ? said.previous : said.next);
    const title = dataHtml(dataset, view.title);
    const href = `${root}${pageFolder({ slug, named: view })}`;
    return [`<li><a rel="${rel}" href="${href}"><span class="label">${label}</span> ${title}</a></li>`];
  };
  const whole = `<li><a href="../../">${wordsHtml(dataset, words, said.wholeMap)}</a></li>`;
  const data = `<li><a href="${root}data/${slug}.geojson">${wordsHtml(dataset, words, said.data)}</a></li>`;
  const links = [
    ...(place > 0 ? link(views[place - 1], "prev") : []),
    ...link(views[place + 1], "next"),
    ...(named ? [whole] : []),
    data,
  ];
  return `<nav class="story" aria-label="${escapeHtml(words.panel.more)}"><ul>${links.join("")}</ul></nav>`;
}

function figureHtml({ page, words, publishedWords, frameWords, pictures }: Publication): string {
  const say = (text: string) => wordsHtml(page.dataset, words, text);
  const lines = pictureTexts(page, words, publishedWords);
  return [
    `<figure class="poster">`,
    ...pictures,
    `<figcaption>${lines.map((line) => `<p>${say(line)}</p>`).join("")}</figcaption>`,
    `<p class="not-linked">${say(frameWords.notLinked)}</p>`,
    "</figure>",
  ].join("\n");
}
