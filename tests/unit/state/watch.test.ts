import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW } from "../../../src/model/view/view.ts";
import { hover, select } from "../../../src/state/actions.ts";
import { createAppStore } from "../../../src/state/store.ts";
import { watch } from "../../../src/state/watch.ts";
import { datasetOf } from "../event-builders.ts";

function watchSelected() {
  const store = createAppStore({ dataset: datasetOf([]), view: DEFAULT_VIEW });
  const heard: unknown[] = [];
  const stop = watch(
    store,
    ({ view }) => view.selected,
    (selected, previous) => heard.push([selected, previous]),
  );
  return { store, heard, stop };
}

describe("watch", () => {
  it("tells of a change with the value before, and not at the start", () => {
    const { store, heard } = watchSelected();
    select(store, "a");
    select(store, "b");
    expect(heard).toEqual([
      ["a", null],
      ["b", "a"],
    ]);
  });

  it("does not tell of changes elsewhere", () => {
    const { store, heard } = watchSelected();
    hover(store, "a");
    expect(heard).toEqual([]);
  });

  it("tells no more after its stop", () => {
    const { store, heard, stop } = watchSelected();
    stop();
    select(store, "a");
    expect(heard).toEqual([]);
  });
});
