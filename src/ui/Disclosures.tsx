import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { usePartId } from "./use-part-id.ts";

interface DisclosuresProps {
  readonly class: string;
  readonly items: readonly { readonly id: string; readonly label: string; readonly content: ComponentChildren }[];
  /** Further buttons at the end of the row. */
  readonly children?: ComponentChildren;
}

/** A row of buttons, each of which opens its part below the row; one at a time. */
export function Disclosures({ class: className, items, children }: DisclosuresProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const regionId = usePartId("panel");
  const open = items.find(({ id }) => id === openId);
  return (
    <div class={className}>
      <div class="row">
        {items.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            class="disclosure"
            aria-expanded={id === openId}
            aria-controls={regionId}
            onClick={() => setOpenId(id === openId ? null : id)}
          >
            {label}
          </button>
        ))}
        {children}
      </div>
      <div id={regionId} class="disclosed" hidden={!open}>
        {open?.content}
      </div>
    </div>
  );
}
