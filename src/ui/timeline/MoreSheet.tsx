import { useUi } from "../context.ts";
import { usePartId } from "../use-part-id.ts";
import { DateFields } from "./DateFields.tsx";
import { PlaybackOptions } from "./PlaybackOptions.tsx";
import { StepButtons } from "./StepButtons.tsx";
import { ZoomToWindow } from "./ZoomButtons.tsx";

/** What the strip of a phone has no room for. A popover: it lies over the map, closes on Escape and gives focus back. */
export function MoreSheet() {
  const { words } = useUi();
  const id = usePartId("timeline");
  return (
    <>
      <button type="button" class="timeline-text-button timeline-more" popovertarget={id}>
        {words.timeline.more}
      </button>
      <dialog id={id} class="timeline-sheet" popover="auto" autofocus aria-label={words.timeline.more}>
        <DateFields />
        <div class="timeline-sheet-row">
          <StepButtons />
          <ZoomToWindow />
        </div>
        <PlaybackOptions />
      </dialog>
    </>
  );
}
