import "./forms.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { useUi } from "./context.ts";

type Copying = { readonly kind: "idle" | "copied" } | { readonly kind: "refused"; readonly link: string };

const IDLE: Copying = { kind: "idle" };
const SAY_COPIED_MS = 2_500;

/** Copies the address of this very view. Where the browser refuses (a sandboxed frame), the link is there to be taken. */
export function CopyLink() {
  const { words, linkToView = () => location.href } = useUi();
  const [copying, setCopying] = useState<Copying>(IDLE);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    field.current?.select();
    if (copying.kind !== "copied") return;
    const timer = setTimeout(() => setCopying(IDLE), SAY_COPIED_MS);
    return () => clearTimeout(timer);
  }, [copying]);

  const copy = async () => {
    const link = linkToView();
    try {
      await navigator.clipboard.writeText(link);
      setCopying({ kind: "copied" });
    } catch {
      setCopying({ kind: "refused", link });
    }
  };

  if (copying.kind === "refused") {
    return (
      <input
        ref={field}
        class="link-field"
        type="text"
        readOnly
        aria-label={words.panel.linkToCopy}
        value={copying.link}
      />
    );
  }
  return (
    <button type="button" class="link" onClick={copy} aria-live="polite">
      {copying.kind === "copied" ? words.panel.linkCopied : words.panel.copyLink}
    </button>
  );
}
