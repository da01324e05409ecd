import type { Notice } from "../model/view/notice.ts";

/** Words for what a link asked for and could not be shown just so: one or two whole sentences for each kind. */
export type NoticeWords = {
  readonly [Kind in Notice["kind"]]: (notice: Extract<Notice, { readonly kind: Kind }>) => string;
};

export function noticeText(notice: Notice, words: NoticeWords): string {
  const text = words[notice.kind] as (notice: Notice) => string;
  return text(notice);
}
