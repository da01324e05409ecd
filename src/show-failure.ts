import type { LoadedDataset } from "./load-dataset.ts";
import type { Words } from "./words/words.ts";

type Failure = Exclude<LoadedDataset, { kind: "loaded" }>;

/** Why there are no events to show, in sentences. */
async function failureSentences(failure: Failure, words: Words): Promise<readonly string[]> {
  switch (failure.kind) {
    case "missing":
      return [words.page.noSuchDataset(failure.name)];
    case "unreachable":
      return [words.page.notLoaded];
    case "refused": {
      const { loadProblemSentences } = await import("./words/problem-sentences.ts");
      return [words.page.refused, ...(await loadProblemSentences(failure.problems, words.language))];
    }
  }
}

/** What index.html lists stays only if it may be what was asked for. */
export async function showFailure(
  failure: Failure,
  { words, panel }: { readonly words: Words; readonly panel: HTMLElement },
): Promise<void> {
  const alert = document.createElement("div");
  alert.className = "failure";
  alert.setAttribute("role", "alert");
  for (const sentence of await failureSentences(failure, words)) {
    alert.append(Object.assign(document.createElement("p"), { textContent: sentence }));
  }
  const listed = failure.kind === "unreachable" ? [...panel.childNodes] : [];
  panel.replaceChildren(alert, ...listed);
}
