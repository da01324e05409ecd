import { expect, type Locator, type Page } from "playwright/test";

/** How many events stand in each bucket, as the panel's sums say; a part that is not said is 0. */
export interface Sums {
  readonly definite: number;
  readonly possible: number;
  readonly undated: number;
  readonly outside: number;
  readonly hidden: number;
  readonly total: number;
}

type Facet = "Type" | "Status";

/** What a reader does with the panel: the list, its filters, cards and lists of a place. */
export function panelVerbs(page: Page) {
  const panel = page.getByRole("region", { name: "Events", exact: true });
  const search = panel.getByRole("searchbox", { name: "Search events and places" });
  const rows = panel.locator("h3 + ol").getByRole("button", { includeHidden: true });
  const row = (title: string) => rows.filter({ has: page.getByText(title, { exact: true }) });
  const card = (title: string) =>
    page.getByRole("article").filter({ has: page.getByRole("heading", { level: 2, name: title, exact: true }) });
  /** Until `content` is there: it comes a moment after the first click. */
  const disclose = async (name: RegExp | string, content: Locator) => {
    const button = panel.getByRole("button", { name });
    if ((await button.getAttribute("aria-expanded")) !== "true") await button.click();
    await expect(content).toBeVisible();
  };
  const openFilter = (facet: Facet) =>
    disclose(new RegExp(`^${facet}(:|$)`), panel.getByRole("group", { name: facet }).getByRole("checkbox").first());

  return {
    panel,
    search,
    row,
    /** The card, or the list of a place, with this heading. */
    card,
    /** Any card and any list of a place. */
    panes: panel.getByRole("article"),

    openFilter,
    openLegend: () => disclose("Legend", panel.getByRole("heading", { name: "The shape is the type" })),
    openMore: () => disclose(/^More$/, panel.getByRole("button", { name: "Method" })),
    async only(label: string, facet: Facet = "Type") {
      await openFilter(facet);
      await panel.getByRole("button", { name: `Only ${label}`, exact: true }).click();
    },
    searchFor: (query: string) => search.fill(query),

    /** Titles of the list, also while a card covers it, under its days, in its order; the undated ones are in a tray of their own. */
    eventTitles: () => rows.evaluateAll(firstTexts),
    titlesUnder: (heading: string) =>
      panel
        .locator("section", { has: page.getByRole("heading", { name: heading, exact: true }) })
        .getByRole("button")
        .evaluateAll(firstTexts),
    undatedTitles: () =>
      panel.locator("summary + p + ol").getByRole("button", { includeHidden: true }).evaluateAll(firstTexts),

    async sums(): Promise<Sums> {
      const said = await panel.locator("p", { has: page.getByText(/^= \d+ events?$/) }).innerText();
      const count = (of: RegExp) => Number(of.exec(said)?.[1] ?? 0);
      return {
        definite: count(/(\d+) in this period/),
        possible: count(/(\d+) may be/),
        undated: count(/(\d+) undated/),
        outside: count(/(\d+) outside/),
        hidden: count(/(\d+) hidden/),
        total: count(/= (\d+)/),
      };
    },

    /** In the card of one event, the way to another that stands under a heading such as "Denied by". */
    related: (title: string, heading: string, other: string) =>
      card(title)
        .getByRole("heading", { level: 4, name: heading, exact: true })
        .locator("xpath=following-sibling::ul[1]")
        .getByRole("button")
        .filter({ has: page.getByText(other, { exact: true }) }),

    /** Until the whole of the card is there: its lower parts come a moment after its head. */
    async openEvent(title: string) {
      await row(title).click();
      await expect(card(title).getByRole("button", { name: "Copy link" })).toBeVisible();
    },
    closeCard: () => panel.getByRole("article").last().getByRole("button", { name: "Close", exact: true }).click(),
  };
}

/** An event's row says its title first; runs in the page. */
function firstTexts(rows: readonly Element[]): readonly string[] {
  return rows.map((row) => row.querySelector("bdi")?.textContent ?? "");
}
