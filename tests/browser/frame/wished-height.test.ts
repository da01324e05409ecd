import { afterEach, describe, expect, it } from "vitest";
import { wishedHeight } from "../../../src/frame/wished-height.ts";

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A page in a frame, 400 px wide: its map would be 264 px high. */
function page(...parts: readonly HTMLElement[]): Document {
  const frame = document.createElement("iframe");
  frame.style.cssText = "inline-size:400px;block-size:200px;border:0";
  document.body.append(frame);
  frames.push(frame);
  const inside = frame.contentDocument;
  if (!inside) throw new Error("The frame has no document.");
  inside.documentElement.style.overflow = "hidden";
  inside.body.append(...parts);
  return inside;
}

function box(id: string, style: string, child?: HTMLElement): HTMLElement {
  const element = document.createElement("div");
  element.id = id;
  element.style.cssText = style;
  if (child) element.append(child);
  return element;
}

describe("the height that a page in an article wishes", () => {
  it("is that of the map and of what stands under it", () => {
    expect(wishedHeight(page(box("timeline", "block-size:120px")))).toBe(264 + 120);
  });

  it("counts all of a timeline that a low frame cuts off", () => {
    const timeline = box("timeline", "max-block-size:60px;overflow:hidden", box("", "block-size:120px"));
    expect(wishedHeight(page(timeline))).toBe(264 + 120);
  });

  it("is never one at which the page leaves its timeline out", () => {
    expect(wishedHeight(page())).toBe(300);
  });
});
