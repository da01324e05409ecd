import type { Consequence, Expectation, Problem } from "../model/parsing/problem.ts";

/** Words for the faults of a file. `found` is "" where nothing stands. */
export interface ProblemWords {
  readonly file: string;
  readonly event: (id: string) => string;
  /** What was found and what was expected, by the kind of the expectation: a sentence with its full stop. */
  readonly faults: { readonly [Kind in Expectation["kind"]]: (found: string, values: ValuesOf<Kind>) => string };
  /** `dropped` is said of a type, source or view; an event has its own sentence. */
  readonly consequences: Readonly<Record<Consequence | "event-dropped", string>>;
}

/** What the sentence of a kind of expectation can name; undefined for a kind that carries no values. */
type ValuesOf<Kind extends Expectation["kind"]> =
  Extract<Expectation, { readonly kind: Kind }> extends { readonly values: infer Values } ? Values : undefined;

/** A fault in plain words: where it is, what was found and expected, and what became of it. */
export function problemText(problem: Problem, words: ProblemWords): string {
  const { where, field, found, expected } = problem;
  const place = [subjectOf(where, words), field].filter(Boolean).join(", ");
  const values = "values" in expected ? expected.values : undefined;
  const sentence = words.faults[expected.kind] as (found: string, values: unknown) => string;
  return [`${place}: ${sentence(found, values)}`, consequenceOf(problem, words)].filter(Boolean).join(" ");
}

/** Ids of events have no brackets, places in the file always do. */
function subjectOf(where: string, words: ProblemWords): string {
  if (where === "") return words.file;
  return where.includes("[") ? where : words.event(where);
}

/** Sentences about a text that is shown after all say so themselves. */
function consequenceOf({ where, expected, consequence }: Problem, words: ProblemWords): string {
  if (expected.kind === "plain-text" || expected.kind === "text-length") return "";
  const isEvent = where !== "" && !where.startsWith("dateline.");
  return words.consequences[isEvent && consequence === "dropped" ? "event-dropped" : consequence];
}
