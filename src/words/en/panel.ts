import type { PanelWords } from "../panel-words.ts";
import { formatNumber, plural } from "../plural.ts";

const number = (value: number) => formatNumber("en", value);
const events = (count: number) => plural("en", count, { one: "# event", other: "# events" });

export const panel: PanelWords = {
  close: "Close",
  back: "Back to the list",
  sheet: { larger: "Make the list larger", smaller: "Make the list smaller" },
  counts: {
    inPeriod: (definite, possible) =>
      possible === 0
        ? `${number(definite)} in this period`
        : `${number(definite)} in this period · ${number(possible)} may be`,
    definite: (count) => `${number(count)} in this period`,
    possible: (count) => `${number(count)} may be`,
    undated: (count) => `${number(count)} undated`,
    out: (count) => `${number(count)} outside`,
    hidden: (count) => `${number(count)} hidden by filters`,
    total: (count) => `= ${events(count)}`,
    placeless: (count) =>
      plural("en", count, {
        one: "# of them has no place and is not on the map",
        other: "# of them have no place and are not on the map",
      }),
    announcement: ({ window, shown, total, possible }) => {
      const counted = `${window}: ${number(shown)} of ${events(total)}`;
      return possible === 0 ? counted : `${counted}, ${number(possible)} may be in this period`;
    },
  },
  map: {
    loading: "The map is loading.",
    unavailable:
      "There is no map here, because this browser offers no WebGL 2. The list, the timeline and the cards hold everything the map would show.",
  },
  search: { label: "Search events and places", hint: "Search events and places", clear: "Clear the search" },
  filters: {
    types: "Type",
    statuses: "Status",
    all: "All",
    none: "None",
    only: "only",
    onlyThis: (label) => `Only ${label}`,
    reset: "Reset filters",
    allChosen: "all",
    someChosen: (chosen, of) => `${number(chosen)} of ${number(of)}`,
    facet: (definite, possible) =>
      possible === 0
        ? `${number(definite)} in this period`
        : `${number(definite)} in this period, ${number(possible)} may be`,
  },
  views: "Views",
  list: {
    label: "Events",
    mayBe: "may be in this period",
    more: (count) => plural("en", count, { one: "Show # more", other: "Show # more" }),
    nothing: "No event matches this period and these filters.",
    nearest: "The nearest in time:",
    undated: (count) => plural("en", count, { one: "# undated event", other: "# undated events" }),
    undatedMeans: "The sources give no date. These events are in the list and not on the timeline.",
    says: (claimant) => `${claimant} says`,
  },
  status: {
    confirmed: { label: "Confirmed", means: "Both adversaries, or two independent sources, say so." },
    reported: { label: "Reported", means: "The source says it in its own voice." },
    claimed: { label: "Claimed", means: "It rests on one party’s word." },
    disputed: { label: "Disputed", means: "The parties give accounts that cannot all be true." },
    planned: { label: "Planned", means: "It was announced. A date that has passed does not make it a fact." },
    cancelled: { label: "Cancelled", means: "It was planned and did not take place." },
    false: { label: "False", means: "It was said to have happened, and it did not." },
  },
  card: {
    saysVia: (claimant, via) => `${claimant} says, according to ${via}`,
    mayBe: "May be in the chosen period",
    outside: "Outside the chosen period",
    where: "Where",
    noPlace: "This event has no place, so it is not on the map.",
    when: "When",
    undated: "The sources give no date.",
    inferred: "How the date is known:",
    rival: (time, source) => `${source} says: ${time}`,
    zoom: "Show on the map",
    figures: "Figures",
    figuresMeans: "Each figure stands as its source gives it. They are not added up.",
    measure: "What",
    figure: "How many",
    source: "Who says so",
    bound: {
      exact: (amount) => amount,
      "at-least": (amount) => `at least ${amount}`,
      "at-most": (amount) => `at most ${amount}`,
      about: (amount) => `about ${amount}`,
    },
    partOf: (whole) => `part of: ${whole}`,
    disagree: "What the sources disagree on",
    sources: "Sources",
    published: (date) => `published ${date}`,
    inLanguage: (language) => `in ${language}`,
    related: "Related events",
    relation: {
      "part-of": { out: "Part of", in: "Includes" },
      follows: { out: "Follows", in: "Followed by" },
      answers: { out: "Answers", in: "Answered by" },
      about: { out: "About", in: "Spoken of in" },
      denies: { out: "Denies", in: "Denied by" },
      "same-as": { out: "The same event as", in: "The same event as" },
    },
    actors: "Who took part",
    system: "Weapon or system",
    corrections: "Corrections",
  },
  place: {
    precision: {
      site: "The exact site.",
      vicinity: "In the vicinity: near this point, not at it.",
      settlement: "Known to the town or village, no closer.",
      part: "Known to a part of the town.",
      district: "Somewhere in this district.",
      region: "Somewhere in this region.",
      country: "Somewhere in this country.",
    },
    from: {
      source: "The position is the source’s own.",
      gazetteer: "The position was looked up in a gazetteer.",
      editor: "The position was set by the editor.",
    },
    withheld: "The source withholds the exact place, and it is not sharpened here.",
    within: (kilometres) => `Within ${kilometres} km of the point.`,
    noPoint: "The file gives no position, so it is not on the map.",
    here: (count) => plural("en", count, { one: "# event here", other: "# events here" }),
  },
  legend: {
    title: "How to read the map",
    types: "The shape is the type",
    statuses: "The outline is the status",
    certainty: "The fill is the time",
    definite: "Filled: in this period",
    possible: "Hollow: may be in this period",
    precision: "Point or area is the precision",
    point: "A point: known to the town, or closer",
    area: "An area: somewhere within it",
  },
  download: {
    title: "Download",
    means: (count) =>
      plural("en", count, { one: "The # event shown now, as", other: "The # events shown now, as" }),
  },
  settings: {
    title: "Settings",
    language: "Language",
    theme: "Appearance",
    themes: { auto: "As on this device", light: "Light", dark: "Dark" },
    borders: "Borders",
    policies: { recognised: "Internationally recognised", "de-facto": "De facto", none: "None" },
    globe: "Draw the map as a globe",
  },
  caption: {
    asOf: (date) => `As of ${date}.`,
    updated: (date) => `Updated ${date}.`,
    borders: {
      recognised: "Borders as internationally recognised; de facto lines are dashed.",
      "de-facto": "Borders as they are held de facto; this says nothing about their recognition.",
      none: "No borders are drawn.",
    },
    license: (license) => `Data: ${license}.`,
    zone: (zone) => `A day is a day in the time zone ${zone}.`,
  },
  method: { open: "Method" },
  dismissNotice: "Dismiss",
  copyLink: "Copy link",
  linkCopied: "Link copied",
  linkToCopy: "Link to this view",
  reportError: "Report an error",
};
