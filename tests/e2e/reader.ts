import { expect, type Page } from "playwright/test";
import { mapVerbs } from "./map-verbs.ts";
import { panelVerbs } from "./panel-verbs.ts";
import { timelineVerbs } from "./timeline-verbs.ts";

export type Reader = ReturnType<typeof createReader>;

/** Somebody in front of the English page: does with it what readers do, and tells what can be seen. */
export function createReader(page: Page) {
  const timeline = timelineVerbs(page);
  return {
    ...panelVerbs(page),
    ...timeline,
    ...mapVerbs(page),
    /** Goes to an address by its fragment and query, and waits until the page answers. */
    async open(hash = "", query = "") {
      await page.goto(`./${query}${hash}`);
      await expect(timeline.timeline.getByRole("button", { name: /^(Play|Replay)$/ })).toBeVisible();
    },
  };
}
