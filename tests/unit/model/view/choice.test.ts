import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../../../src/model/deep-freeze.ts";
import {
  ALL_CHOSEN,
  isAllChosen,
  isNoneChosen,
  NONE_CHOSEN,
  onlyThis,
  toggled,
  withChosen,
} from "../../../../src/model/view/choice.ts";
import { type Choice, isChosen } from "../../../../src/model/view/view.ts";

const IDS = Object.freeze(["strike", "talks", "swap"]);

const only = (...ids: string[]): Choice => deepFreeze({ kind: "only", ids });
const except = (...ids: string[]): Choice => deepFreeze({ kind: "except", ids });

describe("isChosen", () => {
  it("says yes to any id when all are chosen", () => {
    expect(isChosen(ALL_CHOSEN, "anything")).toBe(true);
  });

  it("says yes to the ids of an only, and to no other", () => {
    expect(IDS.map((id) => isChosen(only("talks"), id))).toEqual([false, true, false]);
  });

  it("says no to the ids of an except, and to no other", () => {
    expect(IDS.map((id) => isChosen(except("talks"), id))).toEqual([true, false, true]);
  });
});

describe("toggled", () => {
  it.each([
    ["all into all but one", ALL_CHOSEN, "talks", except("talks")],
    ["all but one into all but two, in the order of the list", except("swap"), "strike", except("strike", "swap")],
    ["all but two into all but one", except("talks", "swap"), "talks", except("swap")],
    ["all but one into all", except("talks"), "talks", ALL_CHOSEN],
    ["all but two into none", except("strike", "talks"), "swap", NONE_CHOSEN],
    ["none into only one", NONE_CHOSEN, "talks", only("talks")],
    ["only one into only two, in the order of the list", only("swap"), "strike", only("strike", "swap")],
    ["only two into all when the third is switched on", only("talks", "swap"), "strike", ALL_CHOSEN],
    ["only one into none", only("talks"), "talks", NONE_CHOSEN],
  ] as const)("turns %s", (_name, choice, id, expected) => {
    expect(toggled(choice, id, IDS)).toEqual(expected);
  });
});

describe("onlyThis", () => {
  it("chooses one id", () => {
    expect(onlyThis("talks")).toEqual(only("talks"));
  });
});

describe("isAllChosen and isNoneChosen", () => {
  it("look through the form at what is chosen", () => {
    expect([ALL_CHOSEN, only(...IDS), except("gone")].map((choice) => isAllChosen(choice, IDS))).toEqual([
      true,
      true,
      true,
    ]);
    expect([NONE_CHOSEN, except(...IDS), only("gone")].map((choice) => isNoneChosen(choice, IDS))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("are both false when some are chosen", () => {
    expect([isAllChosen(only("talks"), IDS), isNoneChosen(only("talks"), IDS)]).toEqual([false, false]);
  });
});

describe("withChosen", () => {
  it("leaves a choice that has the id as it is", () => {
    const choice = only("talks");
    expect(withChosen(choice, "talks")).toBe(choice);
  });

  it.each([
    ["adds to an only", only("talks"), only("talks", "swap")],
    ["takes from an except", except("talks", "swap"), except("talks")],
    ["makes all of an except that loses its last id", except("swap"), ALL_CHOSEN],
  ] as const)("%s", (_name, choice, expected) => {
    expect(withChosen(choice, "swap")).toEqual(expected);
  });
});
