import type { Locator, Page } from "playwright/test";
import { boxOf } from "./box-of.ts";

type Handle = "Start of the period" | "End of the period" | "Move the period";

const DAY_MS = 86_400_000;

/** What a reader does with the timeline of a wide page, where everything lies open. */
export function timelineVerbs(page: Page) {
  const timeline = page.getByRole("region", { name: "Timeline" }).first();
  const chart = timeline.getByRole("img", { name: /over time by type/ });
  const slider = (name: Handle) => timeline.getByRole("slider", { name });
  const fields = {
    from: timeline.getByLabel("From", { exact: true }),
    to: timeline.getByLabel("To", { exact: true }),
  };
  const dayOnScreen = async (day: string) => {
    const axis = axisInAddress(page.url()) ?? (await axisInField(fields.from));
    const { x, width } = await boxOf(chart);
    const offset = (ms: number) => x + (width * (ms - axis.fromMs)) / (axis.toMs - axis.fromMs);
    return { start: offset(startOfDay(day)), end: offset(startOfDay(day) + DAY_MS) };
  };

  return {
    timeline,
    chart,
    slider,
    fields,

    /** The period as `first day/last day`. */
    async period() {
      const days = await timeline
        .locator("input[type=date]")
        .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
      return days.join("/");
    },
    async setPeriod(from: string, to: string) {
      await fields.from.fill(from);
      await fields.to.fill(to);
      // An end that would cross the other takes it along.
      await fields.from.fill(from);
    },
    /** Drags the handle at the period's end to the end of a day. */
    async dragEndTo(day: string) {
      const handle = await boxOf(slider("End of the period"));
      const { end } = await dayOnScreen(day);
      const y = handle.y + handle.height / 2;
      await page.mouse.move(handle.x + handle.width / 2, y);
      await page.mouse.down();
      await page.mouse.move(end, y, { steps: 5 });
      await page.mouse.up();
    },
    /** Clicks into the histogram over the middle of a day. */
    async clickChartAt(day: string) {
      const { start, end } = await dayOnScreen(day);
      await page.mouse.click((start + end) / 2, (await boxOf(chart)).y + 30);
    },
  };
}

interface Axis {
  readonly fromMs: number;
  readonly toMs: number;
}

function axisInAddress(address: string): Axis | null {
  const [, first, last] = /[#&]axis=([\d-]{10})\/([\d-]{10})/.exec(address) ?? [];
  return first && last ? { fromMs: startOfDay(first), toMs: startOfDay(last) + DAY_MS } : null;
}

/** All of the time: what the date fields take. */
async function axisInField(field: Locator): Promise<Axis> {
  const [first, last] = [await field.getAttribute("min"), await field.getAttribute("max")];
  return { fromMs: startOfDay(first ?? ""), toMs: startOfDay(last ?? "") + DAY_MS };
}

/** As if every day had 24 hours: a clock change is less than a pixel. */
function startOfDay(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return Date.UTC(year, month - 1, date);
}
