import "./ranges.css";
import { useEffect, useState } from "preact/hooks";
import { takeTool } from "../state/actions.ts";
import type { Tool } from "../state/store.ts";
import { AddRange } from "./AddRange.tsx";
import { type SpokenRanges, useUi } from "./context.ts";
import { RangeItem } from "./RangeItem.tsx";
import { ReachingRanges } from "./ReachingRanges.tsx";
import { useStore } from "./use-store.ts";

/** The dataset's range overlays, each with its claims; and what the map can be asked about distances. */
export function RangePanel() {
  const { words, loadRanges } = useUi();
  const [spoken, setSpoken] = useState<SpokenRanges | "loading" | "failed">("loading");
  useEffect(() => {
    let isShown = true;
    const show = (loaded: SpokenRanges | "failed") => isShown && setSpoken(loaded);
    loadRanges?.().then(show, () => show("failed"));
    return () => {
      isShown = false;
    };
  }, [loadRanges]);
  if (typeof spoken === "string") return <p role="status">{words.panel[spoken]}</p>;
  return <RangeList spoken={spoken} />;
}

function RangeList({ spoken }: { readonly spoken: SpokenRanges }) {
  const { store } = useUi();
  const { words } = spoken;
  const overlays = useStore(store, ({ dataset }) => dataset.overlays);
  const hasMap = useStore(store, ({ presence }) => presence.mapStatus === "ready");
  return (
    <div class="ranges">
      <p class="soft">{words.lead}</p>
      {overlays.length === 0 && <p>{words.none}</p>}
      <ul>
        {overlays.map((overlay) => (
          <RangeItem key={overlay.id} overlay={overlay} spoken={spoken} />
        ))}
      </ul>
      {hasMap && <RangeTools spoken={spoken} />}
      <AddRange spoken={spoken} />
    </div>
  );
}

const TOOLS = ["measure", "reach"] as const satisfies readonly Tool[];

function RangeTools({ spoken }: { readonly spoken: SpokenRanges }) {
  const { store } = useUi();
  const { words } = spoken;
  const tool = useStore(store, ({ presence }) => presence.tool);
  return (
    <section>
      <h3 class="label">{words.tools}</h3>
      <div class="row">
        {TOOLS.map((id) => (
          <button
            key={id}
            type="button"
            class="link"
            aria-pressed={tool === id}
            onClick={() => takeTool(store, tool === id ? null : id)}
          >
            {words.toolNames[id]}
          </button>
        ))}
      </div>
      {tool !== null && <p class="soft">{words.keyboardPick}</p>}
      {tool === "reach" && <ReachingRanges spoken={spoken} />}
    </section>
  );
}
