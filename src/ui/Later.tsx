import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useUi } from "./context.ts";

type Load<Props> = () => Promise<ComponentType<Props>>;
type Arrival<Props> =
  | { readonly kind: "loading" | "failed" }
  | { readonly kind: "here"; readonly Part: ComponentType<Props> };

/** What has been fetched, by the function that fetched it: a part that comes back is there at once. */
const arrived = new WeakMap<object, unknown>();

interface LaterProps<Props> {
  /** The same function on every render. */
  readonly load: Load<Props>;
  readonly given: Props;
}

/** A part that is fetched when it is first shown. */
export function Later<Props extends object>({ load, given }: LaterProps<Props>) {
  const { panel } = useUi().words;
  const [arrival, setArrival] = useState<Arrival<Props>>(() => arrivalOf(load));
  useEffect(() => {
    let isShown = true;
    const arrive = (next: Arrival<Props>) => isShown && setArrival(next);
    load().then(
      (Part) => {
        arrived.set(load, Part);
        arrive({ kind: "here", Part });
      },
      () => arrive({ kind: "failed" }),
    );
    return () => {
      isShown = false;
    };
  }, [load]);
  if (arrival.kind === "here") return <arrival.Part {...given} />;
  return <p role="status">{panel[arrival.kind]}</p>;
}

function arrivalOf<Props>(load: Load<Props>): Arrival<Props> {
  const Part = arrived.get(load) as ComponentType<Props> | undefined;
  return Part ? { kind: "here", Part } : { kind: "loading" };
}
