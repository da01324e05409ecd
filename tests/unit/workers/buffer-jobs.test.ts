import type { Polygon } from "geojson";
import { afterEach, expect, it, vi } from "vitest";
import { areaBuffer } from "../../../src/geodesy/area-buffer.ts";
import type { BufferReport, BufferRequest } from "../../../src/geodesy/buffer-jobs.ts";
import { createPageBufferJobs } from "../../../src/workers/page-buffer-jobs.ts";

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
const REQUEST: BufferRequest = { key: "triangle", area: AREA, radiusKm: 400, mode: "some" };

afterEach(() => vi.unstubAllGlobals());

it("a page without workers does the work by its own clock and timers", async () => {
  vi.stubGlobal("Worker", undefined);
  expect(await createPageBufferJobs().start(REQUEST).shape).toEqual(areaBuffer(REQUEST));
});

it("a page with workers starts one as a module of its own", () => {
  const started = vi.fn();
  class FakeWorker {
    constructor(url: URL, options: WorkerOptions) {
      started(url.pathname.split("/").at(-1), options);
    }
    postMessage() {}
  }
  vi.stubGlobal("Worker", FakeWorker);
  createPageBufferJobs().start(REQUEST);
  expect(started.mock.calls).toEqual([["buffer-worker.ts", { type: "module" }]]);
});

it("the worker tells rising progress and then the shape", async () => {
  const reports: BufferReport[] = [];
  const scope = { postMessage: (report: BufferReport) => reports.push(report), onmessage: (_: unknown) => {} };
  vi.stubGlobal("self", scope);
  await import("../../../src/workers/buffer-worker.ts");
  scope.onmessage({ data: REQUEST });
  const shares = reports.flatMap((report) => ("progress" in report ? [report.progress] : []));
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(reports.at(-1)).toEqual({ shape: areaBuffer(REQUEST) });
});
