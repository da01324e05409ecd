import type { PublishedWords } from "../published-words.ts";

export const published: PublishedWords = {
  shown: (period) => `Показано: ${period}.`,
  search: (query) => `Пошук: «${query}»`,
  previous: "Попередня добірка",
  next: "Наступна добірка",
  wholeMap: "Уся карта",
  data: "Дані у файлі (GeoJSON)",
};
