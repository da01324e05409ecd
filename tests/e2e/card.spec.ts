import { expect, test } from "./guarded-test.ts";

test.use({ hasWebGl: false });

const DRONES = "Russia says it shot down 162 Ukrainian drones";
const STRIKE = "Oreshnik missile strike on Dnipro";

test("An event of the list opens its card, which says what, when, where and from whom", async ({ reader }) => {
  await reader.open();
  await reader.openEvent(STRIKE);

  const card = reader.card(STRIKE);
  await expect(card).toContainText("Russia launches the intermediate-range Oreshnik for the first time");
  await expect(card.getByRole("time")).toHaveText("21 November 2024");
  await expect(card).toContainText("Dnipro");
  await expect(card).toContainText("Moscow Sets June 2 Istanbul Talks");
});

test("A claim is told as what somebody says, in the list and on the card", async ({ reader }) => {
  await reader.open();
  await expect(reader.row(DRONES)).toContainText("Ministry of Defence of Russia says");

  await reader.openEvent(DRONES);
  const card = reader.card(DRONES);
  await expect(card.getByText(/^Ministry of Defence of Russia says/)).toBeVisible();
  await expect(card).toContainText("Claimed It rests on one party’s word.");
});

test("A claim that came through somebody names both", async ({ reader }) => {
  await reader.open("#e=2025-06-02-kherson-shelling");

  await expect(reader.card("Kherson governor reports a deadly shelling")).toContainText(
    /Oleksandr Prokudin, governor of Kherson says.{0,20} Telegram/,
  );
});

test("Every figure stands with who says so and with its source", async ({ reader }) => {
  await reader.open("#e=2025-06-02-drones-over-russia");

  const figures = reader.card(DRONES).getByRole("table");
  const total = figures.getByRole("row").filter({ hasText: "162" });
  await expect(total).toContainText("Ministry of Defence of Russia");
  await expect(total).toContainText("Freelanews");
  const part = figures.getByRole("row").filter({ hasText: "57" });
  await expect(part).toContainText("part of");
  await expect(part).toContainText("Kursk region");
});

test("A place that the source withholds is not sharpened, and the card says so", async ({ reader }) => {
  await reader.open("#e=2025-06-02-kherson-shelling");

  await expect(reader.card("Kherson governor reports a deadly shelling")).toContainText(
    "The source withholds the exact place, and it is not sharpened here.",
  );
});

test("A disputed event sets the positions side by side, each with who holds it", async ({ reader }) => {
  await reader.open("#e=2025-05-16-first-round-outcome");

  const card = reader.card("Accounts differ on what the first round achieved");
  await expect(card.getByRole("heading", { name: "What the sources disagree on" })).toBeVisible();
  await expect(card.getByRole("term")).toHaveText([
    "Vladimir Medinsky, head of the Russian delegation",
    "Sergey Lavrov, foreign minister of Russia",
    "Ukraine",
    "The Asia Business Daily",
    "Freelanews",
  ]);
  await expect(card.getByRole("definition").nth(2)).toContainText(
    "Russia’s demands could neither be accepted nor be met.",
  );
});

test("A proposal leads to the talks it is about, and the talks lead back", async ({ reader }) => {
  const proposal = "Lavrov proposes a second round in Istanbul on 2 June";
  const talks = "Second round of talks in Istanbul";
  await reader.open("#e=2025-05-28-lavrov-announcement");

  await reader.related(proposal, "About", talks).click();
  await expect(reader.card(talks)).toBeVisible();
  await reader.related(talks, "Spoken of in", proposal).click();
  await expect(reader.card(proposal)).toBeVisible();
});

test("A denial leads to the claim it denies, and the claim to its denial", async ({ reader }) => {
  const claim = "Transfer of nuclear weapons to Belarus is disputed";
  const denial = "Ivashchenko says Belarus holds no nuclear warheads";
  await reader.open("#e=2023-10-nuclear-transfer");

  await reader.related(claim, "Denied by", denial).click();
  await expect(reader.card(denial)).toBeVisible();
  await reader.related(denial, "Denies", claim).click();
  await expect(reader.card(claim)).toBeVisible();
});

test("A related event outside the period opens and says that it lies outside", async ({ reader }) => {
  await reader.open("#t=2025-05-28/2025-06-02&e=2025-06-02-istanbul-talks");

  await reader.related("Second round of talks in Istanbul", "Follows", "First round of talks in Istanbul").click();
  await expect(reader.card("First round of talks in Istanbul")).toContainText("Outside the chosen period");
});

test("Back closes the card and keeps everything else", async ({ reader, page }) => {
  await reader.open("#t=2025-05-16/2025-06-02&types=drone-attack&q=drones");
  const titles = await reader.eventTitles();
  const address = page.url();
  await reader.openEvent(DRONES);
  await expect(page).toHaveURL(/&e=2025-06-02-drones-over-russia/);

  await page.goBack();
  await expect(reader.panes).toHaveCount(0);
  expect(page.url()).toBe(address);
  expect(await reader.eventTitles()).toEqual(titles);
  expect(await reader.period()).toBe("2025-05-16/2025-06-02");
  await expect(reader.search).toHaveValue("drones");
});

test("Forward opens the card again", async ({ reader, page }) => {
  await reader.open();
  await reader.openEvent(STRIKE);
  await page.goBack();
  await expect(reader.panes).toHaveCount(0);

  await page.goForward();
  await expect(reader.card(STRIKE)).toBeVisible();
});

test("What is changed while a card is open stays when Back closes it", async ({ reader, page }) => {
  await reader.open();
  await reader.openEvent(STRIKE);
  await reader.setPeriod("2024-11-01", "2024-11-30");

  await page.goBack();
  await expect(reader.panes).toHaveCount(0);
  expect(await reader.period()).toBe("2024-11-01/2024-11-30");
  await expect(page).toHaveURL(/#t=2024-11$/);
});

test("Opening and closing cards does not pile up history", async ({ reader, page }) => {
  await reader.open();
  const before = await page.evaluate(() => history.length);
  for (const title of [STRIKE, DRONES, STRIKE]) {
    await reader.openEvent(title);
    await reader.closeCard();
    await expect(reader.panes).toHaveCount(0);
  }

  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(before + 1);
});

test.describe("With a map", () => {
  test.use({ hasWebGl: true });

  const ISTANBUL = [28.94966, 41.01384] as const;
  /** Within the Kursk region, and far from where its name stands. */
  const EAST_OF_KURSK = [37.2, 51.8] as const;

  test("A symbol of the map opens the same card as the list", async ({ reader }) => {
    await reader.open("#map=6/46.6/32.6&t=2025-06-01/2025-06-02&types=shelling");

    await reader.openOnMap([32.61458, 46.63695], reader.card("Kherson governor reports a deadly shelling"));
    await expect(reader.row("Kherson governor reports a deadly shelling")).toHaveAttribute("aria-current", "true");
  });

  test("A place with several events opens their list, and a card leads back to it", async ({ reader, page }) => {
    await reader.open("#map=7/41/29&t=2025-05-16");
    const list = reader.card("Istanbul");
    await reader.openOnMap(ISTANBUL, list);
    await expect(list).toContainText("6 events here");
    await expect(list.getByRole("listitem")).toHaveCount(6);

    await list.getByRole("button", { name: /^Agreement on a prisoner exchange/ }).click();
    await expect(reader.card("Agreement on a prisoner exchange")).toBeVisible();
    await page.goBack();
    await expect(reader.card("Agreement on a prisoner exchange")).toHaveCount(0);
    await expect(list).toBeVisible();
    await reader.closeCard();
    await expect(reader.panes).toHaveCount(0);
  });

  test("An event known to a region opens from anywhere in the region", async ({ reader }) => {
    await reader.open("#map=6/51.7/36.5&t=2025-06-01/2025-06-02&types=drone-attack");

    await reader.openOnMap(
      EAST_OF_KURSK,
      reader.card("Russia says it shot down 57 of the drones over the Kursk region"),
    );
  });

  test("The pointer over a region says what happened in it", async ({ reader }) => {
    await reader.open("#map=6/51.7/36.5&t=2025-05-20/2025-06-02");

    await reader.pointUntil(EAST_OF_KURSK, async () => {
      await expect(reader.tooltip).toContainText("Kursk region: 2 events here", { timeout: 1_000 });
    });
    await expect(reader.map).toHaveCSS("cursor", "pointer");
  });

  test("Beyond the region's border the same click opens nothing of the region", async ({ reader, page }) => {
    await reader.open("#map=6/51.7/36.5&t=2025-06-01/2025-06-02&types=drone-attack&q=kursk");
    await reader.openOnMap(
      EAST_OF_KURSK,
      reader.card("Russia says it shot down 57 of the drones over the Kursk region"),
    );
    await reader.closeCard();
    await expect(reader.panes).toHaveCount(0);

    await reader.clickMapAt([38.9, 51.8]);
    await page.waitForTimeout(500);
    await expect(reader.panes).toHaveCount(0);
  });

  test("Show on the map moves the map to the event and the address with it", async ({ reader, page }) => {
    await reader.open("#e=2024-11-21-dnipro-oreshnik");
    await expect(reader.map).toBeVisible({ timeout: 30_000 });

    await reader.card(STRIKE).getByRole("button", { name: "Show on the map" }).click();
    await expect(page).toHaveURL(/#map=[\d.]+\/48\.4\d*\/35\.0\d*&e=/, { timeout: 20_000 });
  });
});
