import axe from "axe-core";
import { afterEach, expect, test, vi } from "vitest";
import { watchTheme } from "../../../src/ui/apply-theme.ts";
import { datasetOf, newsEvent } from "../../unit/event-builders.ts";
import { openPanel, type PanelDriver } from "./panel-driver.ts";

const EVENTS = [
  newsEvent("talks", { edtf: "2025-05-16", type: "talks", status: "confirmed" }),
  newsEvent("claim", {
    edtf: "2025-05-20",
    status: "claimed",
    claimedBy: { by: "The ministry" },
    figures: [{ measure: "killed", amount: { kind: "value", value: 3 }, source: "agency" }],
    links: [{ rel: "follows", to: "talks" }],
  }),
  newsEvent("plan", { edtf: "2025-06-20", status: "planned" }),
  newsEvent("someday", { status: "cancelled" }),
];
const DATASET = datasetOf(EVENTS, { views: [{ id: "may", title: "May", view: "t=2025-05" }] });

let panel: PanelDriver;
let stopTheme = () => {};

afterEach(() => {
  stopTheme();
  panel.remove();
});

async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(panel.element, { resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

for (const theme of ["light", "dark"] as const) {
  for (const opened of ["Type", "Status", "Legend", "More"]) {
    test(`axe finds nothing in the list with "${opened}" open, ${theme}`, async () => {
      panel = await openPanel({ dataset: DATASET, view: { theme } });
      stopTheme = watchTheme(panel.store);
      await panel.click(opened);
      expect(await faults()).toEqual([]);
    });
  }

  test(`axe finds nothing in the Embed dialog, ${theme}`, async () => {
    const embed = { siteAddress: "https://maps.example/news/", slug: "talks" };
    panel = await openPanel({ dataset: DATASET, view: { theme }, embed });
    stopTheme = watchTheme(panel.store);
    await panel.click("More");
    await vi.waitFor(() => panel.button("Embed…").click());
    await vi.waitFor(() => expect(panel.find<HTMLDialogElement>("dialog.embed iframe")).not.toBeNull());
    for (const group of panel.element.querySelectorAll<HTMLDetailsElement>(".embed-group")) group.open = true;
    expect(await faults()).toEqual([]);
  });

  test(`axe finds nothing in a card, ${theme}`, async () => {
    panel = await openPanel({
      dataset: DATASET,
      view: { theme, selected: "claim" },
      reportAddress: "mailto:a@example.org",
    });
    stopTheme = watchTheme(panel.store);
    expect(await faults()).toEqual([]);
  });
}
