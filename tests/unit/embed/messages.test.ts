import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedHeight } from "../../../src/embed/envelope.ts";
import { enveloped, parseFrameMessage, parseHostMessage } from "../../../src/embed/messages.ts";
import { deepFreeze } from "../../../src/model/deep-freeze.ts";

const ours = (message: object) => deepFreeze({ sentinel: "dateline", v: 1, ...message });

const TYPES = [
  ...["ready", "height", "view-input", "view-change", "event-select", "play", "pause", "data-error", "state"],
  ...["set-view", "set-theme", "select", "get-view", "activate", "next", "previous"],
];

function throwing(): never {
  throw new Error("No");
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function cyclic(): object {
  const message: Record<string, unknown> = { sentinel: "dateline", v: 1, type: "data-error" };
  message["issues"] = [message, [message]];
  return message;
}

const HOSTILE: readonly (readonly [name: string, make: () => unknown])[] = [
  ["a revoked proxy", revoked],
  ["a proxy that throws at every question", () => new Proxy({}, { get: throwing, has: throwing, ownKeys: throwing })],
  ["a getter that throws for the sentinel", () => Object.defineProperty({}, "sentinel", { get: throwing })],
  [
    "a getter that throws inside",
    () => Object.defineProperty({ sentinel: "dateline", v: 1 }, "type", { get: throwing }),
  ],
  ["a message within itself", cyclic],
  ["a function", () => throwing],
  ["a symbol", () => Symbol("dateline")],
  ["a big integer", () => 10n],
  ["our message as a text", () => JSON.stringify({ sentinel: "dateline", v: 1, type: "ready" })],
  ["an array with our members", () => Object.assign([], { sentinel: "dateline", v: 1, type: ["ready"] })],
  ["another version", () => ({ sentinel: "dateline", v: 2, type: "ready" })],
  ["a version as text", () => ({ sentinel: "dateline", v: "1", type: "play" })],
  ["another sentinel", () => ({ sentinel: "amp", v: 1, type: "height", height: 400 })],
  ["no type", () => ({ sentinel: "dateline", v: 1 })],
  ["the name of a method as its type", () => ({ sentinel: "dateline", v: 1, type: "constructor" })],
  ["a type with a toString of its own", () => ({ sentinel: "dateline", v: 1, type: { toString: () => "ready" } })],
  ["a height that is no number", () => ({ sentinel: "dateline", v: 1, type: "height", height: "400px" })],
  ["a height of NaN", () => ({ sentinel: "dateline", v: 1, type: "height", height: Number.NaN })],
  ["a view of ten million characters", () => ({ sentinel: "dateline", v: 1, type: "set-view", view: "t".repeat(1e7) })],
  ["a view as an object", () => ({ sentinel: "dateline", v: 1, type: "view-change", view: { t: "2025" } })],
  ["an id of a thousand characters", () => ({ sentinel: "dateline", v: 1, type: "select", id: "x".repeat(1_000) })],
  ["a theme that is not one", () => ({ sentinel: "dateline", v: 1, type: "set-theme", theme: "__proto__" })],
  ["a state that is not one", () => ({ sentinel: "dateline", v: 1, type: "state", state: "on fire" })],
];

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe("a message of a frame", () => {
  it.each([
    { type: "ready" },
    { type: "height", height: 412 },
    { type: "view-input", view: "t=2025", named: null, url: "https://maps.example/e/talks/#t=2025", reason: "play" },
    { type: "view-change", view: "", named: "first", url: "https://maps.example/e/talks/", reason: "host" },
    { type: "event-select", id: "strike", title: "A strike", reason: "reader" },
    { type: "event-select", id: null, reason: "host" },
    { type: "play", reason: "reader" },
    { type: "pause", reason: "host" },
    { type: "data-error", issues: ["A date cannot be read."] },
    { type: "state", state: "playing" },
  ] as const)("is read as it was sent: $type", (message) => {
    expect(parseFrameMessage(deepFreeze(enveloped(message)))).toEqual(message);
  });

  it.each([
    [3, 160],
    [-1, 160],
    [Number.NEGATIVE_INFINITY, 160],
    [411.6, 412],
    [99_999, 2_000],
    [Number.POSITIVE_INFINITY, 2_000],
  ])("asks for a height within bounds: %d is %d", (height, clamped) => {
    expect(parseFrameMessage(ours({ type: "height", height }))).toEqual({ type: "height", height: clamped });
    expect(askedHeight(ours({ type: "height", height }))).toBe(clamped);
  });

  it("that is no height asks for none", () => {
    expect(askedHeight(ours({ type: "ready", height: 400 }))).toBeNull();
  });

  it("carries a title and sentences cut to 500 characters, and fifty sentences", () => {
    const title = "x".repeat(10_000);
    expect(parseFrameMessage(ours({ type: "event-select", id: "a", title }))).toMatchObject({ title: "x".repeat(500) });
    const issues = Array.from({ length: 80 }, () => title);
    expect(parseFrameMessage(ours({ type: "data-error", issues }))).toEqual({
      type: "data-error",
      issues: Array.from({ length: 50 }, () => "x".repeat(500)),
    });
  });

  it.each(["javascript:alert(1)", "data:text/html,x", " https://x.example", "file:///x"])(
    "gives no address that is not of the web: %s",
    (url) => {
      expect(parseFrameMessage(ours({ type: "view-change", view: "", url }))).toMatchObject({ url: "" });
    },
  );

  it("that does not say why the view changed comes from a reader", () => {
    const message = { type: "view-change", view: "t=2025" };
    const read = { ...message, named: null, url: "", reason: "reader" };
    expect(parseFrameMessage(ours(message))).toEqual(read);
    expect(parseFrameMessage(ours({ ...message, reason: "a later version's" }))).toEqual(read);
  });

  it("is not a command, and a command is not one", () => {
    expect(parseFrameMessage(ours({ type: "set-view", view: "t=2025" }))).toBeNull();
    expect(parseHostMessage(ours({ type: "view-change", view: "t=2025" }))).toBeNull();
  });
});

describe("a command", () => {
  it.each([
    { type: "set-view", view: "t=2024-11-21/2025-06-02&types=strike" },
    { type: "set-view", view: "second-night" },
    { type: "set-view", view: "" },
    { type: "set-theme", theme: "dark" },
    { type: "select", id: "strike" },
    { type: "select", id: null },
    { type: "play" },
    { type: "pause" },
    { type: "get-view" },
    { type: "activate" },
    { type: "next" },
    { type: "previous" },
  ] as const)("is read as it was sent: $type", (command) => {
    expect(parseHostMessage(deepFreeze(enveloped(command)))).toEqual(command);
  });

  it("may name a view with its #", () => {
    expect(parseHostMessage(ours({ type: "set-view", view: "#t=2025" }))).toEqual({ type: "set-view", view: "t=2025" });
  });

  it("holds at most 2,000 characters of a view", () => {
    expect(parseHostMessage(ours({ type: "set-view", view: "t".repeat(2_000) }))).not.toBeNull();
    expect(parseHostMessage(ours({ type: "set-view", view: "t".repeat(2_001) }))).toBeNull();
  });

  it("of a later version's kind is passed over", () => {
    expect(parseHostMessage(ours({ type: "fly-to", place: "Kyiv" }))).toBeNull();
  });

  it("to choose nothing in particular is passed over", () => {
    expect(parseHostMessage(ours({ type: "select" }))).toBeNull();
  });
});

describe("whatever is sent", () => {
  it.each(HOSTILE)("%s is passed over", (_, make) => {
    expect([parseFrameMessage(make()), parseHostMessage(make())]).toEqual([null, null]);
  });

  it("never throws, and never gives a value without bounds", () => {
    const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, maxDepth: 3 });
    const text = fc.oneof(
      fc.string(),
      fc.nat(5_000).map((length) => "x".repeat(length)),
    );
    const member = fc.oneof(anything, text, fc.double(), fc.array(text));
    const shaped = fc.record(
      {
        ...{ sentinel: fc.constant("dateline"), v: fc.constant(1), type: fc.constantFrom(...TYPES) },
        ...{ height: member, view: member, named: member, url: member, reason: member, id: member, title: member },
        ...{ issues: member, state: member, theme: member },
      },
      { requiredKeys: ["sentinel", "v", "type"] },
    );
    fc.assert(
      fc.property(fc.oneof(anything, shaped), (data) => {
        for (const message of [parseFrameMessage(data), parseHostMessage(data)]) {
          const texts = textsIn(message);
          expect(texts.length).toBeLessThanOrEqual(60);
          for (const found of texts) expect(found.length).toBeLessThanOrEqual(4_000);
          if (message?.type === "height") expect(message.height).toBe(Math.min(Math.max(message.height, 160), 2_000));
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
