import { type AreaBufferOptions, areaBufferSteps } from "./area-buffer.ts";
import type { Shape } from "./cut.ts";
import { runInSlices, type SliceClock } from "./run-in-slices.ts";

export interface BufferRequest extends AreaBufferOptions {
  /** The same for requests of the same shape, such as `BY 5500 some`. */
  readonly key: string;
}

/** What a worker tells: how much is done, and at last the shape. */
export type BufferReport = { readonly progress: number } | { readonly shape: Shape };

/** As much of a `Worker` as is needed. */
export interface BufferWorker {
  readonly postMessage: (options: AreaBufferOptions) => void;
  readonly terminate: () => void;
  onmessage: ((event: { readonly data: BufferReport }) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

export interface BufferJobsOptions extends SliceClock {
  /** May throw, as `new Worker` does in a page of opaque origin: then the work is done in slices. */
  readonly startWorker: () => BufferWorker;
  /** Shapes to begin with, by key: those that were computed beforehand. */
  readonly known?: ReadonlyMap<string, Shape>;
}

interface BufferJob {
  /** null: it was cancelled. */
  readonly shape: Promise<Shape | null>;
  /** Ends the work, unless somebody else waits for it too. */
  readonly cancel: () => void;
}

export interface BufferJobs {
  /** `onProgress` is told shares from 0 to 1, never after `shape` is settled. */
  readonly start: (request: BufferRequest, onProgress?: (share: number) => void) => BufferJob;
  readonly remove: () => void;
}

/** One piece of work, for everybody who has asked for it. */
interface Work {
  readonly waiting: Set<Waiting>;
  stop: () => void;
}

interface Waiting {
  readonly onProgress: (share: number) => void;
  readonly settle: (shape: Shape | null) => void;
}

/** So many finished shapes are remembered. */
const MOST_SHAPES = 64;

/** Runs reaches of areas in workers, each in its own, or in slices where none starts. Finished ones are remembered. */
export function createBufferJobs(options: BufferJobsOptions): BufferJobs {
  const shapes = new Map(options.known);
  const works = new Map<string, Work>();
  let hasWorkers = true;

  const finish = (key: string, shape: Shape | null) => {
    const work = works.get(key);
    works.delete(key);
    if (shape) remember(shapes, key, shape);
    for (const { settle } of work?.waiting ?? []) settle(shape);
  };

  const begin = (request: BufferRequest): Work => {
    const work: Work = { waiting: new Set(), stop: () => {} };
    const onProgress = (share: number) => {
      for (const waiting of work.waiting) waiting.onProgress(share);
    };
    const onDone = (shape: Shape) => finish(request.key, shape);
    const inSlices = () => {
      hasWorkers = false;
      work.stop = runInSlices({ ...options, steps: areaBufferSteps(request), onProgress, onDone });
    };
    works.set(request.key, work);
    const worker = hasWorkers ? startedWorker(options.startWorker) : null;
    if (worker) work.stop = runInWorker({ worker, request, onProgress, onDone, onFailure: inSlices });
    else inSlices();
    return work;
  };

  return {
    start: (request, onProgress = () => {}) => {
      const known = shapes.get(request.key);
      if (known) return { shape: Promise.resolve(known), cancel: () => {} };
      const work = works.get(request.key) ?? begin(request);
      let waiting: Waiting | undefined;
      const shape = new Promise<Shape | null>((settle) => {
        waiting = { onProgress, settle };
        work.waiting.add(waiting);
      });
      const cancel = () => {
        if (!waiting || !work.waiting.delete(waiting)) return;
        waiting.settle(null);
        if (work.waiting.size > 0 || works.get(request.key) !== work) return;
        work.stop();
        works.delete(request.key);
      };
      return { shape, cancel };
    },
    remove: () => {
      for (const [key, work] of works) {
        work.stop();
        finish(key, null);
      }
    },
  };
}

function remember(shapes: Map<string, Shape>, key: string, shape: Shape): void {
  shapes.set(key, shape);
  const [oldest] = shapes.keys();
  if (shapes.size > MOST_SHAPES && oldest !== undefined) shapes.delete(oldest);
}

function startedWorker(start: () => BufferWorker): BufferWorker | null {
  try {
    return start();
  } catch {
    return null;
  }
}

interface WorkerRun {
  readonly worker: BufferWorker;
  readonly request: BufferRequest;
  readonly onProgress: (share: number) => void;
  readonly onDone: (shape: Shape) => void;
  /** The worker could not be loaded, or broke. */
  readonly onFailure: () => void;
}

function runInWorker({ worker, request, onProgress, onDone, onFailure }: WorkerRun): () => void {
  const stop = () => {
    worker.onmessage = null;
    worker.onerror = null;
    worker.terminate();
  };
  worker.onmessage = ({ data }) => {
    if ("progress" in data) return onProgress(data.progress);
    stop();
    onDone(data.shape);
  };
  worker.onerror = () => {
    stop();
    onFailure();
  };
  const { area, radiusKm, mode } = request;
  worker.postMessage({ area, radiusKm, mode });
  return stop;
}
