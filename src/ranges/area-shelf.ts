import type { MultiPolygon, Polygon } from "geojson";

type AreaGeometry = Polygon | MultiPolygon;

/** Never rejects; null: it cannot be had. */
export type LoadArea = (code: string) => Promise<AreaGeometry | null>;

export interface AreaShelf {
  /** null: not there, or not yet. Who asks for the first time has it fetched. */
  readonly areaOf: (code: string) => AreaGeometry | null;
  readonly isComing: (code: string) => boolean;
  /** Lets those that could not be had be fetched again when they are asked for. */
  readonly forgetFailures: () => void;
}

/** Areas as they are asked for; `onArrival` is called whenever one has come, or has turned out not to be there. */
export function createAreaShelf(loadArea: LoadArea, onArrival: () => void): AreaShelf {
  const areas = new Map<string, AreaGeometry | "coming" | "failed">();
  const fetchArea = async (code: string) => {
    areas.set(code, "coming");
    areas.set(code, (await loadArea(code)) ?? "failed");
    onArrival();
  };
  return {
    areaOf: (code) => {
      const area = areas.get(code);
      if (area === undefined) fetchArea(code);
      return typeof area === "object" ? area : null;
    },
    isComing: (code) => areas.get(code) === "coming",
    forgetFailures: () => {
      for (const [code, area] of areas) if (area === "failed") areas.delete(code);
    },
  };
}
