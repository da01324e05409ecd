import { describe, expect, it } from "vitest";
import { type FrameWishes, frameAddress } from "../../../src/embed/frame-address.ts";

const ARTICLE = "https://news.example/2025/two-nights.html";
const NO_WISHES = { view: null, theme: null, lang: null, ui: null, load: null, hide: null, details: null };

const addressOf = (wishes: Partial<FrameWishes> & Pick<FrameWishes, "src">) =>
  frameAddress({ ...NO_WISHES, ...wishes }, ARTICLE);

describe("the address of a frame", () => {
  it("is the page's, in the interface for articles", () => {
    expect(addressOf({ src: "https://maps.example/e/talks/" })?.whole).toBe("https://maps.example/e/talks/?ui=embed");
  });

  it("keeps what the page's address says, unless an attribute says otherwise", () => {
    const src = "https://maps.example/e/talks/?ui=mini&lang=uk&data=x#t=2025";
    expect(addressOf({ src })?.whole).toBe(src);
    expect(addressOf({ src, lang: "en", view: "" })?.whole).toBe(
      "https://maps.example/e/talks/?ui=mini&lang=en&data=x",
    );
  });

  it("has a view behind the #, and a named view by its id", () => {
    const src = "https://maps.example/e/talks/";
    expect(addressOf({ src, view: "#t=2025/..&types=strike" })?.whole).toBe(`${src}?ui=embed#t=2025/..&types=strike`);
    expect(addressOf({ src, view: "second night" })?.whole).toBe(`${src}?ui=embed#view=second%20night`);
  });

  it("may be relative to the article", () => {
    expect(addressOf({ src: "../maps/e/talks/" })?.page).toBe("https://news.example/maps/e/talks/");
  });

  it("is the same frame's while only view and theme differ", () => {
    const src = "https://maps.example/e/talks/";
    const [one, other] = [addressOf({ src, view: "t=2025", theme: "dark" }), addressOf({ src, view: "t=2024" })];
    expect(one?.fixed).toBe(other?.fixed);
    expect(addressOf({ src, hide: "list" })?.fixed).not.toBe(one?.fixed);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "blob:https://x/1", "http://", "https://[", "file:///x"])(
    "is none for %s",
    (src) => {
      expect(addressOf({ src })).toBeNull();
    },
  );
});
