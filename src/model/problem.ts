/**
 * One fault of a file: where it is, what was found, what was expected. Words for `expected` are looked up by its kind in
 * the catalogue (`words.problems`), so a fault reads well in every language.
 */
export interface Problem {
  /** The event (or source, type, view) the fault is in: its id, or its place in the file such as "features[12]". */
  readonly where: string;
  /** Path inside it, such as "time.edtf"; "" for the thing itself. */
  readonly field: string;
  /** What stands there, shortened to 80 characters. */
  readonly found: string;
  readonly expected: Expectation;
  /** `dropped`: the event is not shown; `repaired`: it is shown without the faulty part. */
  readonly consequence: "dropped" | "repaired" | "file-refused";
}

/** What was expected instead; each kind has a sentence in the catalogue. Extended by parse-dataset.ts as it needs. */
export interface Expectation {
  readonly kind: string;
  /** Values the sentence names, such as the allowed ids. */
  readonly values?: Readonly<Record<string, string>>;
}
