import { askedHeight } from "./envelope.ts";

/** Gives each frame of the document the height that the Dateline page in it asks for; touches no other frame. */
export function resizeFrames(): void {
  addEventListener("message", ({ data, source }) => {
    const height = askedHeight(data);
    if (!height || !source) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow === source) frame.style.height = `${height}px`;
    }
  });
}
