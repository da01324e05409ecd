import { describe, expect, it } from "vitest";
import { createActiveStep } from "../../../src/embed/active-step.ts";

describe("the step that an article is at", () => {
  it("is none before it has come to one", () => {
    expect(createActiveStep().move([], ["one", "two"])).toBeNull();
  });

  it("is the last that has come, on the way down and on the way up", () => {
    const steps = createActiveStep<string>();
    expect(steps.move(["one"], [])).toBe("one");
    expect(steps.move(["two"], [])).toBe("two");
    expect(steps.move([], ["one"])).toBe("two");
    expect(steps.move(["one"], [])).toBe("one");
    expect(steps.move([], ["two"])).toBe("one");
  });

  it("is the one that stays when the last leaves", () => {
    const steps = createActiveStep<string>();
    steps.move(["one"], []);
    steps.move(["two"], []);
    expect(steps.move([], ["two"])).toBe("one");
  });

  it("is the one that was left while there is none", () => {
    const steps = createActiveStep<string>();
    steps.move(["one"], []);
    expect(steps.move([], ["one"])).toBe("one");
  });

  it("is the last of those that come at once", () => {
    expect(createActiveStep<string>().move(["one", "two"], [])).toBe("two");
  });
});
