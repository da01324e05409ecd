import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useUi } from "./context.ts";

type Arrival = { readonly kind: "loading" | "failed" } | { readonly kind: "here"; readonly Part: ComponentType };

/** A part that is fetched when it is first shown. `load` must be the same function on every render. */
export function Later({ load }: { readonly load: () => Promise<ComponentType> }) {
  const { panel } = useUi().words;
  const [arrival, setArrival] = useState<Arrival>({ kind: "loading" });
  useEffect(() => {
    let isShown = true;
    const arrive = (next: Arrival) => isShown && setArrival(next);
    load().then(
      (Part) => arrive({ kind: "here", Part }),
      () => arrive({ kind: "failed" }),
    );
    return () => {
      isShown = false;
    };
  }, [load]);
  if (arrival.kind === "here") return <arrival.Part />;
  return <p role="status">{panel[arrival.kind]}</p>;
}
