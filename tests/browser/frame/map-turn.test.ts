import { afterEach, describe, expect, it } from "vitest";
import { sharedBetweenFrames } from "../../../src/frame/context-lease.ts";
import { createMapTurn, type MapTurn } from "../../../src/frame/map-turn.ts";

const FAR_BELOW = "6000px";
const stops: (() => void)[] = [];
const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await pass(50);
});

interface Watched {
  readonly turn: MapTurn;
  readonly isOurs: () => boolean;
  readonly isOffered: () => boolean;
  moveTo(top: string): Promise<void>;
}

/** A map's place on the page, in sight or far below. */
function placeMap(top: string, shared: ReturnType<typeof sharedBetweenFrames>): Watched {
  const element = document.createElement("div");
  Object.assign(element.style, { position: "absolute", top, left: "0", width: "100px", height: "100px" });
  document.body.append(element);
  let isOurs = false;
  let isOffered = false;
  const turn = createMapTurn({
    element,
    shared,
    onTurn: (next) => {
      isOurs = next;
    },
    onOffer: (next) => {
      isOffered = next;
    },
  });
  stops.push(() => {
    turn.stop();
    element.remove();
  });
  return {
    turn,
    isOurs: () => isOurs,
    isOffered: () => isOffered,
    moveTo: async (next) => {
      element.style.top = next;
      await pass(1_900);
    },
  };
}

describe("the turn of a map that knows of the others", () => {
  it("comes by itself when the map is in sight", async () => {
    const place = placeMap("0", sharedBetweenFrames());
    await pass(300);
    expect(place.isOurs()).toBe(true);
  });

  it("does not come out of sight", async () => {
    const place = placeMap(FAR_BELOW, sharedBetweenFrames());
    await pass(300);
    expect(place.isOurs()).toBe(false);
  });

  it("ends a while after the map has gone out of sight, and comes again with it", async () => {
    const place = placeMap("0", sharedBetweenFrames());
    await pass(300);
    await place.moveTo(FAR_BELOW);
    expect(place.isOurs()).toBe(false);
    await place.moveTo("0");
    expect(place.isOurs()).toBe(true);
  });

  it("is offered to the fifth map in sight, and comes when a reader asks for it", async () => {
    const places = Array.from({ length: 5 }, (_, index) => placeMap(`${index * 10}px`, sharedBetweenFrames()));
    await pass(400);
    expect(places.filter(({ isOurs }) => isOurs())).toHaveLength(4);
    const fifth = places.find(({ isOurs }) => !isOurs());
    expect(fifth?.isOffered()).toBe(true);
    fifth?.turn.activate();
    await pass(400);
    expect(fifth?.isOurs()).toBe(true);
    expect(places.filter(({ isOurs }) => isOurs())).toHaveLength(4);
  });
});

describe("the turn of a map that cannot know of others", () => {
  it("comes only when a reader asks for it", async () => {
    const place = placeMap("0", null);
    await pass(300);
    expect(place.isOurs()).toBe(false);
    place.turn.activate();
    expect(place.isOurs()).toBe(true);
  });

  it("ends out of sight, and comes back in sight without being asked for again", async () => {
    const place = placeMap("0", null);
    await pass(100);
    place.turn.activate();
    await place.moveTo(FAR_BELOW);
    expect(place.isOurs()).toBe(false);
    await place.moveTo("0");
    expect(place.isOurs()).toBe(true);
  });
});
