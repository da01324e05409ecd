import { formatNumber, plural } from "../plural.ts";
import type { ViewWords } from "../view-words.ts";

const number = (value: number) => formatNumber("uk", value);

export const views: ViewWords = {
  label: "Добірки",
  howMany: (count) =>
    plural("uk", count, { one: "# добірка", few: "# добірки", many: "# добірок", other: "# добірки" }),
  position: (place, count) => `${number(place)} з ${number(count)}:`,
  previous: "Попередня добірка:",
  next: "Наступна добірка:",
  isFirst: "Перед цією добіркою немає іншої",
  isLast: "Після цієї добірки немає іншої",
};
