const TASKS = Symbol.for("dateline.embed");

/** Starts a task once a page, however many copies of our scripts, of whatever version, the page holds. */
export function once(task: "resize" | "drive", start: () => void): void {
  const page = globalThis as { [TASKS]?: Record<string, boolean> };
  page[TASKS] ??= {};
  if (page[TASKS][task]) return;
  page[TASKS][task] = true;
  start();
}
