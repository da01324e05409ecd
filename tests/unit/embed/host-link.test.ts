import { describe, expect, it } from "vitest";
import { createHostLink } from "../../../src/embed/host-link.ts";
import type { HostMessage } from "../../../src/embed/messages.ts";
import { createFakeFrame } from "./fake-frame.ts";

function linkIn(frame: ReturnType<typeof createFakeFrame>) {
  const commands: HostMessage[] = [];
  const link = createHostLink({ window: frame.window, onCommand: (command) => commands.push(command) });
  return { ...link, commands };
}

const PLAY = { sentinel: "dateline", v: 1, type: "play" };

describe("the link of a framed page to the page around it", () => {
  it("takes commands of that page", () => {
    const frame = createFakeFrame();
    const { commands } = linkIn(frame);
    frame.tell("message", { data: PLAY, source: frame.window.parent });
    expect(commands).toEqual([{ type: "play" }]);
  });

  it("takes none of anybody else", () => {
    const frame = createFakeFrame();
    const { commands } = linkIn(frame);
    for (const source of [null, undefined, {}, frame.window]) frame.tell("message", { data: PLAY, source });
    expect(commands).toEqual([]);
  });

  it("takes nothing that is no command", () => {
    const frame = createFakeFrame();
    const { commands } = linkIn(frame);
    for (const data of [null, "play", { type: "play" }, { ...PLAY, type: "explode" }]) {
      frame.tell("message", { data, source: frame.window.parent });
    }
    expect(commands).toEqual([]);
  });

  it("sends messages in our shape to whichever page that is", () => {
    const frame = createFakeFrame();
    linkIn(frame).send({ type: "state", state: "playing" });
    expect(frame.posted).toEqual([[{ sentinel: "dateline", v: 1, type: "state", state: "playing" }, "*"]]);
  });

  it("takes nothing any more when it is removed", () => {
    const frame = createFakeFrame();
    const { commands, remove } = linkIn(frame);
    remove();
    frame.tell("message", { data: PLAY, source: frame.window.parent });
    expect(commands).toEqual([]);
  });

  it("is silent and deaf where no page is around it", () => {
    const frame = createFakeFrame({ isFramed: false });
    const { commands, send } = linkIn(frame);
    send({ type: "ready" });
    frame.tell("message", { data: PLAY, source: frame.window });
    expect([frame.posted, commands]).toEqual([[], []]);
  });
});
