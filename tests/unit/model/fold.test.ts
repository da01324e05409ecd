import { describe, expect, it } from "vitest";
import { fold, soundOf } from "../../../src/model/fold.ts";

describe("fold", () => {
  it.each([
    ["  Talks, again!  ", "talks again"],
    ["İSTANBUL ISTANBUL ıstanbul", "istanbul istanbul istanbul"],
    ["Куп’янськ Куп'янськ Купʼянськ", "купянськ купянськ купянськ"],
    ["Łódź Tromsø Đà Straße", "lodz tromso da strasse"],
    ["ﬁve ２４", "five 24"],
    ["ẤÏ", "ai"],
    ["F-16", "f 16"],
    ["<b>x</b>", "b x b"],
    ["…", ""],
    ["서울", "서울".normalize("NFKD")],
  ])("%j is %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("gives the same when it folds twice", () => {
    const text = "Зустріч у Києві — Ünal, İzmir, Ÿ";
    expect(fold(fold(text))).toBe(fold(text));
  });
});

describe("soundOf", () => {
  it("gives one spelling for the four of the capital", () => {
    expect(["Київ", "Киев", "Kyiv", "Kiev"].map((name) => soundOf(fold(name)))).toEqual(["kiv", "kiv", "kiv", "kiv"]);
  });

  it("keeps words apart and digits as they are", () => {
    expect(soundOf("zaporizhzhia 1100")).toBe("zaporizhia 1100");
  });

  it("leaves other scripts alone", () => {
    expect(soundOf("αθηνα اسطنبول")).toBe("αθηνα اسطنبول");
  });
});
