import { type AreaBufferOptions, areaBufferSteps } from "../geodesy/area-buffer.ts";
import type { BufferReport } from "../geodesy/buffer-jobs.ts";

/** Every so many steps the page is told how far the work is. */
const STEPS_A_REPORT = 16;

function report(message: BufferReport): void {
  self.postMessage(message);
}

self.onmessage = ({ data }: MessageEvent<AreaBufferOptions>) => {
  const steps = areaBufferSteps(data);
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done) {
      report({ shape: step.value });
      return;
    }
    if (count % STEPS_A_REPORT === 0) report({ progress: step.value });
  }
};
