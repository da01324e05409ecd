import type { Problem } from "../model/parsing/problem.ts";
import { availableLanguage, PSEUDO_LANGUAGE } from "./languages.ts";
import { type ProblemWords, problemText } from "./problem-words.ts";

/** Every fault of a file as a sentence. Few files have any, so these words come apart from the others. */
export async function loadProblemSentences(problems: readonly Problem[], language: string): Promise<readonly string[]> {
  const words = await loadProblemWords(language);
  return problems.map((problem) => problemText(problem, words));
}

async function loadProblemWords(language: string): Promise<ProblemWords> {
  const available = availableLanguage(language);
  if (available === "uk") return (await import("./uk/problems.ts")).problems;
  const { problems } = await import("./en/problems.ts");
  if (available !== PSEUDO_LANGUAGE) return problems;
  const { pseudoWords } = await import("./pseudo.ts");
  return pseudoWords(problems);
}
