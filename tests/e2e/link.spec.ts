import { expect, NO_MISCONDUCT, refuseWebGl, test, watchMisconduct } from "./guarded-test.ts";
import { published } from "./published-dataset.ts";
import { createReader } from "./reader.ts";

test.use({ hasWebGl: false });

const TOTAL = published.features.length;
const STRIKE = "Oreshnik missile strike on Dnipro";

const ZONES = ["America/Los_Angeles", "Europe/Kyiv", "Pacific/Auckland", "Asia/Kathmandu", "America/St_Johns"];

test("The same link shows the same events with the same words in every time zone", async ({ browser, baseURL }) => {
  const shown: string[] = [];
  for (const timezoneId of ZONES) {
    const context = await browser.newContext({ timezoneId });
    const page = await context.newPage();
    const misconduct = await watchMisconduct(page, new URL(baseURL ?? "").origin);
    await page.addInitScript(refuseWebGl);
    const reader = createReader(page);
    await reader.open("#t=2024-11-21/2025-05-28");
    await expect(reader.row(STRIKE)).toBeVisible();
    await expect(reader.panel.getByText(/^As of 2 June 2025/)).toBeAttached();
    await expect(reader.panel.getByText("4 views").last()).toBeVisible();
    shown.push(`${await reader.panel.innerText()}\n${await reader.timeline.innerText()}\n${await reader.period()}`);
    expect(misconduct).toEqual(NO_MISCONDUCT);
    await context.close();
  }

  expect(shown[0]).toContain("Thursday, 21 November 2024");
  for (const text of shown) expect(text).toBe(shown[0]);
});

test("The address follows the view within a second", async ({ reader, page }) => {
  await reader.open();

  await reader.setPeriod("2025-05-16", "2025-06-02");
  await expect(page).toHaveURL(/#t=2025-05-16\/2025-06-02$/, { timeout: 1_000 });
  await reader.only("Drone attacks");
  await expect(page).toHaveURL(/#t=2025-05-16\/2025-06-02&types=drone-attack$/, { timeout: 1_000 });
  await reader.searchFor("Київ");
  await expect(page).toHaveURL(/&q=%D0%9A%D0%B8%D1%97%D0%B2$/, { timeout: 1_000 });
});

test("An address that is opened again gives the same view", async ({ reader, page }) => {
  const state = async () => ({
    titles: await reader.eventTitles(),
    sums: await reader.sums(),
    period: await reader.period(),
    search: await reader.search.inputValue(),
    chart: await reader.chart.getAttribute("aria-label"),
    show: await page.getByLabel("Show", { exact: true }).inputValue(),
    step: await page.getByLabel("Step", { exact: true }).inputValue(),
  });
  await reader.open();
  await page.getByRole("button", { name: "Busiest weeks" }).click();
  await reader.setPeriod("2025-05-19", "2025-05-28");
  await reader.only("Claimed", "Status");
  await reader.searchFor("memorandum");
  await page.getByLabel("Show", { exact: true }).selectOption("All up to its end");
  await page.getByLabel("Step", { exact: true }).selectOption("Week");
  await expect(page).toHaveURL(/mode=cumulative&step=P1W&status=claimed&q=memorandum&axis=/);
  const before = await state();
  expect(before.titles.length).toBeGreaterThan(0);

  await page.reload();
  await expect.poll(state).toEqual(before);
});

test("A link to an event opens its card", async ({ reader }) => {
  await reader.open("#e=2024-11-21-dnipro-oreshnik");

  await expect(reader.card(STRIKE)).toBeVisible();
});

test("A link to an event that its own filters hide shows the event and says what was widened", async ({ reader }) => {
  await reader.open("#t=2025-05-16/2025-06-02&types=drone-attack&e=2024-11-21-dnipro-oreshnik");

  await expect(reader.card(STRIKE)).toBeVisible();
  await expect(reader.panel.getByText(/the filter by type and the period were widened/)).toBeVisible();
  expect(await reader.period()).toBe("2024-11-21/2025-06-02");
  expect(await reader.eventTitles()).toContain(STRIKE);
});

test("A link to an event that does not exist shows the list and says so", async ({ reader }) => {
  await reader.open("#e=no-such-event");

  await expect(
    reader.panel.getByText("The event that the link points to is not on this map: no-such-event."),
  ).toBeVisible();
  expect((await reader.sums()).total).toBe(TOTAL);
});

test("A notice about the link can be dismissed", async ({ reader, page }) => {
  await reader.open("#e=no-such-event");

  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(reader.panel.getByText("no-such-event")).toHaveCount(0);
});

test("A link of a later version is read as far as it is known, and the page says so", async ({ reader }) => {
  await reader.open("#v=9&t=2024-11-21&future=1");

  await expect(reader.panel.getByText("This link was made by a newer version of this page.")).toBeVisible();
  expect(await reader.period()).toBe("2024-11-21/2024-11-21");
});

test("A period whose ends are exchanged is put right, and the page says so", async ({ reader }) => {
  await reader.open("#t=2025-06-02/2025-05-16");

  expect(await reader.period()).toBe("2025-05-16/2025-06-02");
  await expect(reader.panel.getByText("Its two ends were exchanged.")).toBeVisible();
});

test("A named view shows what its editor meant", async ({ reader, page }) => {
  await reader.open();

  await page.getByRole("button", { name: "The night of 1–2 June" }).click();
  await expect.poll(reader.period).toBe("2025-06-01/2025-06-02");
  await expect.poll(reader.eventTitles).toContain("Kherson governor reports a deadly shelling");
  expect(await reader.eventTitles()).not.toContain("Second round of talks in Istanbul");
  await expect(page).toHaveURL(/#view=night$/);
});

test("A named view keeps language and theme", async ({ page, reader }) => {
  await reader.open("", "?theme=dark");

  await page.getByRole("button", { name: "Weapons in Belarus" }).click();
  await expect(page).toHaveURL(/\?theme=dark#view=belarus$/);
});

test("A secret that a publishing system appends to the fragment does not harm the view", async ({ reader }) => {
  await reader.open("#t=2024-11-21?secret=h3Vb9XqP2z");

  expect(await reader.period()).toBe("2024-11-21/2024-11-21");
});

test("Parameters of others in the query are kept", async ({ reader, page }) => {
  await reader.open("", "?utm_source=newsletter");
  await reader.setPeriod("2024-11-21", "2024-11-21");

  await expect(page).toHaveURL(/\?utm_source=newsletter#t=2024-11-21$/);
});

test("A view in the query serves systems that cut fragments off", async ({ reader }) => {
  await reader.open("", "?t=2024-11-21");

  expect(await reader.period()).toBe("2024-11-21/2024-11-21");
});

test("A new fragment in the address changes the view without loading the page again", async ({ reader, page }) => {
  await reader.open("#t=2024-11-21");
  await page.evaluate(() => document.body.setAttribute("data-stays", ""));

  await page.evaluate(() => {
    location.hash = "#t=2025-05-16";
  });
  await expect.poll(reader.period).toBe("2025-05-16/2025-05-16");
  await expect(page.locator("body[data-stays]")).toHaveCount(1);
});

test("Copy link copies the address of this very view", async ({ reader, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await reader.open("#t=2024-11-21&e=2024-11-21-dnipro-oreshnik");

  await reader.card(STRIKE).getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

const LONG = "a".repeat(5_000);
const MARKUP = "<img src=x onerror=alert(1)>";

const ODD_ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  "with values that mean nothing": [
    "#t=2025-13-45",
    "#t=",
    "#t=yesterday",
    "#t=2025-05-16T25:61/..",
    "#t=2025-02-30/2025-03-01",
    "#mode=sideways&step=P1000Y&globe=maybe&borders=mine",
    "#axis=9999-12-31/0001-01-01",
    "#axis=1066/1067",
    "#map=NaN/NaN/NaN",
    "#map=1e9/0/0",
    "#map=5/48",
    "#types=none&status=none",
  ],
  "out of every range": [
    "#map=99/999/999/999/999",
    "#t=0000/9999",
    "#t=0000-01-01/0000-01-01",
    "#v=999999",
    "#v=abc",
    "#t=2025-05-16&t=2024&t=2023",
    `#e=${LONG}`,
    `#q=${encodeURIComponent("💥".repeat(500))}`,
    `#${"&".repeat(9_000)}`,
    `#types=${LONG}`,
    `?${LONG}#${LONG}`,
  ],
  "that are broken or belong to something else": [
    "#%",
    "#t=%E0%A4%A",
    "#q=%F0%9F",
    "#/some/route?x=1",
    "#!hashbang",
    "#list",
    "#t=2025-05-16&amp;types=talks",
    "?lang=zz-invalid-tag",
    "?lang=../../etc/passwd",
    "?theme=hotdog",
  ],
  "with hostile texts": [
    `#q=${MARKUP}`,
    `#e=${encodeURIComponent(MARKUP)}`,
    "#types=<script>alert(1)</script>",
    "#status=javascript:alert(1)",
    "#__proto__=1&constructor=2&toString=3",
    "#types=__proto__,constructor&status=__proto__",
    "#e=constructor",
    "#e=__proto__",
    `?lang=${MARKUP}&theme=${MARKUP}`,
    "?t=';DROP%20TABLE%20events;--",
  ],
};

for (const [kind, addresses] of Object.entries(ODD_ADDRESSES)) {
  test(`Addresses ${kind} never give a blank page`, async ({ reader, page }) => {
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      dialog.dismiss();
    });
    for (const address of addresses) {
      await test.step(address.slice(0, 60), async () => {
        await page.goto("about:blank");
        const [query = "", hash] = address.split("#");
        await reader.open(hash === undefined ? "" : `#${hash}`, query);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        expect((await reader.sums()).total).toBe(TOTAL);
      });
    }
    expect(dialogs).toEqual([]);
  });
}

test("Names of datasets that are paths or addresses are refused in words and asked of nobody", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("geojson")) asked.push(request.url());
  });
  for (const name of ["../../etc/passwd", "https://example.org/x", "ISTANBUL", "%00", "", MARKUP]) {
    await page.goto(`./?data=${name}`);
    await expect(page.getByRole("alert")).toContainText("There is no dataset named");
    await expect(page.getByRole("alert").locator("img")).toHaveCount(0);
  }
  expect(asked).toEqual([]);
});
