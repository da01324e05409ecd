import { useEffect, useState } from "preact/hooks";
import { useUi } from "./context.ts";
import { useDatasetText } from "./use-dataset-text.ts";

const REST_MS = 600;

/** Says what is shown once the reader has come to rest: nothing while a thumb is dragged or playback runs. */
export function LiveRegion() {
  const { store, derived, words } = useUi();
  const { window } = useDatasetText();
  const [said, setSaid] = useState("");

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let announced = derived.visible();
    const announce = () => {
      const { view, presence } = store.getState();
      if (presence.playing || derived.visible() === announced) return;
      announced = derived.visible();
      const { shown, possible, total } = derived.counts();
      setSaid(words.panel.counts.announcement({ window: window(view.window), shown, total, possible }));
    };
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(announce, REST_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store, derived, words, window]);

  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
