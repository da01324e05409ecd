import { describe, expect, it } from "vitest";
import type { Notice } from "../../../src/model/view/notice.ts";
import { notices as en } from "../../../src/words/en/notices.ts";
import { noticeText } from "../../../src/words/notice-words.ts";
import { notices as uk } from "../../../src/words/uk/notices.ts";

const NOTICES: readonly Notice[] = Object.freeze([
  { kind: "newer-link", version: 2 },
  { kind: "unknown-types", ids: ["parade"] },
  { kind: "unknown-statuses", ids: ["true", "maybe"] },
  { kind: "unknown-overlays", ids: ["oreshnik", "trebuchet"] },
  { kind: "unknown-event", id: "gone" },
  { kind: "unknown-view", id: "night" },
  { kind: "window-swapped" },
  { kind: "window-dropped" },
  { kind: "widened", parts: ["types", "statuses", "query", "window"] },
] as const);

describe("noticeText", () => {
  it.each(NOTICES)("is whole sentences of its own in each language: $kind", (notice) => {
    const [english, ukrainian] = [noticeText(notice, en), noticeText(notice, uk)];
    expect(english).toMatch(/^Th(e|is) .*\.$/);
    expect(ukrainian).toMatch(/^[А-ЯІЇЄ].*\.$/);
  });

  it("names what was widened, one thing or several", () => {
    expect(noticeText({ kind: "widened", parts: ["window"] }, en)).toContain("the period was widened.");
    expect(noticeText({ kind: "widened", parts: ["query", "window"] }, en)).toContain(
      "the search and the period were widened.",
    );
    expect(noticeText({ kind: "widened", parts: ["query", "window"] }, uk)).toContain("пошук і проміжок часу");
  });

  it("speaks of one type and of several", () => {
    expect(noticeText({ kind: "unknown-types", ids: ["a"] }, uk)).toContain("тип подій, якого");
    expect(noticeText({ kind: "unknown-types", ids: ["a", "b"] }, uk)).toContain("типи подій, яких");
  });
});
