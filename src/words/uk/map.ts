import type { MapWords } from "../map-words.ts";
import { plural } from "../plural.ts";

export const map: MapWords = {
  title: "Карта подій",
  help: "Клавіші зі стрілками рухають карту, плюс і мінус змінюють масштаб. Enter переводить до позначок: там стрілки ведуть до сусідньої позначки в цьому напрямку, n і p — до наступної й попередньої в часі, Enter відкриває подію, Escape повертає до карти.",
  controls: "Карта",
  zoomIn: "Наблизити",
  zoomOut: "Віддалити",
  northUp: "Повернути північчю вгору",
  fit: "Показати всі події",
  globe: "Глобус",
  fullScreen: "На весь екран",
  basemapEnds: "Тут ця основа карти закінчується: ближче вона нічого більше не покаже.",
  eventsHere: (count) =>
    plural("uk", count, { one: "# подія тут", few: "# події тут", many: "# подій тут", other: "# події тут" }),
  andMore: (count) => plural("uk", count, { other: "і ще #" }),
  notOnMap: (count) =>
    plural("uk", count, {
      one: "# події немає на карті",
      few: "# подій немає на карті",
      many: "# подій немає на карті",
      other: "# події немає на карті",
    }),
};
