import { describe, expect, it } from "vitest";
import { foreignHeights, wordPressLink, wordPressSecret } from "../../../src/embed/foreign-messages.ts";
import { reportHeight } from "../../../src/embed/report-height.ts";
import { createFakeFrame } from "./fake-frame.ts";

/** Heights in our own shape, as a page of changing height reports them. */
function reporting(frame: ReturnType<typeof createFakeFrame>) {
  const page = { heightPx: 412, isPlaying: false };
  const report = reportHeight({
    window: frame.window,
    measurePx: () => page.heightPx,
    isPlaying: () => page.isPlaying,
  });
  const heights = () =>
    frame.posted.flatMap(([message]) => {
      const { sentinel, height } = message as { sentinel?: string; height?: number };
      return sentinel === "dateline" ? [height] : [];
    });
  return { ...report, page, heights };
}

describe("a framed page", () => {
  it("reports its height when it has loaded", () => {
    const frame = createFakeFrame({ isLoaded: false });
    const { heights } = reporting(frame);
    expect(heights()).toEqual([]);
    frame.tell("load");
    expect(heights()).toEqual([412]);
  });

  it("reports at once where it has loaded already", () => {
    expect(reporting(createFakeFrame()).heights()).toEqual([412]);
  });

  it("reports again when its fonts are there", async () => {
    const frame = createFakeFrame();
    const { page, heights } = reporting(frame);
    page.heightPx = 430;
    await frame.bringFonts();
    expect(heights()).toEqual([412, 430]);
  });

  it("reports when its width changes, and not when its height does", () => {
    const frame = createFakeFrame();
    const { page, heights } = reporting(frame);
    page.heightPx = 600;
    frame.tell("resize");
    expect(heights()).toEqual([412]);
    frame.window.innerWidth = 320;
    frame.tell("resize");
    expect(heights()).toEqual([412, 600]);
  });

  it("reports when a part is opened, but no change below two pixels", () => {
    const { page, heights, report } = reporting(createFakeFrame());
    page.heightPx = 413;
    report();
    page.heightPx = 414;
    report();
    expect(heights()).toEqual([412, 414]);
  });

  it("reports nothing while it plays", () => {
    const { page, heights, report } = reporting(createFakeFrame());
    Object.assign(page, { heightPx: 700, isPlaying: true });
    report();
    expect(heights()).toEqual([412]);
    page.isPlaying = false;
    report();
    expect(heights()).toEqual([412, 700]);
  });

  it("asks for no height out of bounds", () => {
    const { page, heights, report } = reporting(createFakeFrame());
    page.heightPx = 90_000;
    report();
    page.heightPx = 1;
    report();
    page.heightPx = Number.NaN;
    report();
    expect(heights()).toEqual([412, 2_000, 160]);
  });

  it("reports nothing once it is removed", async () => {
    const frame = createFakeFrame({ isLoaded: false });
    const { heights, remove } = reporting(frame);
    remove();
    frame.tell("load");
    await frame.bringFonts();
    expect(heights()).toEqual([]);
  });

  it("reports to everybody's listeners, to anybody", () => {
    const frame = createFakeFrame({ address: "/e/talks/?ui=embed&childId=chart-7#?secret=aB3xY" });
    reporting(frame);
    expect(frame.posted.map(([, origin]) => origin)).toEqual(["*", "*", "*", "*", "*", "*"]);
    expect(frame.posted[0]).toEqual([{ sentinel: "dateline", v: 1, type: "height", height: 412 }, "*"]);
  });

  it("that is in no frame reports nothing", () => {
    const frame = createFakeFrame({ isFramed: false });
    reporting(frame).report();
    frame.tell("load");
    expect(frame.posted).toEqual([]);
  });
});

describe("a height in others' shapes", () => {
  const heights = (address: string) => foreignHeights(412, new URL(address, "https://maps.example"));

  it("is an object of AMP, a text of Medium and an object of Datawrapper", () => {
    expect(heights("/e/talks/#t=2025")).toEqual([
      { sentinel: "amp", type: "embed-size", height: 412 },
      '{"src":"https://maps.example/e/talks/#t=2025","context":"iframe.resize","height":412}',
      { "datawrapper-height": { "dateline map": 412 } },
    ]);
  });

  it("is a text of pym.js where the address has its child's name", () => {
    expect(heights("/e/talks/?ui=embed&childId=graphic-1&initialWidth=640")).toContain(
      "pymxPYMxgraphic-1xPYMxheightxPYMx412",
    );
    expect(heights("/e/talks/?childId=%3Cb%3E").filter((message) => String(message).startsWith("pym"))).toEqual([]);
  });

  it.each(["#?secret=aB3xY", "#secret=aB3xY", "#t=2025?secret=aB3xY", "#t=2025&secret=aB3xY"])(
    "is an object of WordPress where the address has its secret: %s",
    (hash) => {
      expect(heights(`/e/talks/${hash}`)).toContainEqual({ message: "height", value: 412, secret: "aB3xY" });
    },
  );

  it("is none of WordPress without a secret", () => {
    expect(wordPressSecret("#t=2025&q=secret")).toBeNull();
    expect(wordPressSecret("")).toBeNull();
  });
});

it("WordPress is asked for a link by its secret", () => {
  expect(wordPressLink("https://maps.example/e/talks/", "aB3xY")).toEqual({
    message: "link",
    value: "https://maps.example/e/talks/",
    secret: "aB3xY",
  });
});
