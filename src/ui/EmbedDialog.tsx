import "./embed.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { embedSnippets } from "../embed/snippet.ts";
import { basemapSetting } from "../site.ts";
import type { EmbedWords } from "../words/embed-words.ts";
import { type EmbedPlace, useUi } from "./context.ts";
import { EmbedCode } from "./EmbedCode.tsx";
import { EmbedOptionFields } from "./EmbedOptionFields.tsx";
import { EmbedPreview } from "./EmbedPreview.tsx";
import { askedHosts, embedOptions, firstChoice } from "./embed-choice.ts";
import { Icon } from "./Icon.tsx";
import { useEmbedWords } from "./use-embed-words.ts";

interface EmbedDialogProps {
  readonly words: EmbedWords;
  readonly onClose: () => void;
}

/** Where an editor takes the map along, in a modal dialog; the browser gives the focus back to the button that opened it. */
export function EmbedDialog({ words, onClose }: EmbedDialogProps) {
  const { embed, words: page } = useUi();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="embed" aria-label={words.title} onClose={onClose}>
      <header class="embed-head">
        <h2>{words.title}</h2>
        <button type="button" class="icon-button" aria-label={page.panel.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </header>
      {embed ? <Workbench place={embed} words={words} /> : <p class="embed-note">{words.noPage}</p>}
    </dialog>
  );
}

/** The view is that of the moment in which the dialog opened: nothing can change it behind a modal dialog. */
function Workbench({ place, words }: { readonly place: EmbedPlace; readonly words: EmbedWords }) {
  const { dataset, view } = useUi().store.getState();
  const [choice, setChoice] = useState(() => firstChoice(view, dataset));
  const mapWords = useEmbedWords(choice.language ?? dataset.language) ?? words;
  const options = embedOptions(choice, { place, dataset, view, words: mapWords });
  const snippet = embedSnippets(options).find(({ channel }) => channel === choice.channel);
  return (
    <div class="embed-bench">
      <EmbedOptionFields
        choice={choice}
        name={options.name}
        altText={options.altText}
        words={words}
        onChange={(patch) => setChoice({ ...choice, ...patch })}
      />
      <div class="embed-result">
        {snippet && <EmbedCode key={choice.channel} snippet={snippet} view={options.view} words={words} />}
        <EmbedPreview channel={choice.channel} options={options} words={words} />
        <p class="embed-note">{words.asks(askedHosts(place.siteAddress, basemapSetting))}</p>
      </div>
    </div>
  );
}
