import type { RefObject } from "preact";
import { useRef } from "preact/hooks";

interface DragListeners {
  readonly onTap: () => void;
  /** `share` of the room between the timeline and the top of the page, 0 to 1, that the sheet filled when let go. */
  readonly onDrop: (share: number) => void;
}

interface Drag {
  readonly pointerId: number;
  readonly startY: number;
  readonly startHeight: number;
  isMoving: boolean;
}

const TAP_SLOP_PIXELS = 6;

/** Pointer listeners for the bar of a sheet. While it is dragged its height follows the finger without a render. */
export function useSheetDrag(sheet: RefObject<HTMLElement | null>, { onTap, onDrop }: DragListeners) {
  const drag = useRef<Drag | null>(null);

  const settle = (element: HTMLElement) => {
    delete element.dataset["dragging"];
    element.style.blockSize = "";
    drag.current = null;
  };

  const onPointerDown = (event: PointerEvent) => {
    const element = sheet.current;
    if (!element || !event.isPrimary || event.button !== 0) return;
    drag.current = {
      pointerId: event.pointerId,
      startY: event.clientY,
      startHeight: element.clientHeight,
      isMoving: false,
    };
  };

  const onPointerMove = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    const element = sheet.current;
    const { current } = drag;
    if (!element || current?.pointerId !== event.pointerId) return;
    const up = current.startY - event.clientY;
    if (!current.isMoving && Math.abs(up) < TAP_SLOP_PIXELS) return;
    if (!current.isMoving) event.currentTarget.setPointerCapture(event.pointerId);
    current.isMoving = true;
    element.dataset["dragging"] = "";
    element.style.blockSize = `${current.startHeight + up}px`;
  };

  const onPointerUp = (event: PointerEvent) => {
    const element = sheet.current;
    const { current } = drag;
    if (!element || current?.pointerId !== event.pointerId) return;
    const share = element.clientHeight / element.getBoundingClientRect().bottom;
    settle(element);
    const isOnButton = (event.target as Element).closest("button") !== null;
    if (current.isMoving) onDrop(share);
    else if (!isOnButton) onTap();
  };

  const onPointerCancel = () => {
    if (sheet.current) settle(sheet.current);
  };

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}
