import type { ProblemWords } from "../problem-words.ts";

const LISTS = { types: "типів", sources: "джерел", events: "подій" } as const;

export const problems: ProblemWords = {
  file: "Файл",
  event: (id) => `Подія «${id}»`,
  faults: {
    "file-size": (found, { mostMegabytes }) => `розмір — ${found}, а відкрити можна щонайбільше ${mostMegabytes} МБ.`,
    json: (found, { line, column }) =>
      found === ""
        ? `текст обривається: рядок ${line}, позиція ${column}; можливо, там бракує дужки чи лапок.`
        : `це не правильний JSON: рядок ${line}, позиція ${column}, починаючи з «${found}»; можливо, там бракує коми, дужки чи лапок або вони зайві.`,
    "feature-collection": () => "це не FeatureCollection у форматі GeoJSON, а файл подій має бути саме нею.",
    feature: (found) => `${instead(found)} очікується об’єкт Feature у форматі GeoJSON.`,
    schema: (found, { schema }) => `${instead(found)} очікується версія формату: «${schema}».`,
    "degrees-system": () =>
      "файл називає свою систему координат, а прочитати можна лише довготу й широту WGS 84 (CRS 84).",
    object: (found) => `${instead(found)} очікується об’єкт у фігурних дужках.`,
    list: (found) => `${instead(found)} очікується список у квадратних дужках.`,
    text: (found) => `${instead(found)} очікується текст або той самий текст різними мовами.`,
    "text-length": (_found, { most }) => `текст задовгий; показано лише його початок, символів: ${most}.`,
    "plain-text": (found) => `«${found}» схоже на HTML. Тексти тут прості, тож його показано точно так, як написано.`,
    number: (found, { least }) => `${instead(found)} очікується число, не менше за ${least}.`,
    "true-or-false": (found) => `${instead(found)} очікується true або false.`,
    "one-of": (found, { allowed }) => `${instead(found)} очікується одне з такого: ${allowed.join(", ")}.`,
    "known-field": (found, { allowed }) => `поля «${found}» формат тут не має. Він має такі: ${allowed.join(", ")}.`,
    "safe-key": (found) => `«${found}» не може бути назвою поля.`,
    language: (found) => `${instead(found)} очікується позначка мови, наприклад «uk» або «en».`,
    "web-address": (found) =>
      `${instead(found)} очікується вебадреса, яка починається з https:// або http:// і не містить пароля.`,
    id: (found) =>
      `${instead(found)} очікується ідентифікатор: щонайбільше 64 латинські літери, цифри та знаки «-», «.», «_» і «~».`,
    "unique-id": (found, { first }) =>
      `ідентифікатор «${found}» уже зайнятий (${first}); кожен можна вжити лише один раз.`,
    "known-id": (found, { list }) => `${instead(found)} очікується ідентифікатор, що є у файлі серед ${LISTS[list]}.`,
    "time-zone": (found) => `${instead(found)} очікується назва часового поясу, наприклад «Europe/Kyiv».`,
    day: (found) => `${instead(found)} очікується день, наприклад «2025-06-02».`,
    edtf: (found, { position, character }) =>
      character === ""
        ? `дата «${found}» обривається; символів у ній лише ${position - 1}.`
        : `дату «${found}» не вдалося прочитати: символ «${character}» на місці ${position} туди не пасує.`,
    "end-after-start": (found) => `«${found}» закінчується раніше, ніж починається; першою очікується раніша дата.`,
    "both-bounds": (found) =>
      `${instead(found)} для запланованої події очікуються і найраніша, і найпізніша дата, наприклад «[2025-05-29..2025-12-31]».`,
    coordinates: (found) => `${instead(found)} очікуються довгота й широта — два числа.`,
    degrees: (found) => `«${found}» — це не градуси: очікується довгота від -180 до 180 і широта від -90 до 90.`,
    "longitude-first": (found, { longitude, latitude }) =>
      `координати «${found}», схоже, переставлено: довгота йде першою, тож, можливо, малося на увазі [${longitude}, ${latitude}].`,
    "closed-ring": (found) =>
      `контур починається і закінчується в різних точках (${found}); остання має збігатися з першою.`,
    "enough-positions": (found, { least }) => `${instead(found)} очікується більше точок: щонайменше ${least}.`,
    nesting: (_found, { most }) => `збірки геометрій вкладено одна в одну глибше, ніж дозволено (рівнів: ${most}).`,
    "area-code": (found) => `${instead(found)} очікується код території, наприклад «UA», «UA-63» або «x-siberia».`,
    "country-code": (found) => `${instead(found)} очікується код країни, наприклад «UA».`,
    "place-of-geometry": () =>
      "координати є, але немає місця, яке пояснювало б, що вони означають і наскільки вони точні, тож на мапі їх не показано.",
    "a-source": (found) => `${instead(found)} очікується щонайменше одне джерело з тих, що є у файлі.`,
    claimant: () => "подія спирається на твердження, але не сказано, чиє воно.",
    "two-positions": () =>
      "подія спірна, але немає щонайменше двох позицій, для кожної з яких відомо, чия вона і з якого джерела.",
    "another-event": () => "подія посилається на саму себе; очікується інша подія.",
    "one-amount": () => "показник має або value, або low і high, або words — рівно одне з трьох.",
    "low-before-high": (found) => `менше число, ${found}, перевищує більше.`,
    "one-origin": () => "дальність відкладають від точки, від території або від події — рівно від одного з трьох.",
    "event-with-place": (found) => `подія «${found}» не має місця, від якого можна відкласти дальність.`,
    "a-band": () => "тут немає жодної дальності, яку можна показати; очікується щонайменше одна.",
    distance: (found, { mostKm }) =>
      `${instead(found)} очікується відстань на Землі: більша за 0 і не більша за ${mostKm} км.`,
    bearing: (found) => `${instead(found)} очікується азимут — від 0 до 360 градусів.`,
    "bearings-of-point": () => "азимути рахують від точки, а цю дальність відкладено від території.",
    "range-author": () => "не сказано, хто називає цю дальність; без цього її не показано.",
    "range-source": () => "дальність не має джерела; без джерела з тих, що є у файлі, її не показано.",
    "range-date": () => "не сказано, коли названо цю дальність; без дати її не показано.",
  },
  consequences: {
    repaired: "Решту враховано.",
    dropped: "Цей запис пропущено.",
    "event-dropped": "Подію не показано.",
    "file-refused": "У такому вигляді файл не відкрити.",
  },
};

function instead(found: string): string {
  return found === "" ? "тут нічого немає, а" : `тут «${found}», а`;
}
