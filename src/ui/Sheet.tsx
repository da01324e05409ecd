import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { watch } from "../state/watch.ts";
import { useUi } from "./context.ts";
import { Icon } from "./Icon.tsx";
import { nearestSheetSize, SHEET_SIZES, type SheetSize } from "./sheet-size.ts";
import { useSheetDrag } from "./use-sheet-drag.ts";

interface SheetProps {
  /** What stays in sight in the smallest size; the sheet is dragged by it. */
  readonly bar: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * On a narrow page a sheet of three sizes, dragged by its bar or moved by its two buttons; on a wide one just the
 * panel. Whatever opens a card opens the sheet, and "show on the map" makes room for the map.
 */
export function Sheet({ bar, children }: SheetProps) {
  const { store, words } = useUi();
  const { sheet: said } = words.panel;
  const [size, setSize] = useState<SheetSize>("half");
  const sheet = useRef<HTMLDivElement>(null);
  const at = SHEET_SIZES.indexOf(size);
  const grow = (by: 1 | -1) => setSize(SHEET_SIZES[at + by] ?? size);

  useLayoutEffect(() => {
    const stops = [
      watch(
        store,
        ({ view, presence }) => view.selected ?? presence.placeEvents,
        (opened) => opened !== null && setSize((now) => (now === "bar" ? "half" : now)),
      ),
      watch(
        store,
        ({ presence }) => presence.cameraRequest,
        (request) => request !== null && setSize((now) => (now === "full" ? "half" : now)),
      ),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store]);

  const drag = useSheetDrag(sheet, {
    onTap: () => setSize(size === "bar" ? "half" : "bar"),
    onDrop: (share) => setSize(nearestSheetSize(share)),
  });

  return (
    <div ref={sheet} class="sheet" data-sheet={size}>
      <div class="sheet-bar" {...drag}>
        {bar}
        <div class="sheet-buttons">
          <button
            type="button"
            class="icon-button"
            aria-label={said.smaller}
            disabled={at === 0}
            onClick={() => grow(-1)}
          >
            <Icon name="down" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={said.larger}
            disabled={at === SHEET_SIZES.length - 1}
            onClick={() => grow(1)}
          >
            <Icon name="up" />
          </button>
        </div>
      </div>
      <div class="sheet-body">{children}</div>
    </div>
  );
}
