import { useState } from "preact/hooks";
import { CopyLink } from "./CopyLink.tsx";
import { useUi } from "./context.ts";
import { DownloadMenu } from "./DownloadMenu.tsx";
import { EditViews } from "./EditViews.tsx";
import { MethodDialog } from "./MethodDialog.tsx";
import { Settings } from "./Settings.tsx";

/** What a reader wants once in a while. */
export function MoreMenu() {
  const { panel } = useUi().words;
  const [isMethodOpen, setMethodOpen] = useState(false);
  return (
    <>
      <div class="row">
        <button type="button" class="link" aria-haspopup="dialog" onClick={() => setMethodOpen(true)}>
          {panel.method}
        </button>
        <CopyLink />
      </div>
      <DownloadMenu />
      <Settings />
      <EditViews />
      {isMethodOpen && <MethodDialog onClose={() => setMethodOpen(false)} />}
    </>
  );
}
