import type { Notice } from "../model/view/notice.ts";
import { availableLanguage, PSEUDO_LANGUAGE } from "./languages.ts";

/** Words for what a link asked for and could not be shown just so: one or two whole sentences for each kind. */
export type NoticeWords = {
  readonly [Kind in Notice["kind"]]: (notice: Extract<Notice, { readonly kind: Kind }>) => string;
};

export function noticeText(notice: Notice, words: NoticeWords): string {
  const text = words[notice.kind] as (notice: Notice) => string;
  return text(notice);
}

export async function loadNoticeWords(language: string): Promise<NoticeWords> {
  const available = availableLanguage(language);
  if (available === "uk") return (await import("./uk/notices.ts")).notices;
  const { notices } = await import("./en/notices.ts");
  if (available !== PSEUDO_LANGUAGE) return notices;
  const { pseudoWords } = await import("./pseudo.ts");
  return pseudoWords(notices);
}
