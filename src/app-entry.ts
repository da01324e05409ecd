import type { FrameHost } from "./frame/frame-host.ts";

/** What the loader of a published page fetches: styles come with what is imported here. */
export async function startApp(host?: FrameHost): Promise<void> {
  const app = await import("./main.ts");
  return app.startApp(host);
}
