import { rangeHue, rangeStroke } from "../model/marks/range-stroke.ts";
import type { RangeBand, RangeOverlay } from "../model/overlay.ts";
import { toggled } from "../model/view/choice.ts";
import { isChosen } from "../model/view/view.ts";
import { changeView } from "../state/actions.ts";
import { type SpokenRanges, useUi } from "./context.ts";
import { DataText } from "./DataText.tsx";
import { RangeContents } from "./RangeContents.tsx";
import { RangeLine } from "./RangeLine.tsx";
import { StatusBadge } from "./StatusBadge.tsx";
import { useDatasetText } from "./use-dataset-text.ts";
import { useDerived } from "./use-derived.ts";
import { COUNTS_EVERY_MS } from "./use-facets.ts";
import { useStore } from "./use-store.ts";

interface RangeItemProps {
  readonly overlay: RangeOverlay;
  readonly spoken: SpokenRanges;
}

/** An overlay with its switch, its claims and, when it is on, what lies within it. */
export function RangeItem({ overlay, spoken }: RangeItemProps) {
  const { store } = useUi();
  const { time } = useDatasetText();
  const choice = useStore(store, ({ view }) => view.overlays);
  const isOn = isChosen(choice, overlay.id);
  const toggle = () => {
    const ids = store.getState().dataset.overlays.map(({ id }) => id);
    changeView(store, { overlays: toggled(choice, overlay.id, ids) });
  };
  return (
    <li class="range">
      <label class="setting-check">
        <input type="checkbox" checked={isOn} onChange={toggle} />
        <DataText text={overlay.label} />
      </label>
      <p class="row">
        <StatusBadge status={overlay.status} />
        {overlay.time && <span class="soft">{time(overlay.time)}</span>}
        {isOn && <Standing overlay={overlay} spoken={spoken} />}
      </p>
      <ul class="bands">
        {overlay.bands.map((band, index) => (
          <Band key={index} band={band} overlay={overlay} spoken={spoken} />
        ))}
      </ul>
      {overlay.note && (
        <p class="soft">
          <DataText text={overlay.note} />
        </p>
      )}
      {isOn && <RangeContents id={overlay.id} spoken={spoken} />}
    </li>
  );
}

/** Whether an overlay that is on applies in the period. */
function Standing({ overlay, spoken: { answers, words } }: RangeItemProps) {
  const { store } = useUi();
  const shown = useDerived({ store, read: answers.shown, everyMs: COUNTS_EVERY_MS, watch: answers.watch });
  const standing = shown.find(({ overlay: other }) => other.id === overlay.id);
  if (standing?.certainty === "definite") return null;
  return <em>{standing ? words.mayApply : words.notNow}</em>;
}

function Band({ band, overlay, spoken: { words } }: RangeItemProps & { readonly band: RangeBand }) {
  const { dataset, text, edtf } = useDatasetText();
  const hue = rangeHue(
    overlay.id,
    dataset.overlays.map(({ id }) => id),
  );
  const source = dataset.sources.find(({ id }) => id === band.source);
  return (
    <li>
      <strong>
        <RangeLine hue={hue} stroke={rangeStroke(overlay, band)} />
        <DataText text={band.label} />
      </strong>
      <span>
        {words.basis[band.basis](text(band.by))}, {edtf(band.date)}
      </span>
      {source && (
        <small>
          {words.source}:{" "}
          {source.url ? (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              <DataText text={source.title} />
            </a>
          ) : (
            <DataText text={source.title} />
          )}
          {source.publisher && (
            <>
              {" · "}
              <DataText text={source.publisher} />
            </>
          )}
        </small>
      )}
    </li>
  );
}
