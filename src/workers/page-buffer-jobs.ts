import { type BufferJobs, type BufferWorker, createBufferJobs } from "../geodesy/buffer-jobs.ts";
import type { Shape } from "../geodesy/cut.ts";

/** Buffer jobs with the page's own workers, clock and timers. */
export function createPageBufferJobs(known?: ReadonlyMap<string, Shape>): BufferJobs {
  return createBufferJobs({
    startWorker: () => new Worker(new URL("./buffer-worker.ts", import.meta.url), { type: "module" }) as BufferWorker,
    nowMs: () => performance.now(),
    schedule: (task) => setTimeout(task, 0),
    ...(known && { known }),
  });
}
