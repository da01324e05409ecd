import { describe, expect, it } from "vitest";
import { createMemory } from "../../../src/state/memory.ts";

describe("createMemory", () => {
  it("gives the same answer while every input is the same, and computes anew when one differs", () => {
    const memory = createMemory<object>();
    const list: readonly number[] = Object.freeze([1]);
    const first = memory([list, Number.NaN], () => ({}));
    expect(memory([list, Number.NaN], () => ({}))).toBe(first);
    expect(memory([Object.freeze([1]), Number.NaN], () => ({}))).not.toBe(first);
  });

  it("remembers the last answer only, also one that is nothing", () => {
    const memory = createMemory<number | null>();
    let asked = 0;
    const compute = () => {
      asked += 1;
      return null;
    };
    for (const input of ["a", "a", "b", "a"]) memory([input], compute);
    expect(asked).toBe(3);
  });
});
