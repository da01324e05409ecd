import { useState } from "preact/hooks";
import { loadViewWords } from "../words/view-words.ts";
import { Later } from "./Later.tsx";
import { useLaterWords } from "./use-later-words.ts";

const loadViewEditor = async () => (await import("./ViewEditor.tsx")).ViewEditor;

/** For an editor, so it is closed until it is wanted, and fetched then. */
export function EditViews() {
  const words = useLaterWords(loadViewWords);
  const [isOpen, setOpen] = useState(false);
  if (typeof words === "string") return null;
  return (
    <details class="tray" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.edit.title}</summary>
      {isOpen && <Later load={loadViewEditor} given={{ words }} />}
    </details>
  );
}
