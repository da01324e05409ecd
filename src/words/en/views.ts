import { formatNumber, plural } from "../plural.ts";
import type { ViewWords } from "../view-words.ts";

const number = (value: number) => formatNumber("en", value);

export const views: ViewWords = {
  label: "Views",
  howMany: (count) => plural("en", count, { one: "# view", other: "# views" }),
  position: (place, count) => `${number(place)} of ${number(count)}:`,
  previous: "Previous view:",
  next: "Next view:",
  isFirst: "There is no view before this one",
  isLast: "There is no view after this one",
};
