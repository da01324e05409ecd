import { describe, expect, it } from "vitest";
import { createMailbox } from "../../../src/embed/mailbox.ts";

function watchedMailbox() {
  const posted: object[] = [];
  return { mailbox: createMailbox((message) => void posted.push(message)), posted };
}

const ours = (command: object) => ({ sentinel: "dateline", v: 1, ...command });

describe("commands for a page", () => {
  it("wait until it listens, then go in order, of each kind the last", () => {
    const { mailbox, posted } = watchedMailbox();
    mailbox.send({ type: "set-view", view: "t=2024" });
    mailbox.send({ type: "play" });
    mailbox.send({ type: "select", id: "strike" });
    mailbox.send({ type: "set-view", view: "t=2025" });
    mailbox.send({ type: "pause" });
    expect(posted).toEqual([]);
    expect(mailbox.open()).toBe(true);
    expect(posted).toEqual([
      ours({ type: "select", id: "strike" }),
      ours({ type: "set-view", view: "t=2025" }),
      ours({ type: "pause" }),
    ]);
  });

  it("go at once while it listens, every one", () => {
    const { mailbox, posted } = watchedMailbox();
    expect(mailbox.open()).toBe(false);
    mailbox.send({ type: "next" });
    mailbox.send({ type: "next" });
    expect(posted).toEqual([ours({ type: "next" }), ours({ type: "next" })]);
  });

  it("wait again when it is gone", () => {
    const { mailbox, posted } = watchedMailbox();
    mailbox.open();
    mailbox.close();
    mailbox.send({ type: "play" });
    expect([posted, mailbox.isOpen()]).toEqual([[], false]);
  });

  it("that are forgotten do not go", () => {
    const { mailbox, posted } = watchedMailbox();
    mailbox.send({ type: "set-view", view: "t=2024" });
    mailbox.forget("set-view");
    mailbox.open();
    expect(posted).toEqual([]);
  });
});
