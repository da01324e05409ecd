import { expect, test } from "./guarded-test.ts";

test.describe("Without a map", () => {
  test.use({ hasWebGl: false });

  test("The caption says by which policy borders are drawn, and claims to be nobody's view", async ({ reader }) => {
    await reader.open();
    await expect(
      reader.panel.getByText(/^Borders as most states recognise them.*nobody’s official view\.$/),
    ).toBeAttached();

    await reader.open("#borders=none");
    await expect(reader.panel.getByText("No borders are drawn.")).toBeAttached();
  });

  test("Lines of control are switched one by one, and the address keeps which", async ({ reader, page }) => {
    await reader.open();
    await reader.openMore();
    await expect(page.getByRole("group", { name: "Lines of control" })).toHaveCount(0);

    await page.getByLabel("Borders").selectOption("With lines of control");
    await page.getByRole("checkbox", { name: "Crimea" }).uncheck();
    await expect(page).toHaveURL(/#borders=de-facto&lines=-crimea$/);

    await page.reload();
    await reader.openMore();
    await expect(page.getByRole("checkbox", { name: "Crimea" })).not.toBeChecked();
    await expect(page.getByRole("checkbox", { name: "Transnistria" })).toBeChecked();
  });
});

test("Closer in than the basemap is honest to, the map says that it ends", async ({ reader, page }) => {
  await reader.open("#map=9.5/48.46/35.04");
  await reader.waitForMap();
  await expect(page.getByText(/This basemap ends here/)).toHaveCount(0);

  await page.getByRole("group", { name: "Map" }).getByRole("button", { name: "Zoom in" }).click();
  await expect(page.getByText(/^This basemap ends here/)).toBeVisible();
});
