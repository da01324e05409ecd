import type { PageWords } from "../page-words.ts";
import { plural } from "../plural.ts";

export const page: PageWords = {
  withoutScript: "Для карти й стрічки часу потрібен JavaScript. Без нього — ось перелік подій.",
  noSuchDataset: (name) => `Тут немає набору даних із назвою «${name}».`,
  notLoaded: "Не вдалося завантажити події. Перевірте з’єднання та перезавантажте сторінку.",
  refused: "Файл подій неможливо показати.",
  problems: (count) =>
    plural("uk", count, {
      one: "# вада у файлі подій",
      few: "# вади у файлі подій",
      many: "# вад у файлі подій",
      other: "# вади у файлі подій",
    }),
  mapNotLoaded: "Не вдалося завантажити карту. У списку, на стрічці часу та в картках є все, що було б на карті.",
  skipMap: "Перейти до подій",
  regions: { panel: "Події", map: "Карта" },
};
