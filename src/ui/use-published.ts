import { useEffect, useState } from "preact/hooks";
import type { EmbedOptions } from "../embed/snippet.ts";

/** Whether the site has the page that code to copy leads to; null until it has answered. */
export function usePublished(page: string, { slug, view }: EmbedOptions): boolean | null {
  const [answer, setAnswer] = useState<{ readonly page: string; readonly isPublished: boolean } | null>(null);
  const named = view.kind === "named" ? view.id : null;
  useEffect(() => {
    let isAsked = true;
    const marks = [`data-dataset="${slug}"`, ...(named === null ? [] : [`data-named-view="${named}"`])];
    const tell = (isPublished: boolean) => isAsked && setAnswer({ page, isPublished });
    holds(page, marks).then(tell, () => tell(false));
    return () => {
      isAsked = false;
    };
  }, [page, slug, named]);
  return answer?.page === page ? answer.isPublished : null;
}

/** Some hosts send their first page where there is none, so a page is known by its marks. */
async function holds(page: string, marks: readonly string[]): Promise<boolean> {
  const response = await fetch(page);
  if (!response.ok) return false;
  const html = await response.text();
  return marks.every((mark) => html.includes(mark));
}
