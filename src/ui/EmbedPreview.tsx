import { useRef, useState } from "preact/hooks";
import { type EmbedOptions, embedAddress, embedPage, embedPicture } from "../embed/snippet.ts";
import type { Channel } from "../model/embedding.ts";
import type { EmbedWords } from "../words/embed-words.ts";
import { useUi } from "./context.ts";
import { type Column, frameSize, oembedOptions, unpublishedAddress } from "./embed-choice.ts";
import { RadioGroup } from "./RadioGroup.tsx";
import { useWidth } from "./timeline/use-width.ts";
import { usePublished } from "./use-published.ts";

interface EmbedPreviewProps {
  readonly channel: Channel;
  readonly options: EmbedOptions;
  readonly words: EmbedWords;
}

const COLUMNS = ["column", "phone"] as const;
/** So that much of the code stays in sight. */
const MOST_OF_WINDOW = 0.45;

/** What readers will have in the article. Of a link there is nothing to see. */
export function EmbedPreview({ channel, options, words }: EmbedPreviewProps) {
  const { dataset } = useUi().store.getState();
  const [column, setColumn] = useState<Column>("column");
  const { preview } = words;
  const shown = channel === "oembed" ? oembedOptions(options) : options;
  const page = embedPage(shown);
  const isPublished = usePublished(page, shown);
  if (channel === "link") return null;
  const isFrame = channel !== "picture";
  return (
    <section class="embed-preview" aria-label={preview.legend}>
      {isFrame && shown.width === "responsive" ? (
        <RadioGroup
          legend={preview.legend}
          value={column}
          options={COLUMNS.map((id) => ({ id, label: preview.widths[id] }))}
          onChange={setColumn}
        />
      ) : (
        <h3>{preview.legend}</h3>
      )}
      {isPublished === false && <p class="embed-note">{preview.notPublished(page)}</p>}
      {isFrame && isPublished !== null && (
        <Frame
          address={isPublished ? embedAddress(shown) : unpublishedAddress(shown, dataset)}
          title={preview.frame(shown.title)}
          size={frameSize(shown, column)}
        />
      )}
      {!isFrame && isPublished && <img class="embed-picture" src={embedPicture(shown)} alt={shown.altText} />}
    </section>
  );
}

interface FrameProps {
  readonly address: string;
  readonly title: string;
  readonly size: { readonly width: number; readonly height: number };
}

/** Laid out at its own size, and made smaller until it fits. A new address is a new frame: the old one would go into the history. */
function Frame({ address, title, size }: FrameProps) {
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  const scale = Math.min(1, width / size.width, (innerHeight * MOST_OF_WINDOW) / size.height);
  const pixels = (length: number) => `${Math.round(length)}px`;
  return (
    <div ref={room}>
      {width > 0 && (
        <div class="embed-stage" style={{ width: pixels(size.width * scale), height: pixels(size.height * scale) }}>
          <iframe
            key={address}
            src={address}
            title={title}
            allow="fullscreen; clipboard-write"
            style={{ width: pixels(size.width), height: pixels(size.height), transform: `scale(${scale})` }}
          />
        </div>
      )}
    </div>
  );
}
