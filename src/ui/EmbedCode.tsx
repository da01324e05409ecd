import { useEffect, useRef, useState } from "preact/hooks";
import type { EmbedOptions, Snippet } from "../embed/snippet.ts";
import type { EmbedWords } from "../words/embed-words.ts";
import { usePartId } from "./use-part-id.ts";

interface EmbedCodeProps {
  readonly snippet: Snippet;
  readonly view: EmbedOptions["view"];
  readonly words: EmbedWords;
}

/** The code of one channel, to be copied; where the browser refuses, it is selected and the reader is told. */
export function EmbedCode({ snippet, view, words }: EmbedCodeProps) {
  const { channel, text, language } = snippet;
  const { code } = words;
  const field = useRef<HTMLTextAreaElement>(null);
  const notesId = usePartId("panel");
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  useEffect(() => setOutcome(null), [text]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      field.current?.select();
      setOutcome("refused");
    }
  };

  return (
    <div class="embed-code">
      <div id={notesId}>
        {[words.channels[channel].means, ...viewNotes(snippet, view, words)].map((note) => (
          <p key={note} class="embed-note">
            {note}
          </p>
        ))}
      </div>
      <textarea
        ref={field}
        readOnly
        dir="ltr"
        translate={false}
        spellcheck={false}
        rows={language === "url" ? 2 : 6}
        aria-label={code.label[language]}
        aria-describedby={notesId}
        value={text}
      />
      <div class="row">
        <button type="button" class="embed-copy" onClick={copy}>
          {code.copy[language]}
        </button>
        <p class="embed-outcome" aria-live="polite">
          {outcome && code[outcome]}
        </p>
      </div>
    </div>
  );
}

/** What a channel makes of a view that has no page of its own, or has one. */
function viewNotes({ channel }: Snippet, view: EmbedOptions["view"], { view: said }: EmbedWords): readonly string[] {
  if (channel !== "oembed" && channel !== "picture") return [];
  if (view.kind === "this" && view.hash !== "") return [said.noPageOfItsOwn[channel]];
  return channel === "oembed" && view.kind === "named" ? [said.ownCard] : [];
}
