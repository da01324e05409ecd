import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BROWSER_ARGUMENTS } from "../browser-arguments.mjs";

/**
 * A browser that is spoken to directly, because frames of other sites and workers are targets of their own: each is held
 * until it has got its settings, so that no request of it goes out before.
 * @param {string} executablePath
 */
export async function startBrowser(executablePath) {
  const profile = mkdtempSync(join(tmpdir(), "bench-"));
  const parameters = [...BROWSER_ARGUMENTS, "--headless=new", "--remote-debugging-pipe", `--user-data-dir=${profile}`];
  const child = spawn(executablePath, parameters, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const pipe = createPipe(child.stdio[3], child.stdio[4]);
  return {
    openPage: (settings) => openPage(pipe, settings),
    close: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      await pipe.send("Browser.close").catch(() => {});
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Messages are JSON, each with a zero byte behind it. */
function createPipe(output, input) {
  const waiting = new Map();
  const listeners = new Set();
  let lastId = 0;
  let rest = "";
  input.setEncoding("utf8");
  input.on("data", (text) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop();
    for (const message of messages) hear(JSON.parse(message));
  });
  const hear = (message) => {
    if (message.id === undefined) {
      for (const listener of listeners) listener(message);
      return;
    }
    const { resolve, reject } = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) reject(new Error(message.error.message));
    else resolve(message.result);
  };
  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (method, params = {}, sessionId = undefined) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        output.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`);
      }),
  };
}

/**
 * A page with an empty cache of its own. `network` and `cpuRate` reach the page, its frames and its workers, the
 * processor's but not the workers; `script` runs in each document before its own.
 */
async function openPage(pipe, { network, cpuRate = 1, device, script = "" }) {
  const sessions = new Map();
  const settle = async (sessionId, { type, url }) => {
    sessions.set(sessionId, { type, url });
    const send = (method, params) => pipe.send(method, params, sessionId).catch(() => {});
    const settings = [send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: true, flatten: true })];
    if (network) settings.push(send("Network.enable"), send("Network.emulateNetworkConditions", network));
    if (type !== "worker") {
      if (cpuRate > 1) settings.push(send("Emulation.setCPUThrottlingRate", { rate: cpuRate }));
      if (type === "page" && device) settings.push(send("Emulation.setDeviceMetricsOverride", device));
      settings.push(send("Page.enable"), send("Page.addScriptToEvaluateOnNewDocument", { source: script }));
    }
    await Promise.all(settings);
    await send("Runtime.runIfWaitingForDebugger");
  };
  const stopListening = pipe.listen(({ method, params, sessionId }) => {
    if (method === "Target.attachedToTarget" && sessions.has(sessionId)) settle(params.sessionId, params.targetInfo);
    if (method === "Target.detachedFromTarget") sessions.delete(params.sessionId);
  });
  const { browserContextId } = await pipe.send("Target.createBrowserContext");
  const { targetId } = await pipe.send("Target.createTarget", { url: "about:blank", browserContextId });
  const { sessionId } = await pipe.send("Target.attachToTarget", { targetId, flatten: true });
  await settle(sessionId, { type: "page", url: "" });
  return {
    goto: (url) => pipe.send("Page.navigate", { url }, sessionId),
    /** How many targets of each type there are: frames of other sites are `iframe`. */
    targets: () => [...sessions.values()].map(({ type }) => type),
    /** The value of an expression, promises awaited, in the page or in its first frame of another site. */
    evaluate: (expression, where = "page") => evaluate(pipe, sessionOf(sessions, where), expression),
    close: async () => {
      stopListening();
      await pipe.send("Target.disposeBrowserContext", { browserContextId });
    },
  };
}

function sessionOf(sessions, where) {
  const [id] = [...sessions].find(([, { type }]) => type === where) ?? [];
  if (!id) throw new Error(`There is no ${where}.`);
  return id;
}

async function evaluate(pipe, sessionId, expression) {
  const { result, exceptionDetails } = await pipe.send(
    "Runtime.evaluate",
    { expression, awaitPromise: true, returnByValue: true },
    sessionId,
  );
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
