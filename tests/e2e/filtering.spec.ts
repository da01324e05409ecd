import { expect, test } from "./guarded-test.ts";
import { isUnplaced, published, publishedTitles } from "./published-dataset.ts";

const TOTAL = published.features.length;
const DRONE_ATTACKS = publishedTitles(({ properties }) => properties.type === "drone-attack");
const DISPUTED = publishedTitles(({ properties }) => properties.status === "disputed");

const sorted = async (titles: Promise<readonly string[]>) => [...(await titles)].sort();

test.use({ hasWebGl: false });

test("Only one type shows the events of that type and counts the others as hidden", async ({ reader }) => {
  await reader.open();
  await reader.only("Drone attacks");

  await expect.poll(() => sorted(reader.eventTitles())).toEqual(DRONE_ATTACKS);
  expect(await reader.sums()).toMatchObject({ definite: DRONE_ATTACKS.length, hidden: TOTAL - DRONE_ATTACKS.length });
});

test("Only one status shows the events of that status", async ({ reader }) => {
  await reader.open();
  await reader.only("Disputed", "Status");

  await expect.poll(() => sorted(reader.eventTitles())).toEqual(DISPUTED);
});

test("Type and status filter together", async ({ reader }) => {
  await reader.open();
  await reader.only("Talks");
  await reader.only("Disputed", "Status");

  await expect.poll(reader.eventTitles).toEqual(["Accounts differ on what the first round achieved"]);
});

test("None hides everything and All brings everything back", async ({ reader, page }) => {
  await reader.open();
  const all = await reader.eventTitles();
  await reader.openFilter("Type");

  await page.getByRole("button", { name: "None", exact: true }).click();
  await expect(reader.panel.getByText("No event matches this period and these filters.")).toBeVisible();
  expect(await reader.sums()).toMatchObject({ definite: 0, hidden: TOTAL });
  await expect(page.getByRole("button", { name: "Type: 0 of 9" })).toBeVisible();

  await page.getByRole("button", { name: "All", exact: true }).click();
  await expect.poll(reader.eventTitles).toEqual(all);
});

test("A box that is cleared hides its own type only", async ({ reader, page }) => {
  await reader.open();
  const all = await reader.eventTitles();
  await reader.openFilter("Type");

  await page.getByRole("checkbox", { name: /^Drone attacks/ }).uncheck();
  await expect.poll(reader.eventTitles).toEqual(all.filter((title) => !DRONE_ATTACKS.includes(title)));
  await expect(page.getByRole("button", { name: "Type: 8 of 9" })).toBeVisible();
});

test("Reset filters brings back types, statuses and search, and keeps the period", async ({ reader, page }) => {
  await reader.open("#t=2025-05-16/2025-06-02&types=drone-attack&status=claimed&q=drones");
  const reset = page.getByRole("button", { name: "Reset filters" });
  expect((await reader.sums()).hidden).toBeGreaterThan(0);

  await reset.click();
  await expect.poll(async () => (await reader.sums()).hidden).toBe(0);
  expect(await reader.period()).toBe("2025-05-16/2025-06-02");
  await expect(reader.search).toHaveValue("");
  await expect(reset).toHaveCount(0);
});

const counted = (counts: string) => new RegExp(`^Drone attacks ?, ${counts}$`);

test("Each type counts what it would show under the other filters", async ({ reader, page }) => {
  await reader.open();
  await reader.openFilter("Type");
  const drones = page.getByRole("checkbox", { name: /^Drone attacks/ });
  await expect(drones).toHaveAccessibleName(counted(`${DRONE_ATTACKS.length} in this period`));

  await reader.setPeriod("2025-06-02", "2025-06-02");
  await expect(drones).toHaveAccessibleName(counted(`0 in this period, ${DRONE_ATTACKS.length} may be`));

  await reader.only("Disputed", "Status");
  await reader.openFilter("Type");
  await expect(drones).toHaveAccessibleName(counted("0 in this period"));
});

test("Statuses that no event of the dataset has are not offered", async ({ reader, page }) => {
  await reader.open();
  await reader.openFilter("Status");

  const used = new Set(published.features.map(({ properties }) => properties.status));
  await expect(page.getByRole("group", { name: "Status" }).getByRole("checkbox")).toHaveCount(used.size);
  await expect(page.getByRole("checkbox", { name: /^False/ })).toHaveCount(0);
});

test("The search finds the same events for Kyiv, Kiev and Київ", async ({ reader }) => {
  await reader.open();

  await reader.searchFor("Kyiv");
  await expect.poll(async () => (await reader.sums()).hidden).toBeGreaterThan(0);
  const found = await reader.eventTitles();
  expect(found).toContain("Kyiv puts forward a roadmap to lasting peace");

  for (const spelling of ["Kiev", "Київ"]) {
    await reader.searchFor("Vatican");
    await expect.poll(reader.eventTitles).not.toEqual(found);
    await reader.searchFor(spelling);
    await expect.poll(reader.eventTitles).toEqual(found);
  }
});

test("The search finds events by another name of their place", async ({ reader }) => {
  await reader.open();
  await reader.searchFor("Dnipropetrovsk");

  await expect.poll(reader.eventTitles).toEqual(["Oreshnik missile strike on Dnipro"]);
});

test("Clearing the search shows everything again and leaves the reader in the field", async ({ reader, page }) => {
  await reader.open("#q=vatican");
  expect((await reader.sums()).hidden).toBeGreaterThan(0);

  await page.getByRole("button", { name: "Clear the search" }).click();

  await expect.poll(async () => (await reader.sums()).hidden).toBe(0);
  await expect(reader.search).toBeFocused();
});

test("When nothing matches, the nearest event is named and a button leads there", async ({ reader, page }) => {
  await reader.open("#t=2023-01-01/2023-01-31&types=deployment");
  await expect(reader.panel.getByText("No event matches this period and these filters.")).toBeVisible();

  await page.getByRole("button", { name: /^Transfer of nuclear weapons to Belarus is disputed/ }).click();
  await expect.poll(reader.eventTitles).toContain("Transfer of nuclear weapons to Belarus is disputed");
  expect(await reader.period()).toBe("2023-10-01/2023-10-31");
});

test("Undated events wait in a tray of their own and open like others", async ({ reader, page }) => {
  await reader.open();
  const undated = publishedTitles(({ properties }) => properties.time === null);

  await reader.panel.getByRole("button", { name: `${undated.length} undated` }).click();
  await expect(page.getByText(`${undated.length} undated events`)).toBeFocused();
  await expect(page.getByText(`${undated.length} undated events`)).toBeInViewport();
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  expect(await sorted(reader.undatedTitles())).toEqual(undated);
  await page.getByRole("button", { name: /^Zelenskyy asks to meet Putin directly/ }).click();
  await expect(reader.card("Zelenskyy asks to meet Putin directly")).toContainText("The sources give no date.");
});

test("The tray of undated events obeys the filters and no period", async ({ reader, page }) => {
  await reader.open("#t=2025-05-16");
  const undated = publishedTitles(({ properties }) => properties.time === null);
  await expect(page.getByText(`${undated.length} undated events`)).toBeVisible();

  await reader.searchFor("Oreshnik");
  await expect(page.getByText("2 undated events")).toBeVisible();
});

test("The panel says how many of the shown events have no place", async ({ reader }) => {
  await reader.open();
  const unplaced = published.features.filter(isUnplaced).length;

  await expect(reader.panel.getByText(`${unplaced} of those shown have no place and are not on the map`)).toBeVisible();
});

test.describe("With a map", () => {
  test.use({ hasWebGl: true });

  test("The map's note of events without a place opens their list", async ({ reader }) => {
    await reader.open("#types=contact");
    const unplaced = publishedTitles((event) => event.properties.type === "contact" && isUnplaced(event));

    await reader.notOnMap.click({ timeout: 30_000 });
    const list = reader.card(`${unplaced.length} events without a place`);
    await expect(list.getByRole("listitem")).toHaveCount(unplaced.length);
  });
});
