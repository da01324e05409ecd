import { afterEach, describe, expect, it } from "vitest";
import { type ContextLease, createContextLease, LIVE_MAPS_MOST } from "../../../src/frame/context-lease.ts";

interface Frame {
  readonly lease: ContextLease;
  isLive(): boolean;
}

const opened: { readonly lease: ContextLease; readonly channel: BroadcastChannel }[] = [];
const settle = () => new Promise((resolve) => setTimeout(resolve, 200));

afterEach(async () => {
  for (const { lease, channel } of opened.splice(0)) {
    lease.release();
    channel.close();
  }
  await settle();
});

/** As many frames of one site as asked for; locks are the browser's own. */
function openFrames(count: number, locks: Pick<LockManager, "request"> = navigator.locks): readonly Frame[] {
  return Array.from({ length: count }, () => {
    const channel = new BroadcastChannel("dateline-map");
    let isLive = false;
    const lease = createContextLease({ locks, channel }, (isHeld) => {
      isLive = isHeld;
    });
    opened.push({ lease, channel });
    return { lease, isLive: () => isLive };
  });
}

/** The browser's locks, of which this page hears nothing before it is told all that has happened, in that order. */
function lateLocks() {
  const untold: (() => void)[] = [];
  let isLate = true;
  const tell = (report: () => void) => (isLate ? untold.push(report) : report());
  const request = (name: string, options: LockOptions, callback: LockGrantedCallback<unknown>) =>
    new Promise((resolve, reject) => {
      const late = (lock: Lock | null) =>
        new Promise((giveBack) => tell(() => Promise.resolve(callback(lock)).then(giveBack)));
      navigator.locks.request(name, options, late).then(
        (value) => tell(() => resolve(value)),
        (reason) => tell(() => reject(reason)),
      );
    });
  const tellAll = () => {
    isLate = false;
    for (const report of untold.splice(0)) report();
  };
  return { locks: { request } as Pick<LockManager, "request">, tellAll };
}

const liveOnes = (frames: readonly Frame[]) => frames.flatMap(({ isLive }, index) => (isLive() ? [index] : []));

describe("places for live maps", () => {
  it("are four, for as many frames as ask", async () => {
    const frames = openFrames(50);
    for (const { lease } of frames) lease.ask({ urgent: false });
    await settle();
    expect(liveOnes(frames)).toHaveLength(LIVE_MAPS_MOST);
  });

  it("go to one that waits when another gives its place back", async () => {
    const frames = openFrames(6);
    for (const { lease } of frames) lease.ask({ urgent: false });
    await settle();
    expect(liveOnes(frames)).toEqual([0, 1, 2, 3]);
    frames[1]?.lease.release();
    await settle();
    expect(liveOnes(frames).filter((index) => index > 3)).toHaveLength(1);
  });

  it("go to nobody who has stopped waiting", async () => {
    const frames = openFrames(5);
    for (const { lease } of frames) lease.ask({ urgent: false });
    await settle();
    frames[4]?.lease.release();
    frames[0]?.lease.release();
    await settle();
    expect(frames[4]?.isLive()).toBe(false);
  });

  it("are taken from the frame that was used the longest ago by one that a reader touches", async () => {
    const frames = openFrames(5);
    for (const { lease } of frames.slice(0, 4)) lease.ask({ urgent: false });
    await settle();
    frames[0]?.lease.used();
    await settle();
    frames[4]?.lease.ask({ urgent: true });
    await settle();
    expect(liveOnes(frames)).toEqual([0, 2, 3, 4]);
  });

  it("are taken once by a reader who taps twice", async () => {
    const frames = openFrames(6);
    for (const { lease } of frames) lease.ask({ urgent: false });
    await settle();
    frames[5]?.lease.ask({ urgent: true });
    frames[5]?.lease.ask({ urgent: true });
    await settle();
    expect(liveOnes(frames)).toEqual([1, 2, 3, 5]);
  });

  it("stay with a frame that is so busy that it hears late of its place and asks once more by force", async () => {
    const shared = lateLocks();
    const frames = openFrames(1, shared.locks);
    frames[0]?.lease.ask({ urgent: true });
    await settle();
    shared.tellAll();
    await settle();
    expect(frames[0]?.isLive()).toBe(true);
  });

  it("are not taken from anybody while one is free", async () => {
    const frames = openFrames(4);
    for (const { lease } of frames.slice(0, 3)) lease.ask({ urgent: false });
    await settle();
    frames[3]?.lease.ask({ urgent: true });
    await settle();
    expect(liveOnes(frames)).toEqual([0, 1, 2, 3]);
  });
});
