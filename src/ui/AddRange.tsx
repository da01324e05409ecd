import "./forms.css";
import { useState } from "preact/hooks";
import { STATUSES } from "../model/dataset.ts";
import { BASES, type OverlayOrigin } from "../model/overlay.ts";
import { type OverlayDraft, overlayFromDraft } from "../model/parsing/overlay-draft.ts";
import { addOverlay, takeTool } from "../state/actions.ts";
import { loadProblemSentences } from "../words/problem-sentences.ts";
import { type SpokenRanges, useUi } from "./context.ts";
import { Field } from "./Field.tsx";
import { Select } from "./Select.tsx";
import { saveDataset } from "./save-dataset.ts";
import { useDatasetText } from "./use-dataset-text.ts";
import { useStore } from "./use-store.ts";

type Fields = Omit<OverlayDraft, "origin">;
type OriginKind = OverlayOrigin["kind"];

const EMPTY: Fields = {
  label: "",
  status: "claimed",
  lowKm: "",
  highKm: "",
  basis: "claimed",
  by: "",
  sourceTitle: "",
  sourceUrl: "",
  date: "",
  time: "",
  note: "",
};
const TEXTS = ["label", "by", "sourceTitle", "sourceUrl", "date", "time", "note"] as const;

type Outcome = { readonly kind: "none" | "added" } | { readonly kind: "faults"; readonly sentences: readonly string[] };

/** A range of the reader's own: checked as a file's would be, drawn, and saved with the dataset on request. */
export function AddRange({ spoken }: { readonly spoken: SpokenRanges }) {
  const { add } = spoken.words;
  return (
    <details class="tray add-range">
      <summary>{add.title}</summary>
      <p>{add.means}</p>
      <RangeForm spoken={spoken} />
    </details>
  );
}

function RangeForm({ spoken }: { readonly spoken: SpokenRanges }) {
  const { store, words } = useUi();
  const { add } = spoken.words;
  const [fields, setFields] = useState(EMPTY);
  const [origin, setOrigin] = useState<OverlayDraft["origin"]>({ kind: "area", area: "" });
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const change = (patch: Partial<Fields>) => setFields({ ...fields, ...patch });
  const submit = async () => {
    const { dataset, presence } = store.getState();
    const place = presence.tool === "place" ? (presence.picked[0] ?? null) : null;
    const begins = origin.kind === "point" ? { ...origin, point: place ?? origin.point } : origin;
    const { made, problems } = overlayFromDraft({ ...fields, origin: begins }, dataset);
    if (!made) return setOutcome({ kind: "faults", sentences: await loadProblemSentences(problems, words.language) });
    addOverlay(store, made);
    takeTool(store, null);
    setFields(EMPTY);
    setOutcome({ kind: "added" });
  };
  return (
    <div class="settings">
      <OriginField origin={origin} onChange={setOrigin} spoken={spoken} />
      {(["highKm", "lowKm"] as const).map((name) => (
        <Field
          key={name}
          label={add[name]}
          value={fields[name]}
          inputMode="decimal"
          onChange={(value) => change({ [name]: value })}
        />
      ))}
      <Select
        label={add.basis}
        value={fields.basis}
        options={Object.fromEntries(BASES.map((basis) => [basis, add.bases[basis]]))}
        onChange={(basis) => change({ basis })}
      />
      <Select
        label={add.status}
        value={fields.status}
        options={Object.fromEntries(STATUSES.map((status) => [status, words.panel.status[status].label]))}
        onChange={(status) => change({ status })}
      />
      {TEXTS.map((name) => (
        <Field key={name} label={add[name]} value={fields[name]} onChange={(value) => change({ [name]: value })} />
      ))}
      <button type="button" class="link" onClick={submit}>
        {add.submit}
      </button>
      <Result outcome={outcome} spoken={spoken} />
    </div>
  );
}

interface OriginFieldProps {
  readonly origin: OverlayDraft["origin"];
  readonly onChange: (origin: OverlayDraft["origin"]) => void;
  readonly spoken: SpokenRanges;
}

function OriginField({ origin, onChange, spoken }: OriginFieldProps) {
  const { store } = useUi();
  const { add } = spoken.words;
  const { dataset, text } = useDatasetText();
  const hasMap = useStore(store, ({ presence }) => presence.mapStatus === "ready");
  const { point, ...others } = add.origins;
  const placed = dataset.events.filter(({ place }) => place?.point || place?.area);
  const begin = (kind: OriginKind) => {
    takeTool(store, null);
    if (kind === "point") onChange({ kind, point: null });
    else if (kind === "area") onChange({ kind, area: "" });
    else onChange({ kind, event: placed[0]?.id ?? "" });
  };
  return (
    <>
      <Select
        label={add.origin}
        value={origin.kind}
        options={hasMap ? { ...others, point } : others}
        onChange={(kind) => begin(kind as OriginKind)}
      />
      {origin.kind === "area" && (
        <Field
          label={add.areaCode}
          value={origin.area}
          onChange={(area) => onChange({ kind: "area", area: area.trim() })}
        />
      )}
      {origin.kind === "event" && (
        <Select
          label={add.origins.event}
          value={origin.event}
          options={Object.fromEntries(placed.map(({ id, title }) => [id, text(title)]))}
          onChange={(event) => onChange({ kind: "event", event })}
        />
      )}
      {origin.kind === "point" && <PointField spoken={spoken} />}
    </>
  );
}

/** The place is picked on the map while the tool is in hand. */
function PointField({ spoken }: { readonly spoken: SpokenRanges }) {
  const { store } = useUi();
  const { add } = spoken.words;
  const tool = useStore(store, ({ presence }) => presence.tool);
  const place = useStore(store, ({ presence }) => presence.picked[0]);
  return (
    <p class="row">
      <button type="button" class="link" aria-pressed={tool === "place"} onClick={() => takeTool(store, "place")}>
        {add.pick}
      </button>
      {tool === "place" && place && <span role="status">{add.picked(place[0], place[1])}</span>}
    </p>
  );
}

function Result({ outcome, spoken }: { readonly outcome: Outcome; readonly spoken: SpokenRanges }) {
  const { store } = useUi();
  const { add } = spoken.words;
  return (
    <div role="status">
      {outcome.kind === "faults" && (
        <>
          <p>{add.faults(outcome.sentences.length)}</p>
          <ul class="faults">
            {outcome.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {outcome.kind === "added" && (
        <p class="row">
          <span>{add.added}</span>
          <button type="button" class="link" onClick={() => saveDataset(store)}>
            {add.save}
          </button>
        </p>
      )}
    </div>
  );
}
