import { formatNumber, plural } from "../plural.ts";
import type { RangeWords } from "../range-words.ts";

export const ranges: RangeWords = {
  lead: "Радіус на карті — це твердження. При кожному сказано, хто називає число і на чому воно ґрунтується; з п’яти статей походить лише те, де про це сказано.",
  none: "У цьому наборі даних немає радіусів.",
  basis: {
    claimed: (by) => `заявляє: ${by}`,
    estimated: (by) => `оцінює: ${by}`,
    demonstrated: (by) => `показано; ${by}`,
    class: (by) => `межі класу; ${by}`,
  },
  kilometres: (km) => `${formatNumber("uk", Math.round(km))} км`,
  everyPoint: (distance) => `у межах ${distance} від кожної точки`,
  planned: "заплановано",
  notNow: "у цьому періоді не діє",
  mayApply: "у цьому періоді, можливо, діє",
  source: "Джерело",
  computing: (share) => `Обчислення радіуса: ${Math.round(100 * share)} %`,
  onGlobe: "Показати цей радіус на глобусі",
  within: "Що лежить у межах",
  certainly: "напевно",
  possibly: "можливо",
  events: (count) =>
    plural("uk", count, {
      one: "# показана подія",
      few: "# показані події",
      many: "# показаних подій",
      other: "# показаної події",
    }),
  cities: (count) => plural("uk", count, { one: "# місто", few: "# міста", many: "# міст", other: "# міста" }),
  nothingWithin: "Жодної показаної події й жодного міста карти.",
  howCounted:
    "Напевно: у межах нижнього числа від кожного місця, де радіус може починатися. Можливо: у межах верхнього числа від якогось із них. Відстані — по дузі великого кола.",
  tools: "На карті",
  toolNames: { measure: "Виміряти відстань", reach: "Що досягає місця" },
  pickFirst: {
    measure: "Виберіть перше місце на карті.",
    reach: "Виберіть місце на карті.",
    place: "Виберіть на карті, де радіус починається.",
  },
  pickSecond: "Виберіть друге місце.",
  keyboardPick:
    "З клавіатури: перейдіть на карту, рухайте її, доки хрест не стане на місце, натисніть Enter. Escape завершує.",
  stop: "Готово",
  measured: (distance, bearing) => `${distance}, азимут на початку ${Math.round(bearing) % 360}°`,
  reaches: (count) =>
    plural("uk", count, {
      one: "Досягає # радіус",
      few: "Досягають # радіуси",
      many: "Досягають # радіусів",
      other: "Досягає # радіуса",
    }),
  noneReaches: "Жоден радіус, що діє в цьому періоді, його не досягає.",
  distance: (distance) => `${distance} від початку`,
};
