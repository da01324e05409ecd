import { describe, expect, it } from "vitest";
import { isSameView, linkedView } from "../../../src/embed/view-text.ts";

describe("two texts of a view", () => {
  it.each([
    ["t=2025&types=strike", "types=strike&t=2025"],
    ["v=1&t=2025", "t=2025"],
    ["q=two%20nights", "q=two nights"],
    ["", "v=1"],
  ])("are the same view: %s and %s", (one, other) => {
    expect(isSameView(one, other)).toBe(true);
  });

  it.each([
    ["t=2025", "t=2024"],
    ["t=2025", "t=2025&types=strike"],
    ["", "t=2025"],
    ["q=%E0%A4%A", "q="],
  ])("are two views: %s and %s", (one, other) => {
    expect(isSameView(one, other)).toBe(false);
  });
});

describe("a link to an open page", () => {
  const PAGE = "https://maps.example/e/talks/?ui=embed&lang=uk#t=2020";
  const SITE = "https://maps.example";

  it.each([
    ["its hash", `${SITE}/e/talks/?ui=embed&lang=uk#t=2025&e=strike`, "t=2025&e=strike"],
    ["its hash without what the page's query says", `${SITE}/e/talks/#t=2025`, "t=2025"],
    ["the whole dataset where it has none", `${SITE}/e/talks/`, ""],
    ["its hash whether it names the file or not", `${SITE}/e/talks/index.html#t=2025`, "t=2025"],
    ["a named view by its path", `${SITE}/e/talks/v/second-night/`, "second-night"],
    ["a named view by its path without a slash", `${SITE}/e/talks/v/second-night`, "second-night"],
  ])("asks for %s", (_, href, view) => {
    expect(linkedView(href, PAGE)).toBe(view);
  });

  it.each([
    ["another dataset", `${SITE}/e/harvest/#t=2025`],
    ["another site", "https://other.example/e/talks/#t=2025"],
    ["another language", `${SITE}/e/talks/?lang=en#t=2025`],
    ["what the page's query does not say", `${SITE}/e/talks/?theme=dark#t=2025`],
    ["another dataset by its query", `${SITE}/e/talks/?data=harvest#t=2025`],
    ["a change of a named view", `${SITE}/e/talks/v/second-night/#t=2025`],
    ["a named view of another dataset", `${SITE}/e/harvest/v/second-night/`],
    ["no address", "#"],
  ])("leads to another page: %s", (_, href) => {
    expect(linkedView(href, PAGE)).toBeNull();
  });

  it("does not take the page of one named view for the whole dataset", () => {
    expect(linkedView(`${SITE}/e/talks/`, `${SITE}/e/talks/v/first-night/`)).toBeNull();
    expect(linkedView(`${SITE}/e/talks/v/second-night/`, `${SITE}/e/talks/v/first-night/`)).toBe("second-night");
  });

  it("has to be about the same dataset while that is in the query", () => {
    expect(linkedView(`${SITE}/?data=talks#t=2025`, `${SITE}/?data=talks&ui=embed`)).toBe("t=2025");
    expect(linkedView(`${SITE}/#t=2025`, `${SITE}/?data=talks`)).toBeNull();
  });
});
