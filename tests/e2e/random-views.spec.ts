import { expect, test } from "./guarded-test.ts";

const VIEWS = [
  "map=5.25/48.4/35.04&t=2024-11-21",
  "map=3/10/-120.5/45/30&globe=1",
  "map=9.5/46.635/32.6169&t=2025-06-01T08:00/2025-06-02T20:30",
  "t=../2025-05-16&mode=cumulative&step=P1D",
  "t=2025-05-28/..&types=-statement,contact&status=claimed,disputed",
  "t=2025&step=event&e=2025-05-16-istanbul-talks&axis=2025-05-16/2025-06-02",
  "types=none&q=%D0%9A%D0%B8%D1%97%D0%B2",
  "status=-reported&q=100%25%20%26%20more&axis=2024-11/2025-06",
  "map=4/55/37/-20&types=strike,drone-attack&e=2025-06-02-drones-over-russia&borders=de-facto",
  "t=2023-05/2025-12&types=deployment&borders=none",
];

for (const view of VIEWS) {
  test(`The address #${view} stays as it was typed`, async ({ reader, page }) => {
    await reader.open(`#${view}`);
    await expect(reader.map).toBeVisible({ timeout: 30_000 });
    await page.waitForTimeout(700);

    expect(new URL(page.url()).hash).toBe(`#${view}`);
  });
}
