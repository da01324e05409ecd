import { clampedHeight } from "./envelope.ts";
import { type FrameAddressParts, foreignHeights } from "./foreign-messages.ts";
import { enveloped } from "./messages.ts";

/** The part of `window` that heights are reported from. */
interface ReportingWindow {
  readonly parent: { postMessage(message: unknown, targetOrigin: string): void };
  readonly location: FrameAddressParts;
  readonly innerWidth: number;
  readonly document: { readonly readyState: string; readonly fonts: { readonly ready: Promise<unknown> } };
  addEventListener(type: "load" | "resize", listener: () => void): void;
  removeEventListener(type: "load" | "resize", listener: () => void): void;
}

export interface HeightReportOptions {
  readonly window: ReportingWindow;
  /** The height that the page would like to have, whatever height its frame has. */
  readonly measurePx: () => number;
  /** While it is, an article is not to jump about. */
  readonly isPlaying?: () => boolean;
}

export interface HeightReport {
  /** For when a part of the page has been opened or closed, or playing has ended. */
  readonly report: () => void;
  readonly remove: () => void;
}

const SMALLEST_CHANGE_PX = 2;

/**
 * Tells the page around this one how high it would like to be: when it has loaded, when its fonts are there, when its
 * width changes and when it is asked to; not for changes below 2 px. Outside a frame it does nothing.
 */
export function reportHeight({ window, measurePx, isPlaying = () => false }: HeightReportOptions): HeightReport {
  // The address may be written anew, without what the page around this one had put there.
  const { href, search, hash } = window.location;
  let reportedPx: number | null = null;
  let widthPx = window.innerWidth;

  const report = () => {
    if (isPlaying()) return;
    const heightPx = clampedHeight(measurePx());
    if (heightPx === null || (reportedPx !== null && Math.abs(heightPx - reportedPx) < SMALLEST_CHANGE_PX)) return;
    reportedPx = heightPx;
    const own = enveloped({ type: "height", height: heightPx });
    for (const message of [own, ...foreignHeights(heightPx, { href, search, hash })]) {
      window.parent.postMessage(message, "*");
    }
  };
  const onResize = () => {
    if (window.innerWidth === widthPx) return;
    widthPx = window.innerWidth;
    report();
  };

  if ((window.parent as unknown) === window) return { report: () => {}, remove: () => {} };
  let isRemoved = false;
  if (window.document.readyState === "complete") report();
  window.addEventListener("load", report);
  window.addEventListener("resize", onResize);
  window.document.fonts.ready.then(() => isRemoved || report());
  return {
    report,
    remove: () => {
      isRemoved = true;
      window.removeEventListener("load", report);
      window.removeEventListener("resize", onResize);
    },
  };
}
