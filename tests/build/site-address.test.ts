import { describe, expect, it } from "vitest";
import { readSiteAddress } from "../../site-build/site-address.ts";

describe("the setting DATELINE_SITE", () => {
  it("is the address of a folder, with or without its last slash", () => {
    expect(readSiteAddress("https://maps.example")).toBe("https://maps.example/");
    expect(readSiteAddress("https://example.org/map/")).toBe("https://example.org/map/");
    expect(readSiteAddress("http://localhost:4173/a/b")).toBe("http://localhost:4173/a/b/");
  });

  it("may be left out", () => {
    expect(readSiteAddress(undefined)).toBeNull();
    expect(readSiteAddress("")).toBeNull();
  });

  it.each([
    ["maps.example", "expected an address such as"],
    ["ftp://maps.example/", "expected it to begin with https:// or http://"],
    ["javascript:alert(1)", "expected it to begin with https:// or http://"],
    ["https://user@maps.example/", "expected no user name"],
    ["https://maps.example/?a=b", "expected the address of a folder"],
    ["https://maps.example/#a", "expected the address of a folder"],
    ["https://maps.example/index.html", "not of a page in it"],
  ])("is refused in a sentence that says what was found and what was expected: %s", (setting, sentence) => {
    expect(() => readSiteAddress(setting)).toThrow(sentence);
    expect(() => readSiteAddress(setting)).toThrow(`DATELINE_SITE is “${setting}”`);
  });
});
