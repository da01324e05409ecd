export interface SliceClock {
  /** Milliseconds since any fixed moment. */
  readonly nowMs: () => number;
  /** Runs a task soon, after whatever the page has to do first. */
  readonly schedule: (task: () => void) => void;
}

export interface SliceOptions<Result> extends SliceClock {
  readonly steps: Iterator<number, Result>;
  readonly onProgress: (share: number) => void;
  readonly onDone: (result: Result) => void;
}

/** A slice ends at the first step that ends after this: with a last step of a few milliseconds it stays below 16. */
const SLICE_MS = 10;

/** Works through the steps in slices, each a task of its own; returns its stop. After that nothing more is told. */
export function runInSlices<Result>({ steps, nowMs, schedule, onProgress, onDone }: SliceOptions<Result>): () => void {
  let isStopped = false;
  const slice = () => {
    if (isStopped) return;
    const startedMs = nowMs();
    let step = steps.next();
    while (!step.done && nowMs() - startedMs < SLICE_MS) step = steps.next();
    if (step.done) {
      onDone(step.value);
      return;
    }
    onProgress(step.value);
    schedule(slice);
  };
  schedule(slice);
  return () => {
    isStopped = true;
  };
}
