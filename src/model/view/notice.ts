/** What a link asked for that could not be shown just so. The words are in the catalogue: `noticeText`. */
export type Notice =
  /** Written by a later version: only what this one knows was read. */
  | { readonly kind: "newer-link"; readonly version: number }
  | { readonly kind: "unknown-types"; readonly ids: readonly string[] }
  | { readonly kind: "unknown-statuses"; readonly ids: readonly string[] }
  | { readonly kind: "unknown-overlays"; readonly ids: readonly string[] }
  | { readonly kind: "unknown-event"; readonly id: string }
  /** The named view that the link begins with. */
  | { readonly kind: "unknown-view"; readonly id: string }
  /** The period ended before it began: its ends were exchanged. */
  | { readonly kind: "window-swapped" }
  /** The period was empty: all time is shown. */
  | { readonly kind: "window-dropped" }
  /** The linked event was hidden by these parts of the same link: each was widened just enough to show it. */
  | { readonly kind: "widened"; readonly parts: readonly WidenedPart[] };

export type WidenedPart = "types" | "statuses" | "query" | "window";
