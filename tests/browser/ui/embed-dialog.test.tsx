import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { datasetOf, newsEvent } from "../../unit/event-builders.ts";
import { openPanel, type PanelDriver, rendered } from "./panel-driver.ts";

const DATASET = datasetOf([newsEvent("talks", { edtf: "2025-05-16", type: "talks" })], {
  views: [
    { id: "may", title: "May", view: "t=2025-05" },
    { id: "june", title: "June", view: "t=2025-06" },
  ],
});
const EMBED = { siteAddress: "https://maps.example/news/", slug: "talks" };
const PAGE = "https://maps.example/news/e/talks/";

let panel: PanelDriver;

afterEach(() => {
  vi.restoreAllMocks();
  panel.remove();
});

async function openDialog(options: Partial<Parameters<typeof openPanel>[0]> = {}) {
  await page.viewport(1280, 800);
  const view = { window: { from: "2025-05-16", to: "2025-05-16" } };
  panel = await openPanel({ dataset: DATASET, view, embed: EMBED, ...options });
  await panel.click("More");
  await vi.waitFor(() => panel.button("Embed…"));
  panel.button("Embed…").focus();
  await panel.click("Embed…");
  await vi.waitFor(() => expect(dialog().open).toBe(true));
  await rendered();
}

const dialog = () => panel.find<HTMLDialogElement>("dialog.embed");
const code = () => panel.find<HTMLTextAreaElement>("dialog.embed textarea").value;
const outcome = () => panel.find("dialog.embed [aria-live]").textContent;
const frame = () => panel.find<HTMLIFrameElement>("dialog.embed iframe");

/** The control that a label of the dialog names. */
function control(label: string): HTMLInputElement | HTMLSelectElement {
  const labels = [...dialog().querySelectorAll("label")];
  const found = labels.find((candidate) => {
    const name = candidate.querySelector("span") ?? candidate;
    return name.textContent?.trim() === label;
  });
  if (!found?.control)
    throw new Error(`No "${label}" among: ${labels.map(({ textContent }) => textContent).join(" | ")}`);
  return found.control as HTMLInputElement | HTMLSelectElement;
}

async function check(label: string) {
  control(label).click();
  await rendered();
}

async function choose(label: string, value: string) {
  const select = control(label);
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await rendered();
}

async function fill(label: string, value: string) {
  const input = control(label);
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await rendered();
}

describe("the code in the Embed dialog", () => {
  test("is a frame with the view that is open", async () => {
    await openDialog();
    expect(code()).toContain(`<iframe src="${PAGE}?ui=embed#t=2025-05-16" title="Talks"`);
  });

  test("follows what is to be shown", async () => {
    await openDialog();
    await check("The whole map");
    expect(code()).toContain(`src="${PAGE}?ui=embed"`);
    await check("A named view");
    await choose("Name of the view", "june");
    expect(code()).toContain(`src="${PAGE}v/june/?ui=embed" title="June – Talks"`);
  });

  test("follows the look and the parts that are shown", async () => {
    await openDialog();
    await choose("Layout", "mini");
    await choose("Appearance", "dark");
    await choose("Language", "uk");
    await choose("Loading", "click");
    await check("Legend");
    await check("List of events");
    expect(code()).toContain("?ui=mini&amp;theme=dark&amp;lang=uk&amp;load=click&amp;hide=list,legend#t=");
    await check("Legend");
    expect(code()).toContain("&amp;hide=list#t=");
  });

  test("follows the size", async () => {
    await openDialog();
    await fill("Least height in pixels", "300");
    expect(code()).toContain("aspect-ratio:4/3;min-height:min(300px,80svh)");
    await check("Fixed");
    await panel.click("480 × 600");
    expect(code()).toContain('width="480" height="600"');
    expect(panel.button("480 × 600").getAttribute("aria-pressed")).toBe("true");
  });

  test("carries the name of the frame, its rights and the script on request", async () => {
    await openDialog();
    await fill("Name of the frame", "map of may");
    await check("With the script that fits the height to the content");
    await check("Give the frame only the rights it needs (sandbox)");
    expect(code()).toContain('name="map-of-may"');
    expect(code()).toContain('sandbox="allow-scripts');
    expect(code()).toContain(`<script async src="${EMBED.siteAddress}embed/1/resize.js"></script>`);
    expect(dialog().textContent).toContain('Links with target="map-of-may" change this map.');
  });

  test("is in the language of the map where it has words of its own", async () => {
    await openDialog();
    await check("Picture");
    await choose("Language", "uk");
    await vi.waitFor(() => expect(code()).toContain('alt="Карта: Talks"'));
    await fill("Description of the picture", "Three cities");
    expect(code()).toContain('alt="Three cities"');
  });

  test("comes with only those options that its channel takes in", async () => {
    await openDialog();
    const groups = () => [...dialog().querySelectorAll("summary")].map(({ textContent }) => textContent);
    expect(groups()).toEqual(["Size", "Look", "Parts shown", "In your page"]);
    await check("Picture");
    expect(groups()).toEqual(["Look", "In your page"]);
    await check("oEmbed address");
    expect(groups()).toEqual([]);
  });
});

describe("the Embed dialog says", () => {
  test("that an open view has no page of its own, and a named one a card", async () => {
    await openDialog();
    await check("oEmbed address");
    expect(code()).toBe(PAGE);
    expect(dialog().textContent).toContain("has no page of its own, so this address shows the whole map");
    await check("A named view");
    expect(code()).toBe(`${PAGE}v/may/`);
    expect(dialog().textContent).toContain("A named view has a card of its own");
  });

  test("which hosts a reader's browser asks", async () => {
    await openDialog();
    expect(dialog().textContent).toContain("readers’ browsers ask maps.example and no other host");
  });

  test("that there is no page to embed, for a dataset that the site does not publish", async () => {
    panel = await openPanel({ dataset: DATASET });
    await panel.click("More");
    await vi.waitFor(() => panel.button("Embed…").click());
    await vi.waitFor(() => expect(dialog().textContent).toContain("has no page of its own on this site"));
    expect(dialog().querySelector("textarea")).toBeNull();
  });
});

describe("copying", () => {
  test("takes the very code that is seen, and says so until it changes", async () => {
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await openDialog();
    await panel.click("Copy code");
    expect(write).toHaveBeenCalledExactlyOnceWith(code());
    expect(outcome()).toBe("Copied.");
    await check("The whole map");
    expect(outcome()).toBe("");
  });

  test("selects the code where the browser refuses, and says what to do", async () => {
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("", "NotAllowedError"));
    await openDialog();
    await panel.click("Copy code");
    const field = panel.find<HTMLTextAreaElement>("dialog.embed textarea");
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(code());
    expect(document.activeElement).toBe(field);
    expect(outcome()).toContain("The text is selected");
  });
});

describe("the preview", () => {
  test("shows the address of the code, or the bare page while nothing is published there", async () => {
    vi.spyOn(window, "fetch").mockResolvedValueOnce(new Response('<html data-dataset="talks">'));
    await openDialog();
    expect(frame().src).toBe(`${PAGE}?ui=embed#t=2025-05-16`);
    await check("A named view");
    expect(frame().src).toBe("https://maps.example/news/?data=talks&ui=embed#t=2025-05");
    expect(dialog().textContent).toContain(`There is nothing at ${PAGE}v/may/ yet`);
  });

  test("is a frame as wide as a column or a phone, and fits the dialog", async () => {
    await openDialog();
    expect(frame().offsetWidth).toBe(680);
    await check("On a phone");
    expect(frame().offsetWidth).toBe(360);
    const stage = panel.find("dialog.embed .embed-stage").getBoundingClientRect();
    expect(stage.height).toBeLessThan(800 / 2);
    expect(frame().getBoundingClientRect().height).toBeCloseTo(stage.height, -1);
  });

  test("makes a new frame for a new address, so that nothing comes into the history", async () => {
    await openDialog();
    const first = frame();
    const { length } = history;
    await choose("Appearance", "dark");
    expect(frame()).not.toBe(first);
    expect(history.length).toBe(length);
  });
});

describe("the Embed dialog", () => {
  test("gives the focus back to the button that opened it", async () => {
    await openDialog();
    dialog().close();
    await rendered();
    expect(panel.element.querySelector("dialog.embed")).toBeNull();
    expect(document.activeElement).toBe(panel.button("Embed…"));
  });

  test("fits a phone without a scroll to the side", async () => {
    await openDialog();
    await page.viewport(390, 844);
    await rendered();
    for (const group of dialog().querySelectorAll<HTMLDetailsElement>("details")) group.open = true;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = dialog();
    expect(clientWidth).toBe(390);
    expect(scrollWidth).toBe(clientWidth);
    expect(scrollHeight).toBeGreaterThan(clientHeight);
  });
});
