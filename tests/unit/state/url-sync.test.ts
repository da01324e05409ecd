import { describe, expect, it } from "vitest";
import { clampView } from "../../../src/model/view/clamp-view.ts";
import { viewFromLink } from "../../../src/model/view/link.ts";
import type { LinkProblem } from "../../../src/model/view/view-params.ts";
import { changeView, hover, select, setWindow } from "../../../src/state/actions.ts";
import { openNamedView } from "../../../src/state/named-views.ts";
import { createAppStore } from "../../../src/state/store.ts";
import { syncUrl } from "../../../src/state/url-sync.ts";
import { datasetOf, newsEvent } from "../event-builders.ts";
import { createFakeBrowser } from "./fake-browser.ts";

const DATASET = datasetOf(
  [
    newsEvent("a", { edtf: "2025-05-16" }),
    newsEvent("b", { edtf: "2025-05-20", type: "talks" }),
    newsEvent("c", { edtf: "2025-06-02" }),
  ],
  {
    views: [
      { id: "may", title: "May", view: "t=2025-05" },
      { id: "strikes", title: "Strikes", view: "types=strike" },
    ],
  },
);

function dayOf(day: number) {
  return { from: `2025-05-${day}`, to: null };
}

interface PageOptions {
  readonly framed?: boolean;
  readonly refuses?: boolean;
  readonly pageView?: string;
}

/** A page opened at an address, as main.ts opens it. */
function openPage(address: string, { pageView, ...options }: PageOptions = {}) {
  const fake = createFakeBrowser(address, options);
  const page = { views: DATASET.views, pageView: pageView ?? null };
  const { view, unknown, named } = viewFromLink(fake.browser.location, page);
  const store = createAppStore({ dataset: DATASET, view: clampView(view, DATASET).view, named });
  const problems: LinkProblem[] = [];
  const onProblems = (found: readonly LinkProblem[]) => problems.push(...found);
  const stop = syncUrl(store, { unknown, page, browser: fake.browser, onProblems });
  return { ...fake, store, stop, problems, view: () => store.getState().view };
}

describe("writing the address", () => {
  it("puts a link into its canonical form when the page opens", () => {
    expect(openPage("/?data=talks&e=a&t=nonsense").address()).toBe("?data=talks#e=a");
  });

  it("replaces the entry, 300 ms after a change", () => {
    const page = openPage("/?data=talks");
    setWindow(page.store, dayOf(16));
    page.wait(299);
    expect(page.address()).toBe("?data=talks");
    page.wait(1);
    expect(page.entries()).toEqual(["?data=talks#t=2025-05-16/.."]);
  });

  it("writes at most every 300 ms while a handle is dragged, and the last change always", () => {
    const page = openPage("/");
    const before = page.calls.length;
    for (let step = 0; step < 60; step += 1) {
      setWindow(page.store, dayOf(10 + (step % 20)));
      page.wait(16);
    }
    page.wait(300);
    expect(page.calls.length - before).toBeLessThanOrEqual(4);
    expect(page.address()).toBe("#t=2025-05-29/..");
  });

  it("writes nothing when what changes is not in the view, or changes back", () => {
    const page = openPage("/");
    const before = page.calls.length;
    hover(page.store, "a");
    setWindow(page.store, dayOf(16));
    setWindow(page.store, { from: null, to: null });
    page.wait(1_000);
    expect(page.calls.length).toBe(before);
  });

  it("writes what is still waiting when the page is left", () => {
    const page = openPage("/");
    setWindow(page.store, dayOf(16));
    page.leavePage();
    expect(page.address()).toBe("#t=2025-05-16/..");
  });

  it("keeps parameters that are not ours", () => {
    const page = openPage("/?data=talks&utm_source=x#underlays=range-a");
    changeView(page.store, { globe: true });
    page.wait(300);
    expect(page.address()).toBe("?data=talks&utm_source=x#underlays=range-a&globe=1");
  });

  it("goes on when the browser refuses", () => {
    const page = openPage("/", { refuses: true });
    setWindow(page.store, dayOf(16));
    select(page.store, "a");
    page.wait(1_000);
    expect([page.view().selected, page.entries()]).toEqual(["a", [""]]);
  });

  it("stops when told to", () => {
    const page = openPage("/");
    setWindow(page.store, dayOf(16));
    page.stop();
    page.wait(1_000);
    expect([page.address(), page.listenerCount()]).toEqual(["", 0]);
  });
});

describe("a card", () => {
  it("is an entry of its own when it opens from closed, at once", () => {
    const page = openPage("/");
    select(page.store, "a");
    expect(page.entries()).toEqual(["", "#e=a"]);
  });

  it("leaves the view before it in the entry below, also what was not yet written", () => {
    const page = openPage("/");
    setWindow(page.store, dayOf(16));
    select(page.store, "a");
    expect(page.entries()).toEqual(["#t=2025-05-16/..", "#t=2025-05-16/..&e=a"]);
  });

  it("is closed by one press of Back, and the rest of the view stays", () => {
    const page = openPage("/");
    select(page.store, "a");
    setWindow(page.store, dayOf(16));
    page.wait(300);
    page.back();
    expect([page.view().selected, page.view().window, page.address()]).toEqual([null, dayOf(16), "#t=2025-05-16/.."]);
  });

  it("is closed by one press of Back after several cards one after another", () => {
    const page = openPage("/");
    select(page.store, "a");
    select(page.store, "b");
    select(page.store, "c");
    page.wait(300);
    expect(page.entries()).toEqual(["", "#e=c"]);
    page.back();
    expect(page.view().selected).toBeNull();
  });

  it("is closed by its own button as by Back", () => {
    const page = openPage("/");
    select(page.store, "a");
    setWindow(page.store, dayOf(16));
    select(page.store, null);
    page.wait(1_500);
    expect([page.address(), page.view().selected, page.view().window]).toEqual(["#t=2025-05-16/..", null, dayOf(16)]);
  });

  it("opened and closed a hundred times leaves one entry ahead and none behind", () => {
    const page = openPage("/");
    for (let count = 0; count < 100; count += 1) {
      select(page.store, "a");
      page.wait(400);
      select(page.store, null);
      page.wait(400);
    }
    expect([page.entries(), page.address()]).toEqual([["", "#e=a"], ""]);
  });

  it("comes back by Forward, into the view as it is now", () => {
    const page = openPage("/");
    select(page.store, "a");
    page.back();
    setWindow(page.store, dayOf(10));
    page.wait(300);
    page.forward();
    expect([page.view().selected, page.view().window]).toEqual(["a", dayOf(10)]);
  });

  it("opened while the way back from another is under way is an entry again", () => {
    const page = openPage("/");
    select(page.store, "a");
    select(page.store, null);
    select(page.store, "b");
    page.wait(1_500);
    expect([page.entries(), page.view().selected]).toEqual([["", "#e=b"], "b"]);
  });

  it("closed twice in a hurry goes back once", () => {
    const page = openPage("/#q=x");
    page.goToHash("#q=y");
    for (const id of ["a", null, "b", null]) select(page.store, id);
    page.wait(1_500);
    expect([page.address(), page.view().query, page.view().selected]).toEqual(["#q=y", "y", null]);
  });

  it("that the link itself opened closes in place: Back leaves the page", () => {
    const page = openPage("/#e=a");
    select(page.store, null);
    page.wait(1_500);
    expect(page.entries()).toEqual([""]);
  });

  it("is still closed by Back when the page was reloaded meanwhile", () => {
    const page = openPage("/");
    select(page.store, "a");
    page.stop();
    const linked = { views: DATASET.views, pageView: null };
    const { view, unknown } = viewFromLink(page.browser.location, linked);
    const store = createAppStore({ dataset: DATASET, view });
    syncUrl(store, { unknown, page: linked, browser: page.browser });
    select(store, null);
    page.wait(1_500);
    expect([page.entries(), page.address()]).toEqual([["", "#e=a"], ""]);
  });

  it("is no entry in a frame, whose history is its host's", () => {
    const page = openPage("/", { framed: true });
    select(page.store, "a");
    page.wait(300);
    expect(page.entries()).toEqual(["#e=a"]);
  });
});

describe("another address", () => {
  it("brings its view, with a notice of what it could not have", () => {
    const page = openPage("/#e=a&types=strike");
    page.goToHash("#t=2025-05-20&e=a");
    expect(page.view()).toMatchObject({
      selected: "a",
      types: { kind: "all" },
      window: { from: "2025-05-16", to: "2025-05-20" },
    });
    expect(page.store.getState().presence.notices).toEqual([{ kind: "widened", parts: ["window"] }]);
  });

  it("reports its faults", () => {
    const page = openPage("/");
    page.goToHash("#mode=sideways&e=a");
    expect(page.problems).toEqual([{ key: "mode", found: "sideways", fault: "value" }]);
  });

  it("is not written again where it is canonical: reading never echoes", () => {
    const page = openPage("/#e=a");
    const before = page.calls.length;
    page.goToHash("#e=b");
    page.wait(1_000);
    expect(page.calls.slice(before)).toEqual(["replace #e=b"]);
    page.back();
    page.forward();
    page.wait(1_000);
    expect(page.calls.slice(before)).toEqual(["replace #e=b"]);
  });

  it("that opens a card is no more than one entry", () => {
    const page = openPage("/");
    page.goToHash("#e=a");
    expect(page.entries()).toEqual(["", "#e=a"]);
  });

  it("is left by Back for the view before", () => {
    const page = openPage("/#e=a");
    page.goToHash("#e=b");
    page.back();
    expect(page.view().selected).toBe("a");
  });

  it("is not a change when it is told of twice", () => {
    const page = openPage("/#e=a");
    let changes = 0;
    page.store.subscribe(() => {
      changes += 1;
    });
    page.goToHash("#e=b");
    expect(changes).toBe(1);
  });

  it("without any view shows everything", () => {
    const page = openPage("/#e=a");
    page.goToHash("");
    expect(page.view().selected).toBeNull();
  });

  it("that is an anchor of the page leaves the view and takes its place", () => {
    const page = openPage("/#e=a");
    page.goToHash("#panel");
    expect([page.view().selected, page.address()]).toEqual(["a", "#e=a"]);
  });

  it("brings its own foreign parameters", () => {
    const page = openPage("/#underlays=x");
    page.goToHash("#underlays=y&e=a");
    select(page.store, "b");
    page.wait(300);
    expect(page.address()).toBe("#underlays=y&e=b");
  });
});

describe("a named view", () => {
  it("is named in the address from the moment it is opened, and what differs from it follows", () => {
    const page = openPage("/?data=talks#e=a");
    openNamedView(page.store, "may");
    page.wait(300);
    expect(page.address()).toBe("?data=talks#view=may");
    changeView(page.store, { types: { kind: "only", ids: ["talks"] } });
    page.wait(300);
    expect(page.address()).toBe("?data=talks#view=may&types=talks");
  });

  it("that the page is of is not named", () => {
    const page = openPage("/#view=may", { pageView: "may" });
    expect([page.view().window.from, page.address()]).toEqual(["2025-05-01", ""]);
    setWindow(page.store, dayOf(16));
    page.wait(300);
    expect(page.address()).toBe("#t=2025-05-16/..");
  });

  it("of another page is named", () => {
    const page = openPage("/", { pageView: "may" });
    openNamedView(page.store, "strikes");
    page.wait(300);
    expect(page.address()).toBe("#view=strikes");
  });

  it("is opened by a link that names it, and left by Back for the one before", () => {
    const page = openPage("/#view=may");
    page.goToHash("#view=strikes");
    const opened = page.store.getState();
    expect([opened.view.types, opened.presence.namedView]).toEqual([{ kind: "only", ids: ["strike"] }, "strikes"]);
    page.back();
    page.wait(1_000);
    expect([page.store.getState().presence.namedView, page.address()]).toEqual(["may", "#view=may"]);
  });

  it("that an editor has made in this page is written out, so that the link says the same elsewhere", () => {
    const page = openPage("/");
    const { dataset } = page.store.getState();
    page.store.setState({
      dataset: { ...dataset, views: [{ id: "swaps", title: "Swaps", view: "types=swap" }] },
    });
    openNamedView(page.store, "swaps");
    page.wait(300);
    expect(page.address()).toBe("#types=swap");
  });

  it("stays under a card that opens and closes", () => {
    const page = openPage("/#view=may");
    select(page.store, "a");
    page.back();
    expect(page.entries()).toEqual(["#view=may", "#view=may&e=a"]);
    expect([page.address(), page.store.getState().presence.namedView]).toEqual(["#view=may", "may"]);
  });
});
