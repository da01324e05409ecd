import { formatNumber, plural } from "../plural.ts";
import type { TimelineWords } from "../timeline-words.ts";

const EVENTS = { one: "# подія", few: "# події", many: "# подій", other: "# події" };

export const timeline: TimelineWords = {
  label: "Стрічка часу",
  chart: ({ events, period }) => `${plural("uk", events, EVENTS)} у часі за типами, ${period}`,
  counts: (definite, possible) =>
    possible === 0
      ? `${formatNumber("uk", definite)} у цьому періоді`
      : `${formatNumber("uk", definite)} у цьому періоді, ще ${formatNumber("uk", possible)} — можливо`,
  play: {
    play: "Відтворити",
    pause: "Зупинити",
    replay: "Спочатку",
    back: "Крок назад",
    forward: "Крок уперед",
    previousEvent: "Попередня подія",
    nextEvent: "Наступна подія",
  },
  handles: {
    start: "Початок періоду",
    end: "Кінець періоду",
    window: "Пересунути період",
    earlierThanShown: (moment) => `${moment}, раніше за показане на шкалі`,
    laterThanShown: (moment) => `${moment}, пізніше за показане на шкалі`,
    windowValue: (period, length) => `${period}, ${length}`,
    hours: (count) => plural("uk", count, { one: "# година", few: "# години", many: "# годин", other: "# години" }),
    days: (count) => plural("uk", count, { one: "# день", few: "# дні", many: "# днів", other: "# дня" }),
  },
  fields: { from: "Від", to: "До", allTime: "Увесь час" },
  mode: "Показувати",
  modes: { window: "Цей період", cumulative: "Усе до його кінця" },
  step: "Крок",
  steps: {
    auto: "Автоматично",
    hour: "Година",
    day: "День",
    week: "Тиждень",
    month: "Місяць",
    year: "Рік",
    event: "Наступна подія",
  },
  speed: "Швидкість",
  speedFactor: (factor) => (factor === 0.5 ? "½×" : `${formatNumber("uk", factor)}×`),
  zoom: {
    label: "Масштаб шкали",
    busiest: {
      days: "Найнасиченіші дні",
      weeks: "Найнасиченіші тижні",
      months: "Найнасиченіші місяці",
      years: "Найнасиченіші роки",
    },
    toWindow: "До періоду",
    whole: "Уся стрічка",
    in: "Наблизити",
    out: "Віддалити",
    earlier: "Показати раніше",
    later: "Показати пізніше",
  },
  more: "Ще",
  unshown: (count) => `+${formatNumber("uk", count)}`,
  unshownMeans: (count) =>
    plural("uk", count, {
      one: "Ще # подія: наблизьте",
      few: "Ще # події: наблизьте",
      many: "Ще # подій: наблизьте",
      other: "Ще # події: наблизьте",
    }),
};
