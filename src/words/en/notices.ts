import type { WidenedPart } from "../../model/view/notice.ts";
import type { NoticeWords } from "../notice-words.ts";
import { plural } from "../plural.ts";

const list = new Intl.ListFormat("en");

const PARTS: Readonly<Record<WidenedPart, string>> = {
  types: "the filter by type",
  statuses: "the filter by status",
  query: "the search",
  window: "the period",
};

export const notices: NoticeWords = {
  "newer-link": () => "This link was made by a newer version of this page. Some of what it says may be missing here.",
  "unknown-types": ({ ids }) =>
    `${plural("en", ids.length, {
      one: "The link names a type of event that this map does not have",
      other: "The link names types of events that this map does not have",
    })}: ${list.format(ids)}.`,
  "unknown-statuses": ({ ids }) =>
    `${plural("en", ids.length, {
      one: "The link names a status that does not exist",
      other: "The link names statuses that do not exist",
    })}: ${list.format(ids)}.`,
  "unknown-overlays": ({ ids }) =>
    `${plural("en", ids.length, {
      one: "The link names a range that this map does not have",
      other: "The link names ranges that this map does not have",
    })}: ${list.format(ids)}.`,
  "unknown-event": ({ id }) => `The event that the link points to is not on this map: ${id}.`,
  "unknown-view": ({ id }) => `The view that the link names is not on this map: ${id}.`,
  "window-swapped": () => "The link’s period ended before it began. Its two ends were exchanged.",
  "window-dropped": () => "The link’s period was empty. All time is shown instead.",
  widened: ({ parts }) =>
    `The link’s own settings would have hidden the event it points to. So that you see it, ${list.format(parts.map((part) => PARTS[part]))} ${parts.length === 1 ? "was" : "were"} widened.`,
};
