import { useMemo } from "preact/hooks";
import { STATUSES, type Status } from "../model/dataset.ts";
import { useUi } from "./context.ts";

/** The statuses that events of the dataset have: no others are offered. */
export function usePresentStatuses(): readonly Status[] {
  const { events } = useUi().store.getState().dataset;
  return useMemo(() => STATUSES.filter((status) => events.some((event) => event.status === status)), [events]);
}
