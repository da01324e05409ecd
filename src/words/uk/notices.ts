import type { WidenedPart } from "../../model/view/notice.ts";
import type { NoticeWords } from "../notice-words.ts";
import { plural } from "../plural.ts";

const list = new Intl.ListFormat("uk");

const PARTS: Readonly<Record<WidenedPart, string>> = {
  types: "фільтр за типом",
  statuses: "фільтр за статусом",
  query: "пошук",
  window: "проміжок часу",
};

export const notices: NoticeWords = {
  "newer-link": () =>
    "Це посилання створила новіша версія сторінки. Дещо з того, що в ньому вказано, може тут не показуватися.",
  "unknown-types": ({ ids }) =>
    `${plural("uk", ids.length, {
      one: "У посиланні вказано тип подій, якого немає на цій мапі",
      other: "У посиланні вказано типи подій, яких немає на цій мапі",
    })}: ${list.format(ids)}.`,
  "unknown-statuses": ({ ids }) =>
    `${plural("uk", ids.length, {
      one: "У посиланні вказано статус, якого не існує",
      other: "У посиланні вказано статуси, яких не існує",
    })}: ${list.format(ids)}.`,
  "unknown-overlays": ({ ids }) =>
    `${plural("uk", ids.length, {
      one: "У посиланні вказано дальність, якої немає на цій мапі",
      other: "У посиланні вказано дальності, яких немає на цій мапі",
    })}: ${list.format(ids)}.`,
  "unknown-event": ({ id }) => `Події, на яку веде посилання, немає на цій мапі: ${id}.`,
  "unknown-view": ({ id }) => `Добірки, названої в посиланні, немає на цій мапі: ${id}.`,
  "window-swapped": () => "Проміжок часу в посиланні закінчувався раніше, ніж починався. Його межі поміняно місцями.",
  "window-dropped": () => "Проміжок часу в посиланні був порожній. Натомість показано весь час.",
  widened: ({ parts }) =>
    `Налаштування самого посилання приховали б подію, на яку воно веде. Щоб ви її побачили, розширено ${list.format(parts.map((part) => PARTS[part]))}.`,
};
