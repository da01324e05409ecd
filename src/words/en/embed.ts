import type { EmbedWords } from "../embed-words.ts";

export const embed: EmbedWords = {
  open: "Embed…",
  title: "Embed this map",
  noPage:
    "This dataset has no page of its own on this site, so it cannot be embedded yet. Publish it with the site first.",
  asks: (hosts) =>
    hosts.length === 1
      ? `For the map, readers’ browsers ask ${hosts[0]} and no other host.`
      : `For the map, readers’ browsers ask these hosts and no other: ${hosts.join(", ")}.`,
  view: {
    legend: "What to show",
    kinds: { whole: "The whole map", this: "The view that is open now", named: "A named view" },
    which: "Name of the view",
    noPageOfItsOwn: {
      oembed:
        "The view that is open now has no page of its own, so this address shows the whole map. A named view has a page, and a card of its own.",
      picture: "The picture shows the whole map; its link leads to the view that is open now.",
    },
    ownCard: "A named view has a card of its own: title, picture and map are those of the view.",
  },
  channel: "How to take it along",
  channels: {
    iframe: { label: "Frame", means: "For nearly every system: paste it as HTML. It needs no script on your page." },
    element: {
      label: "Element",
      means:
        "For pages that may carry scripts. Without the script, and in feeds and search engines, the picture and its link stand in.",
    },
    amp: {
      label: "AMP",
      means: "For AMP pages with the component amp-iframe. This site has to be served over https from another host.",
    },
    oembed: {
      label: "oEmbed address",
      means:
        "For WordPress and other systems that make an embed of an address: paste it on a line of its own. The system decides on the size.",
    },
    picture: { label: "Picture", means: "For newsletters and feeds: a picture that leads to the map." },
    link: { label: "Link", means: "For mail, messages and print: opens the whole page." },
  },
  size: {
    legend: "Size",
    kinds: { responsive: "As wide as the column", fixed: "Fixed" },
    aspect: "Proportions",
    sameHeight: "The same height at every width",
    width: "Width in pixels",
    height: "Height in pixels",
    leastHeight: "Least height in pixels",
    presets: "Usual sizes",
    preset: (width, height) => `${width} × ${height}`,
  },
  look: {
    legend: "Look",
    layout: "Layout",
    layouts: { embed: "Usual", mini: "Compact", static: "Picture, no live map" },
    ownTheme: "As the page round it",
    ownLanguage: "As the dataset",
    load: "Loading",
    loads: { visible: "Once it is in sight", click: "After a press", eager: "At once" },
  },
  parts: "Parts shown",
  partNames: {
    title: "Title",
    list: "List of events",
    legend: "Legend",
    timeline: "Timeline",
    views: "Named views",
    search: "Search",
  },
  partsMean: "Credits and licence always stay.",
  page: {
    legend: "In your page",
    name: "Name of the frame",
    nameMeans: (name) => `Links with target="${name}" change this map.`,
    resizeScript: "With the script that fits the height to the content",
    sandbox: "Give the frame only the rights it needs (sandbox)",
    altText: "Description of the picture",
  },
  code: {
    label: { html: "Code to copy", url: "Address to copy" },
    copy: { html: "Copy code", url: "Copy address" },
    copied: "Copied.",
    refused: "The browser does not let the page copy. The text is selected: copy it with the keyboard or the menu.",
  },
  preview: {
    legend: "Preview",
    widths: { column: "In a column", phone: "On a phone" },
    frame: (title) => `Preview: ${title}`,
    notPublished: (address) => `There is nothing at ${address} yet: the code works once that page is published.`,
  },
  altText: (title) => `Map: ${title}`,
  showWhole: "Show the whole map",
};
