import { useUi } from "../context.ts";
import { IconButton } from "./IconButton.tsx";

/** One calendar unit, or one event, at a time. */
export function StepButtons() {
  const { playback, words } = useUi();
  const { back, forward, previousEvent, nextEvent } = words.timeline.play;
  return (
    <div class="timeline-steps">
      <IconButton icon="previousEvent" label={previousEvent} onClick={playback.previousEvent} />
      <IconButton icon="back" label={back} onClick={() => playback.stepBy(-1)} />
      <IconButton icon="forward" label={forward} onClick={() => playback.stepBy(1)} />
      <IconButton icon="nextEvent" label={nextEvent} onClick={playback.nextEvent} />
    </div>
  );
}
