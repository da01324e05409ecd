import "./method.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { loadMethodWords, type MethodWords } from "../words/method-words.ts";
import { useUi } from "./context.ts";
import { Icon } from "./Icon.tsx";

/** The page on method, in a modal dialog; the browser gives the focus back to the button that opened it. */
export function MethodDialog({ onClose }: { readonly onClose: () => void }) {
  const { words } = useUi();
  const { panel } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const [method, setMethod] = useState<MethodWords | "loading" | "failed">("loading");

  useEffect(() => {
    let isOpen = true;
    const show = (loaded: MethodWords | "failed") => isOpen && setMethod(loaded);
    loadMethodWords(words.language).then(show, () => show("failed"));
    dialog.current?.showModal();
    return () => {
      isOpen = false;
    };
  }, [words]);

  return (
    <dialog ref={dialog} class="method" aria-label={panel.method} onClose={onClose}>
      <button
        type="button"
        class="icon-button method-close"
        aria-label={panel.close}
        onClick={() => dialog.current?.close()}
      >
        <Icon name="close" />
      </button>
      {typeof method === "string" ? <p role="status">{panel[method]}</p> : <MethodText method={method} />}
    </dialog>
  );
}

function MethodText({ method }: { readonly method: MethodWords }) {
  return (
    <>
      <h2>{method.title}</h2>
      <p class="method-lead">{method.lead}</p>
      {method.sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </>
  );
}
