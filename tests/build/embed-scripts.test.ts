import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { gzipBytes, readSite } from "./built-site.ts";

describe("what articles include", () => {
  it.each([
    ["resize.js", 1_000],
    ["embed.js", 6_000],
  ])("%s weighs at most %d bytes gzip", (name, budget) => {
    const bytes = gzipBytes(`embed/1/${name}`);
    console.info(`${bytes.toString().padStart(7)} bytes gzip  embed/1/${name}`);
    expect(bytes).toBeGreaterThan(200);
    expect(bytes).toBeLessThanOrEqual(budget);
  });

  it.each(["resize.js", "embed.js"])("%s is a classic script that leaves no name behind", (name) => {
    const script = readSite(`embed/1/${name}`).toString();
    expect(script).not.toMatch(/\b(?:import|export)\b/);
    expect(script).toMatch(/^\(function\(\)\{|^\(\(\)=>\{/);
  });

  it("resize.js runs where there is nothing but a window", () => {
    const listened: string[] = [];
    runInNewContext(readSite("embed/1/resize.js").toString(), {
      addEventListener: (type: string) => listened.push(type),
    });
    expect(listened).toEqual(["message"]);
  });

  it("embed.d.ts is the types that the element is checked against", () => {
    expect(readSite("embed/1/embed.d.ts").toString()).toBe(readFileSync("src/embed/embed-types.ts", "utf8"));
    expect(readSite("embed/1/embed.d.ts").toString()).not.toMatch(/^import /m);
  });
});
