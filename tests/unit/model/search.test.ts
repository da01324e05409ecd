import { describe, expect, it } from "vitest";
import type { NewsEvent } from "../../../src/model/dataset.ts";
import { deepFreeze } from "../../../src/model/deep-freeze.ts";
import { matchesQuery } from "../../../src/model/search.ts";

function event(parts: Partial<NewsEvent>): NewsEvent {
  return deepFreeze({
    id: "event",
    title: "",
    summary: "",
    type: "talks",
    time: null,
    place: null,
    status: "reported",
    positions: [],
    actors: [],
    figures: [],
    sources: [{ id: "wire" }],
    links: [],
    ...parts,
  });
}

function finds(query: string, title: string): boolean {
  return matchesQuery(event({ title }), query);
}

describe("names that must meet, whichever of the two is asked for", () => {
  it.each([
    ["Київ", "Kyiv"],
    ["Київ", "Kiev"],
    ["Київ", "Киев"],
    ["Kyiv", "Kiev"],
    ["Харків", "Kharkiv"],
    ["Харків", "Харьков"],
    ["Харків", "Kharkov"],
    ["Kharkiv", "Kharkov"],
    ["Дніпро", "Dnipro"],
    ["Дніпро", "Днепр"],
    ["Дніпро", "Dnepr"],
    ["Dnipro", "Днепр"],
    ["Одеса", "Odesa"],
    ["Одеса", "Odessa"],
    ["Одеса", "Одесса"],
    ["Львів", "Lvov"],
    ["Чернігів", "Chernigov"],
    ["Горлівка", "Gorlovka"],
    ["Луганськ", "Lugansk"],
    ["Запоріжжя", "Zaporizhia"],
    ["Запоріжжя", "Zaporizhzhya"],
    ["Куп'янськ", "Kupiansk"],
    ["Куп’янськ", "Купянск"],
    ["Ізюм", "Izyum"],
    ["Гомель", "Homyel"],
    ["Могилёв", "Mogilev"],
    ["Лукашенко", "Lukashenko"],
    ["Лукашенко", "Lukashenka"],
    ["Зеленський", "Zelenskyy"],
    ["Зеленський", "Zelensky"],
    ["Зеленський", "Zelenskiy"],
    ["Зеленський", "Зеленский"],
    ["Лавров", "Lavrov"],
    ["Лавров", "Lawrow"],
    ["Умєров", "Umerov"],
    ["Орєшнік", "Oreshnik"],
    ["Орєшнік", "Орешник"],
    ["Горбачёв", "Gorbachyov"],
    ["Эрдоган", "Erdoğan"],
    ["Türkiye", "Turkey"],
    ["İstanbul", "ISTANBUL"],
    ["istanbul", "ıstanbul"],
    ["Łódź", "Lodz"],
    ["Straße", "strasse"],
    ["Đà Nẵng", "da nang"],
    ["Tromsø", "Tromso"],
  ])("%s and %s", (one, other) => {
    expect(finds(one, `In ${other} today`)).toBe(true);
    expect(finds(other, `In ${one} today`)).toBe(true);
  });
});

describe("names that must not meet", () => {
  it.each([
    ["Kursk", "Kherson"],
    ["Minsk", "Pinsk"],
    ["Курськ", "Херсон"],
    ["Kyiv", "Kharkiv"],
    ["Lviv", "Kyiv"],
    ["Iran", "Iraq"],
    ["Oman", "Yemen"],
    ["Sumy", "Samy"],
    ["Odesa", "Odense"],
    ["Dnipro", "Donetsk"],
    ["Luhansk", "Lutsk"],
    ["Bryansk", "Brest"],
    ["Lavrov", "Lviv"],
    ["Poltava", "Poland"],
    ["Mariupol", "Mykolaiv"],
    ["Izium", "Israel"],
    ["Kazan", "Kyzyl"],
    ["Белгород", "Belgrade"],
    ["Geneva", "Genoa"],
    ["Putin", "Patton"],
  ])("%s and %s", (one, other) => {
    expect(finds(one, `In ${other} today`)).toBe(false);
    expect(finds(other, `In ${one} today`)).toBe(false);
  });
});

describe("a query", () => {
  it("finds a word by its beginning, at every letter that is typed", () => {
    for (const typed of ["n", "no", "nov", "nove", "november"]) expect(finds(typed, "In November")).toBe(true);
    for (const typed of ["х", "хар", "харьк", "харьков"]) expect(finds(typed, "Харків")).toBe(true);
  });

  it("does not find the inside of a word", () => {
    expect(finds("tan", "Istanbul")).toBe(false);
  });

  it("asks for every one of its words, in any order and any language", () => {
    const talks = event({ title: { en: "Second round of talks", uk: "Другий раунд перемовин" } });
    expect(matchesQuery(talks, "talks second")).toBe(true);
    expect(matchesQuery(talks, "раунд talks")).toBe(true);
    expect(matchesQuery(talks, "talks third")).toBe(false);
  });

  it("finds a word in another case of it", () => {
    expect(finds("Одеса", "Вибухи в Одесі")).toBe(true);
    expect(finds("Полтаву", "Удар по Полтаві")).toBe(true);
  });

  it.each(["", "  ", "…!", "'"])("without words finds everything: %j", (query) => {
    expect(finds(query, "Talks")).toBe(true);
  });

  it("takes numbers and hyphens apart alike", () => {
    expect(finds("F-16", "Two F 16 jets")).toBe(true);
    expect(finds("1000", "1,000 by 1,000")).toBe(false);
    expect(finds("16", "The 160th brigade")).toBe(true);
  });

  it("is never a pattern", () => {
    expect(finds(".*", "Talks")).toBe(true);
    expect(finds("t.lks", "Talks")).toBe(false);
    expect(finds("(talks", "Talks [again]")).toBe(true);
  });

  it.each<[string, Partial<NewsEvent>]>([
    ["the summary", { summary: { en: "Oreshnik" } }],
    ["a claimant", { claimedBy: { by: "Oreshnik" } }],
    ["the outlet of a claim", { claimedBy: { by: "x", via: { uk: "Орєшнік" } } }],
    ["an actor", { actors: [{ name: "Oreshnik", role: "x" }] }],
    ["a position", { positions: [{ by: "Oreshnik", says: "x", source: "wire" }] }],
    ["the weapon system", { system: "Oreshnik" }],
  ])("looks into %s", (_part, parts) => {
    expect(matchesQuery(event(parts), "oreshnik")).toBe(true);
    expect(matchesQuery(event(parts), "iskander")).toBe(false);
  });

  it("looks into the names of the place and its aliases", () => {
    const place = { name: "Constantinople", aliases: ["Стамбул", "İstanbul"], precision: "settlement" } as const;
    const talks = event({ place: { ...place, from: "source", withheld: false, point: null, geometry: null } });
    for (const query of ["constant", "stambul", "istanbul"]) expect(matchesQuery(talks, query)).toBe(true);
  });

  it("is answered for each event by its own texts, whatever was asked before", () => {
    const [one, other] = [event({ title: "Kyiv" }), event({ title: "Minsk" })];
    const answers = ["kyiv", "minsk", "kyiv"].flatMap((query) => [
      matchesQuery(one, query),
      matchesQuery(other, query),
    ]);
    expect(answers).toEqual([true, false, false, true, true, false]);
  });
});
