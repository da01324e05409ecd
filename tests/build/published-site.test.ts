import { describe, expect, it } from "vitest";
import { parseDatasetText } from "../../src/model/parsing/parse-dataset.ts";
import { DEFAULT_DATASET } from "../../src/site.ts";
import { readSite, siteFiles } from "./built-site.ts";

const html = readSite("index.html").toString();
const { dataset } = parseDatasetText(readSite(`data/${DEFAULT_DATASET}.geojson`).toString());

describe("the published site", () => {
  it("writes every event of the default dataset into index.html", () => {
    const listed = [...html.matchAll(/<li id="event-([^"]+)"/g)].map(([, id]) => id);
    expect(listed).toEqual(dataset?.events.map(({ id }) => id));
  });

  it("carries the content policy, and no script or style of its own inside the page", () => {
    expect(html).toMatch(/http-equiv="Content-Security-Policy" content="default-src 'none'/);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
  });

  it("names no host anywhere in the page: every address is relative", () => {
    const addresses = [...html.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((address) => !/^(?:\.\/|#)/.test(address ?? ""))).toEqual([]);
  });

  it("tells of the licences of everything that is in the bundle", () => {
    const licenses = readSite("third-party-licenses.md").toString();
    for (const name of ["maplibre-gl", "preact", "zustand", "d3-scale"]) expect(licenses).toContain(name);
  });

  it("inlines no worker, font or image", () => {
    const styles = siteFiles().filter((file) => file.endsWith(".css") && !file.includes("maplibre-gl"));
    expect(styles.length).toBeGreaterThan(0);
    for (const file of styles) expect(readSite(file).toString()).not.toContain("data:");
  });
});
