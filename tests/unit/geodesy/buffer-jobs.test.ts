import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { type AreaBufferOptions, areaBuffer } from "../../../src/geodesy/area-buffer.ts";
import { type BufferRequest, type BufferWorker, createBufferJobs } from "../../../src/geodesy/buffer-jobs.ts";
import type { Shape } from "../../../src/geodesy/cut.ts";
import { deepFreeze } from "../../../src/model/deep-freeze.ts";

const AREA: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [24, 52],
      [32, 52],
      [28, 56],
      [24, 52],
    ],
  ],
};
const REQUEST: BufferRequest = deepFreeze({ key: "triangle", area: AREA, radiusKm: 400, mode: "some" });
const SHAPE = areaBuffer(REQUEST);

/** A page without workers: its clock goes on by so much at each look, its tasks wait to be run. */
function slowPage({ msALook = 1 } = {}) {
  const tasks: (() => void)[] = [];
  let nowMs = 0;
  const slices: number[] = [];
  return {
    tasks,
    slices,
    startWorker: (): BufferWorker => {
      throw new Error("no workers here");
    },
    nowMs: () => {
      nowMs += msALook;
      return nowMs;
    },
    schedule: (task: () => void) => tasks.push(task),
    runAll: () => {
      for (let task = tasks.shift(); task; task = tasks.shift()) {
        const startedMs = nowMs;
        task();
        slices.push(nowMs - startedMs);
      }
    },
  };
}

interface FakeWorker extends BufferWorker {
  readonly posted: AreaBufferOptions[];
  isTerminated: boolean;
}

function workerPage() {
  const workers: FakeWorker[] = [];
  const startWorker = () => {
    const worker: FakeWorker = {
      posted: [],
      isTerminated: false,
      onmessage: null,
      onerror: null,
      postMessage: (options) => worker.posted.push(options),
      terminate: () => {
        worker.isTerminated = true;
      },
    };
    workers.push(worker);
    return worker;
  };
  return { ...slowPage(), workers, startWorker };
}

describe("buffer jobs where no worker starts", () => {
  it("do the same work in many slices of at most 16 ms", async () => {
    const page = slowPage();
    const job = createBufferJobs(page).start(REQUEST);
    page.runAll();
    expect(await job.shape).toEqual(SHAPE);
    expect(page.slices.length).toBeGreaterThan(3);
    expect(Math.max(...page.slices)).toBeLessThanOrEqual(16);
  });

  it("do nothing before the page has had its turn", () => {
    const page = slowPage();
    createBufferJobs(page).start(REQUEST);
    expect(page.tasks).toHaveLength(1);
  });

  it("tell rising progress and none after the end", async () => {
    const page = slowPage();
    const told: number[] = [];
    const job = createBufferJobs(page).start(REQUEST, (share) => told.push(share));
    page.runAll();
    await job.shape;
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual([...told].sort((one, other) => one - other));
  });

  it("stop when they are cancelled", async () => {
    const page = slowPage();
    const job = createBufferJobs(page).start(REQUEST);
    page.tasks.shift()?.();
    job.cancel();
    page.runAll();
    expect(await job.shape).toBeNull();
    expect(page.slices).toHaveLength(1);
  });

  it("go on for others who wait for the same", async () => {
    const page = slowPage();
    const jobs = createBufferJobs(page);
    const [first, second] = [jobs.start(REQUEST), jobs.start(REQUEST)];
    first.cancel();
    page.runAll();
    expect([await first.shape, await second.shape]).toEqual([null, SHAPE]);
  });

  it("all end when they are removed", async () => {
    const page = slowPage();
    const jobs = createBufferJobs(page);
    const job = jobs.start(REQUEST);
    jobs.remove();
    page.runAll();
    expect(await job.shape).toBeNull();
  });
});

describe("buffer jobs with workers", () => {
  it("post the request, hand on progress, and end the worker with the shape", async () => {
    const page = workerPage();
    const told: number[] = [];
    const job = createBufferJobs(page).start(REQUEST, (share) => told.push(share));
    const [worker] = page.workers;
    expect(worker?.posted).toEqual([{ area: AREA, radiusKm: 400, mode: "some" }]);
    worker?.onmessage?.({ data: { progress: 0.5 } });
    worker?.onmessage?.({ data: { shape: SHAPE } });
    expect([await job.shape, told, worker?.isTerminated]).toEqual([SHAPE, [0.5], true]);
  });

  it("start only one worker for two who wait for the same, and none for what is known", async () => {
    const page = workerPage();
    const jobs = createBufferJobs(page);
    jobs.start(REQUEST);
    jobs.start(REQUEST);
    page.workers[0]?.onmessage?.({ data: { shape: SHAPE } });
    expect(await jobs.start(REQUEST).shape).toBe(SHAPE);
    expect(page.workers).toHaveLength(1);
  });

  it("know the shapes that were computed beforehand", async () => {
    const page = workerPage();
    const known: ReadonlyMap<string, Shape> = new Map([["triangle", SHAPE]]);
    expect(await createBufferJobs({ ...page, known }).start(REQUEST).shape).toBe(SHAPE);
    expect(page.workers).toEqual([]);
  });

  it("end the worker when they are cancelled, and begin anew when asked again", async () => {
    const page = workerPage();
    const jobs = createBufferJobs(page);
    const job = jobs.start(REQUEST);
    job.cancel();
    jobs.start(REQUEST);
    expect([await job.shape, page.workers.map(({ isTerminated }) => isTerminated)]).toEqual([null, [true, false]]);
  });

  it("go on in slices when the worker breaks", async () => {
    const page = workerPage();
    const job = createBufferJobs(page).start(REQUEST);
    page.workers[0]?.onerror?.(undefined);
    page.runAll();
    expect(await job.shape).toEqual(SHAPE);
  });
});
