import { useState } from "preact/hooks";
import { CopyLink } from "./CopyLink.tsx";
import { useUi } from "./context.ts";
import { Disclosures } from "./Disclosures.tsx";
import { DownloadMenu } from "./DownloadMenu.tsx";
import { Legend } from "./Legend.tsx";
import { MethodDialog } from "./MethodDialog.tsx";
import { Settings } from "./Settings.tsx";

/** What a reader wants once in a while. */
export function Tools() {
  const { panel } = useUi().words;
  const [isMethodOpen, setMethodOpen] = useState(false);
  return (
    <>
      <Disclosures
        class="tools"
        items={[
          { id: "legend", label: panel.legend.title, content: <Legend /> },
          { id: "download", label: panel.download.title, content: <DownloadMenu /> },
          { id: "settings", label: panel.settings.title, content: <Settings /> },
        ]}
      >
        <button type="button" class="link" aria-haspopup="dialog" onClick={() => setMethodOpen(true)}>
          {panel.method.open}
        </button>
        <CopyLink />
      </Disclosures>
      {isMethodOpen && <MethodDialog onClose={() => setMethodOpen(false)} />}
    </>
  );
}
