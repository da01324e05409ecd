import { useId } from "preact/hooks";

/**
 * An id for an element and for whatever points to it. preact counts ids from the start in every root, so those of panel
 * and timeline are told apart by the name of their part.
 */
export function usePartId(part: "panel" | "timeline"): string {
  return `${part}-${useId()}`;
}
