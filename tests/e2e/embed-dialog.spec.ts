import type { Page } from "playwright/test";
import { expect, test } from "./guarded-test.ts";
import type { Reader } from "./reader.ts";

test.use({ hasWebGl: false });

const SLUG = "istanbul-talks-2025";

async function openEmbed(reader: Reader, page: Page) {
  await reader.openMore();
  await reader.panel.getByRole("button", { name: "Embed…" }).click();
  const dialog = page.getByRole("dialog", { name: "Embed this map" });
  const code = dialog.getByRole("textbox", { name: "Code to copy" });
  await expect(code).toBeVisible();
  return { dialog, code };
}

test("An editor finds a view, presses Embed, and copies a frame that shows it", async ({ reader, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await reader.open("#t=2025-05-16&types=talks");
  const { dialog, code } = await openEmbed(reader, page);
  await dialog.getByRole("button", { name: "Copy code" }).click();

  await expect(dialog.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await code.inputValue());
  expect(copied).toContain(`/e/${SLUG}/?ui=embed#t=2025-05-16&amp;types=talks"`);
});

test("The code follows the choices, and each form has its own", async ({ reader, page }) => {
  await reader.open();
  const { dialog, code } = await openEmbed(reader, page);
  await dialog.getByRole("radio", { name: "A named view" }).check();
  await dialog.getByRole("combobox", { name: "Appearance" }).selectOption("Dark");
  await dialog.getByRole("checkbox", { name: "Search" }).uncheck();
  await expect(code).toHaveValue(/\/v\/three-weeks\/\?ui=embed&amp;theme=dark&amp;hide=search"/);

  await dialog.getByRole("radio", { name: "Element" }).check();
  await expect(code).toHaveValue(/^<script async src="[^"]+\/embed\/1\/embed\.js"><\/script>\n<dateline-map /);
  await dialog.getByRole("radio", { name: "Link" }).check();
  await expect(dialog.getByRole("textbox", { name: "Address to copy" })).toHaveValue(/\/v\/three-weeks\/$/);
});

test("The preview shows the map beside the code", async ({ reader, page }) => {
  await reader.open("#t=2025-05-16");
  const { dialog } = await openEmbed(reader, page);
  const preview = dialog.frameLocator("iframe[title^='Preview: ']");

  await expect(preview.getByRole("heading", { level: 1 })).toHaveText(/^Talks and strikes/);
});

test("Escape closes the dialog and leads back to its button, and the address stays", async ({ reader, page }) => {
  await reader.open("#t=2025-05-16");
  const address = page.url();
  await openEmbed(reader, page);
  await page.keyboard.press("Escape");

  await expect(reader.panel.getByRole("button", { name: "Embed…" })).toBeFocused();
  expect(page.url()).toBe(address);
});

test.describe("On a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("everything is in one column, large enough for a finger", async ({ reader, page }) => {
    await reader.open("#t=2025-05-16");
    await reader.panel.getByRole("button", { name: "Make the list larger" }).tap();
    const { dialog } = await openEmbed(reader, page);
    for (const group of await dialog.locator("summary").all()) await group.tap();

    const targets = dialog.locator(
      "button:visible, summary, select, input.link-field, label:has([type=radio]), label:has([type=checkbox])",
    );
    const boxes = await targets.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect()));
    expect(boxes.length).toBeGreaterThan(25);
    expect(boxes.filter(({ height }) => height < 44)).toEqual([]);
    expect(boxes.filter(({ left, right }) => left < 0 || right > 390)).toEqual([]);
  });
});
