import { useUi } from "../context.ts";
import { useDerived } from "../use-derived.ts";
import { useStore } from "../use-store.ts";
import { Icon } from "./IconButton.tsx";
import { StepButtons } from "./StepButtons.tsx";

/** Play and pause, and where there is room the step buttons. */
export function Transport({ all }: { readonly all: boolean }) {
  const { store, playback, words } = useUi();
  const playing = useStore(store, (state) => state.presence.playing);
  const atEnd = useDerived({ store, read: playback.atEnd, everyMs: 100 });
  const { play, pause, replay } = words.timeline.play;
  return (
    <div class="timeline-transport">
      <button type="button" class="timeline-play" onClick={playback.toggle}>
        <Icon name={playing ? "pause" : "play"} />
        <span class={all ? "timeline-play-word" : "visually-hidden"}>{playing ? pause : atEnd ? replay : play}</span>
      </button>
      {all && <StepButtons />}
    </div>
  );
}
