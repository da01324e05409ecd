import type { Spot } from "./parse-spot.ts";
import type { Problem } from "./problem.ts";

/** A value that an editor has typed and that stands in no file yet, for the parsers of files. */
export function typedSpot(
  value: unknown,
  { where, problems }: { readonly where: string; readonly problems: Problem[] },
): Spot {
  return { value, where, field: "", consequence: "dropped", problems };
}
