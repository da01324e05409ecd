import { useState } from "preact/hooks";
import { CopyLink } from "./CopyLink.tsx";
import { useUi } from "./context.ts";
import { DownloadMenu } from "./DownloadMenu.tsx";
import { EditViews } from "./EditViews.tsx";
import { Later } from "./Later.tsx";
import { MethodDialog } from "./MethodDialog.tsx";
import { Settings } from "./Settings.tsx";
import { useEmbedWords } from "./use-embed-words.ts";

const loadEmbedDialog = async () => (await import("./EmbedDialog.tsx")).EmbedDialog;

/** What a reader wants once in a while. */
export function MoreMenu() {
  const { words } = useUi();
  const { panel } = words;
  const embedWords = useEmbedWords(words.language);
  const [opened, setOpened] = useState<"method" | "embed" | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <div class="row">
        <button type="button" class="link" aria-haspopup="dialog" onClick={() => setOpened("method")}>
          {panel.method}
        </button>
        <CopyLink />
        {embedWords && (
          <button type="button" class="link" aria-haspopup="dialog" onClick={() => setOpened("embed")}>
            {embedWords.open}
          </button>
        )}
      </div>
      <DownloadMenu />
      <Settings />
      <EditViews />
      {opened === "method" && <MethodDialog onClose={close} />}
      {opened === "embed" && embedWords && (
        <Later load={loadEmbedDialog} given={{ words: embedWords, onClose: close }} />
      )}
    </>
  );
}
