import { describe, expect, it } from "vitest";
import { clampView } from "../../../src/model/view/clamp-view.ts";
import { type LinkProblem, viewFromUrl } from "../../../src/model/view/view-params.ts";
import { changeView, hover, select, setWindow } from "../../../src/state/actions.ts";
import { createAppStore } from "../../../src/state/store.ts";
import { syncUrl } from "../../../src/state/url-sync.ts";
import { datasetOf, newsEvent } from "../event-builders.ts";
import { createFakeBrowser } from "./fake-browser.ts";

const DATASET = datasetOf([
  newsEvent("a", { edtf: "2025-05-16" }),
  newsEvent("b", { edtf: "2025-05-20", type: "talks" }),
  newsEvent("c", { edtf: "2025-06-02" }),
]);

function dayOf(day: number) {
  return { from: `2025-05-${day}`, to: null };
}

/** A page opened at an address, as main.ts opens it. */
function openPage(address: string, options: { framed?: boolean; refuses?: boolean } = {}) {
  const fake = createFakeBrowser(address, options);
  const { view, unknown } = viewFromUrl(fake.browser.location);
  const store = createAppStore({ dataset: DATASET, view: clampView(view, DATASET).view });
  const problems: LinkProblem[] = [];
  const stop = syncUrl(store, { unknown, browser: fake.browser, onProblems: (found) => problems.push(...found) });
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
    const { view, unknown } = viewFromUrl(page.browser.location);
    const store = createAppStore({ dataset: DATASET, view });
    syncUrl(store, { unknown, browser: page.browser });
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
