/**
 * The frame is a plain box of the width that it has, never so high that a reader of a phone cannot get past it. It lies
 * on the children until the page speaks: one that is not laid out would not be loaded.
 */
const STYLE = `
:host { display: block }
:host([hidden]) { display: none }
div { display: grid }
slot, iframe { grid-area: 1 / 1 }
slot { display: block }
iframe { inline-size: 100%; aspect-ratio: 4 / 3; min-block-size: 160px; max-block-size: 80vh; max-block-size: 80svh; border: 0; color-scheme: inherit }
.children iframe { visibility: hidden }
.frame slot { display: none }
`;

export interface ShadowFrame {
  /** Puts a frame in, instead of the one that is there, or takes it out. */
  readonly put: (frame: HTMLIFrameElement | null) => void;
  /** Shows the frame or the element's children; where there are no children, the frame. */
  readonly show: (part: "frame" | "children") => void;
}

export function createShadowFrame(host: HTMLElement): ShadowFrame {
  const shadow = host.attachShadow({ mode: "open" });
  const style = new CSSStyleSheet();
  style.replaceSync(STYLE);
  shadow.adoptedStyleSheets = [style];
  const box = document.createElement("div");
  const slot = document.createElement("slot");
  box.append(slot);
  shadow.append(box);

  let wanted: "frame" | "children" = "children";
  const paint = () => {
    const hasChildren = slot.assignedNodes().some((node) => node instanceof Element || node.textContent?.trim());
    box.className = hasChildren ? wanted : "frame";
  };
  slot.addEventListener("slotchange", paint);
  return {
    put: (frame) => {
      box.querySelector("iframe")?.remove();
      if (frame) box.append(frame);
      paint();
    },
    show: (part) => {
      wanted = part;
      paint();
    },
  };
}

/**
 * A frame as a Dateline page wants it. A new one for every address: going to another address inside a frame would leave an
 * entry in the history of the article.
 */
export function createFrame(address: string, loading: "lazy" | "eager"): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.part.add("frame");
  frame.allow = "fullscreen; clipboard-write";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.loading = loading;
  frame.src = address;
  return frame;
}
