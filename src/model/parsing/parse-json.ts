/** The outcome of reading JSON text; `at` is the offset of the first character that cannot stand where it stands. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly at: number; readonly line: number; readonly column: number };

/** Reads JSON and says where it breaks; engines word that differently, or not at all. Line and column count from 1. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const at = jsonFault(text);
    const before = text.slice(0, at);
    const lines = before.split(/\r\n|\r|\n/);
    return { ok: false, at, line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
  }
}

const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;
const BLANK = /[ \t\r\n]*/y;

type Expected = "value" | "value-or-close" | "key" | "key-or-close" | "colon" | "comma-or-close" | "end";

/**
 * The offset at which a text stops being JSON (its length when it ends too early). A loop with its own stack, so that
 * brackets nested a million deep are no trouble.
 */
function jsonFault(text: string): number {
  const open: string[] = [];
  let expected: Expected = "value";
  let at = 0;
  for (;;) {
    at = endOf(BLANK, text, at) ?? at;
    const character = text[at];
    if (character === undefined) return at;
    const step = stepAfter(expected, character, open);
    if (step === null) return at;
    expected = step.expected;
    if (step.takes === "character") {
      at += 1;
      continue;
    }
    const after = character === '"' ? endOfString(text, at) : { at: endOf(NUMBER_OR_WORD, text, at) ?? at, ok: true };
    if (after.at === at || !after.ok) return after.at;
    at = after.at;
  }
}

interface Step {
  readonly expected: Expected;
  readonly takes: "character" | "scalar";
}

/** What follows a character, or null if it cannot stand here; keeps `open`, the brackets that wait for their end. */
function stepAfter(expected: Expected, character: string, open: string[]): Step | null {
  switch (expected) {
    case "end":
      return null;
    case "colon":
      return character === ":" ? { expected: "value", takes: "character" } : null;
    case "key":
      return character === '"' ? { expected: "colon", takes: "scalar" } : null;
    case "value":
      return stepIntoValue(character, open);
  }
  if (character === open.at(-1)) {
    open.pop();
    return { expected: afterValue(open), takes: "character" };
  }
  if (expected === "key-or-close") return stepAfter("key", character, open);
  if (expected === "value-or-close") return stepIntoValue(character, open);
  return character === "," ? { expected: open.at(-1) === "}" ? "key" : "value", takes: "character" } : null;
}

function stepIntoValue(character: string, open: string[]): Step {
  if (character !== "[" && character !== "{") return { expected: afterValue(open), takes: "scalar" };
  open.push(character === "[" ? "]" : "}");
  return { expected: character === "[" ? "value-or-close" : "key-or-close", takes: "character" };
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? "end" : "comma-or-close";
}

function endOf(pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : null;
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** The offset after a string, or (not ok) of the character that breaks it. */
function endOfString(text: string, from: number): { readonly at: number; readonly ok: boolean } {
  let at = from + 1;
  for (;;) {
    const character = text[at];
    if (character === '"') return { at: at + 1, ok: true };
    if (character === undefined || character < " ") return { at, ok: false };
    const after: number | null = character === "\\" ? endOf(ESCAPE, text, at) : at + 1;
    if (after === null) return { at, ok: false };
    at = after;
  }
}
