/** What a key asks of a handle: some units on or back, or one of its limits. */
export type KeyedMove =
  | { readonly kind: "step"; readonly count: 1 | -1; readonly larger: boolean }
  | { readonly kind: "limit"; readonly to: "min" | "max" };

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The keys of a slider. Left and Right follow the direction of the axis, Up is always later; Shift, Page Up and Page Down
 * move by the larger unit. null for any other key, and for shortcuts of the browser.
 */
export function moveForKey(pressed: Pressed, direction: "ltr" | "rtl"): KeyedMove | null {
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey) return null;
  const larger = pressed.shiftKey;
  const towardsRight = direction === "ltr" ? 1 : -1;
  switch (pressed.key) {
    case "ArrowRight":
      return { kind: "step", count: towardsRight, larger };
    case "ArrowLeft":
      return { kind: "step", count: towardsRight === 1 ? -1 : 1, larger };
    case "ArrowUp":
      return { kind: "step", count: 1, larger };
    case "ArrowDown":
      return { kind: "step", count: -1, larger };
    case "PageUp":
      return { kind: "step", count: 1, larger: true };
    case "PageDown":
      return { kind: "step", count: -1, larger: true };
    case "Home":
      return { kind: "limit", to: "min" };
    case "End":
      return { kind: "limit", to: "max" };
    default:
      return null;
  }
}
