import type { ScreenPoint } from "../model/marks/spatial-step.ts";

/** Lines of plain text, the first one a heading. */
type TooltipLines = readonly string[];

export interface Tooltip {
  /** Shows the lines beside a point of the map; `clear` is how far from it the tooltip keeps. */
  show(lines: TooltipLines, at: { readonly point: ScreenPoint; readonly clear: number }): void;
  /** Hides it, unless the pointer comes to rest on it within a moment. */
  hide(): void;
  remove(): void;
}

const GRACE_MS = 180;
const EDGE_PIXELS = 8;

/** A tooltip that can be pointed at and dismissed with Escape (WCAG 1.4.13). */
export function createTooltip(container: HTMLElement): Tooltip {
  const element = document.createElement("div");
  element.className = "map-tooltip";
  element.setAttribute("role", "tooltip");
  element.hidden = true;
  container.append(element);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const dismiss = () => {
    clearTimeout(timer);
    if (element.hidden) return;
    element.hidden = true;
    document.removeEventListener("keydown", dismissOnEscape);
  };
  const dismissOnEscape = ({ key }: KeyboardEvent) => {
    if (key === "Escape") dismiss();
  };
  const hide = () => {
    clearTimeout(timer);
    timer = setTimeout(dismiss, GRACE_MS);
  };
  element.addEventListener("pointerenter", () => clearTimeout(timer));
  element.addEventListener("pointerleave", hide);

  return {
    show: (lines, { point, clear }) => {
      clearTimeout(timer);
      element.replaceChildren(...lines.map(lineElement));
      if (element.hidden) document.addEventListener("keydown", dismissOnEscape);
      element.hidden = false;
      place(element, { container, point, clear });
    },
    hide,
    remove: () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", dismissOnEscape);
      element.remove();
    },
  };
}

function lineElement(text: string, index: number): HTMLElement {
  const line = document.createElement("p");
  line.className = index === 0 ? "map-tooltip-head" : "map-tooltip-line";
  line.textContent = text;
  return line;
}

/** Over the point, or under it where there is no room; never across the map's edges. */
function place(
  element: HTMLElement,
  { container, point, clear }: { container: HTMLElement; point: ScreenPoint; clear: number },
): void {
  const [x, y] = point;
  const { offsetWidth: width, offsetHeight: height } = element;
  const left = Math.max(EDGE_PIXELS, Math.min(container.clientWidth - width - EDGE_PIXELS, x - width / 2));
  const over = y - clear - height;
  const top = over < EDGE_PIXELS ? y + clear : over;
  element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
