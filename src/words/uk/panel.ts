import type { PanelWords } from "../panel-words.ts";
import { formatNumber, plural } from "../plural.ts";

const number = (value: number) => formatNumber("uk", value);
const events = (count: number) =>
  plural("uk", count, { one: "# подія", few: "# події", many: "# подій", other: "# події" });
const ofEvents = (count: number) => plural("uk", count, { one: "# події", other: "# подій" });

export const panel: PanelWords = {
  close: "Закрити",
  back: "Назад до списку",
  sheet: { larger: "Збільшити список", smaller: "Зменшити список" },
  counts: {
    inPeriod: (definite, possible) =>
      possible === 0
        ? `${number(definite)} у цьому періоді`
        : `${number(definite)} у цьому періоді · ${number(possible)} можливо`,
    definite: (count) => `${number(count)} у цьому періоді`,
    possible: (count) => `${number(count)} можливо`,
    undated: (count) => `${number(count)} без дати`,
    out: (count) => `${number(count)} поза періодом`,
    hidden: (count) => `${number(count)} приховано фільтрами`,
    total: (count) => `= ${events(count)}`,
    placeless: (count) => `${number(count)} із показаних без місця, тож їх немає на карті`,
    announcement: ({ window, shown, total, possible }) => {
      const counted = `${window}: ${number(shown)} із ${ofEvents(total)}`;
      return possible === 0 ? counted : `${counted}, ${number(possible)} — можливо, у цьому періоді`;
    },
  },
  noMap:
    "Цей браузер не підтримує WebGL 2, тому карта тут — зображення: його рухають кнопки, а події на ньому відкриваються, як завжди.",
  search: { label: "Пошук подій і місць", clear: "Очистити пошук" },
  filters: {
    types: "Тип",
    statuses: "Статус",
    all: "Усі",
    none: "Жодного",
    only: "лише",
    onlyThis: (label) => `Лише «${label}»`,
    reset: "Скинути фільтри",
    someChosen: (chosen, of) => `${number(chosen)} із ${number(of)}`,
    inPeriod: "у цьому періоді",
    mayBe: "можливо",
    facet: (definite, possible) =>
      possible === 0
        ? `${number(definite)} у цьому періоді`
        : `${number(definite)} у цьому періоді, ${number(possible)} можливо`,
  },
  views: "Добірки",
  more: "Ще",
  ranges: "Радіуси",
  list: {
    label: "Події",
    mayBe: "можливо, у цьому періоді",
    more: (count) => `Показати ще ${number(count)}`,
    nothing: "За цей період і з такими фільтрами подій немає.",
    nearest: "Найближча в часі:",
    undated: (count) =>
      plural("uk", count, {
        one: "# подія без дати",
        few: "# події без дати",
        many: "# подій без дати",
        other: "# події без дати",
      }),
    undatedMeans: "Джерела не називають дати. Ці події є у списку, але не на стрічці часу.",
    says: (claimant) => `Хто стверджує: ${claimant}`,
  },
  status: {
    confirmed: { label: "Підтверджено", means: "Про це кажуть обидві ворожі сторони або два незалежні джерела." },
    reported: { label: "Повідомлено", means: "Джерело повідомляє про це від власного імені." },
    claimed: { label: "Заявлено", means: "Спирається на слова лише однієї сторони." },
    disputed: { label: "Спірно", means: "Сторони розповідають про це так, що всі правдивими бути не можуть." },
    planned: { label: "Заплановано", means: "Про це оголосили. Те, що дата минула, ще не робить подію фактом." },
    cancelled: { label: "Скасовано", means: "Планували, але не відбулося." },
    false: { label: "Неправда", means: "Казали, що це сталося, але цього не було." },
  },
  card: {
    says: (claimant) => `Хто стверджує: ${claimant}`,
    saysVia: (claimant, via) => `Хто стверджує: ${claimant} (передає: ${via})`,
    mayBe: "Можливо, в обраному періоді",
    outside: "Поза обраним періодом",
    where: "Де",
    noPlace: "Ця подія не має місця, тож її немає на карті.",
    when: "Коли",
    undated: "Джерела не називають дати.",
    inferred: "Звідки відома дата:",
    rival: (time, source) => `За даними «${source}»: ${time}`,
    zoom: "Показати на карті",
    figures: "Цифри",
    figuresMeans: "Кожну цифру наведено так, як її подає джерело. Ми їх не додаємо.",
    measures: {
      "drones-intercepted": "Перехоплено дронів",
      "drones-launched": "Запущено дронів",
      "missiles-launched": "Запущено ракет",
      "missiles-intercepted": "Перехоплено ракет",
      "missiles-available": "Наявні ракети",
      "targets-hit": "Уражено цілей",
      "bombers-hit": "Уражено бомбардувальників",
      "systems-requested": "Запитано систем",
      "systems-planned": "Заплановано систем",
      "prisoners-exchanged": "Обміняно полонених",
      killed: "Загинуло",
      injured: "Поранено",
    },
    measure: "Що",
    figure: "Скільки",
    source: "Хто каже",
    bound: {
      exact: (amount) => amount,
      "at-least": (amount) => `щонайменше ${amount}`,
      "at-most": (amount) => `щонайбільше ${amount}`,
      about: (amount) => `близько ${amount}`,
    },
    partOfTotal: "частина загальної кількості",
    partOf: (whole) => `частина від: ${whole}`,
    disagree: "У чому джерела розходяться",
    sources: "Джерела",
    published: (date) => `опубліковано: ${date}`,
    inLanguage: (language) => `мова: ${language}`,
    related: "Пов’язані події",
    relation: {
      "part-of": { out: "Частина події", in: "Охоплює" },
      follows: { out: "Сталася після", in: "Після неї сталося" },
      answers: { out: "Відповідь на", in: "Відповідь на неї" },
      about: { out: "Ідеться про", in: "Про неї йдеться в" },
      denies: { out: "Заперечує", in: "Її заперечує" },
      "same-as": { out: "Та сама подія, що й", in: "Та сама подія, що й" },
    },
    actors: "Учасники",
    system: "Зброя або система",
    corrections: "Виправлення",
  },
  place: {
    precision: {
      site: "Точне місце.",
      vicinity: "Поблизу: біля цієї точки, а не в ній.",
      settlement: "Відомо лише населений пункт, не точніше.",
      part: "Відомо лише частину населеного пункту.",
      district: "Десь у цьому районі.",
      region: "Десь у цій області чи регіоні.",
      country: "Десь у цій країні.",
    },
    from: {
      source: "Координати дає саме джерело.",
      gazetteer: "Координати взято з географічного покажчика.",
      editor: "Координати визначив редактор.",
    },
    withheld: "Джерело не розкриває точного місця, і тут його не уточнено.",
    within: (kilometres) => `У межах ${kilometres} км від точки.`,
    noPoint: "Файл не дає координат, тож події немає на карті.",
    here: (count) =>
      plural("uk", count, { one: "# подія тут", few: "# події тут", many: "# подій тут", other: "# події тут" }),
    nowhere: (count) =>
      plural("uk", count, {
        one: "# подія без місця",
        few: "# події без місця",
        many: "# подій без місця",
        other: "# події без місця",
      }),
  },
  legend: {
    title: "Легенда",
    types: "Форма — це тип",
    statuses: "Контур — це статус",
    certainty: "Заливка — це час",
    definite: "Із заливкою: у цьому періоді",
    possible: "Порожній: можливо, у цьому періоді",
    precision: "Точка чи ділянка — це точність",
    point: "Точка: відомо населений пункт або точніше",
    area: "Ділянка: десь у її межах",
  },
  download: {
    title: "Завантажити",
    means: (count) =>
      plural("uk", count, {
        one: "# подію, показану зараз, як",
        few: "# події, показані зараз, як",
        many: "# подій, показаних зараз, як",
        other: "# події, показані зараз, як",
      }),
  },
  settings: {
    title: "Налаштування",
    language: "Мова",
    theme: "Вигляд",
    themes: { auto: "Як на пристрої", light: "Світлий", dark: "Темний" },
    borders: "Кордони",
    policies: { recognised: "Міжнародно визнані", "de-facto": "Із лініями контролю", none: "Без кордонів" },
    deFactoLines: "Лінії контролю",
    lines: {
      crimea: "Крим",
      transnistria: "Придністров’я",
      abkhazia: "Абхазія",
      "south-ossetia": "Південна Осетія",
      "northern-cyprus": "Північний Кіпр",
      golan: "Голанські висоти",
      "western-sahara": "Західна Сахара",
      somaliland: "Сомаліленд",
    },
    globe: "Показувати карту як глобус",
  },
  caption: {
    asOf: (date) => `Станом на ${date}.`,
    updated: (date) => `Оновлено: ${date}.`,
    borders: {
      recognised:
        "Кордони — такі, як їх визнає більшість держав; де держави їх оспорюють — пунктир. Ця карта не є нічиєю офіційною позицією.",
      "de-facto":
        "Кордони — такі, як їх визнає більшість держав; де держави їх оспорюють — пунктир, де землю утримують інші — крапки. Лінія не каже, хто має рацію. Ця карта не є нічиєю офіційною позицією.",
      none: "Кордони не показано.",
    },
    foreignBorders: "Кордони — такі, як їх подають автори основи карти.",
    license: (license) => `Дані: ${license}.`,
    zone: (zone) => `Дні відлічено за часовим поясом ${zone}.`,
  },
  method: "Метод",
  loading: "Завантаження…",
  failed: "Цю частину не вдалося завантажити. Перевірте з’єднання й відкрийте її знову.",
  dismissNotice: "Приховати",
  copyLink: "Копіювати посилання",
  linkCopied: "Посилання скопійовано",
  linkToCopy: "Посилання на цей вигляд",
  reportError: "Повідомити про помилку",
};
