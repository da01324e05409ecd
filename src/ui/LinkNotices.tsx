import { dismissNotice } from "../state/actions.ts";
import { loadNoticeWords, noticeText } from "../words/notice-words.ts";
import { useUi } from "./context.ts";
import { Icon } from "./Icon.tsx";
import { useLaterWords } from "./use-later-words.ts";
import { useStore } from "./use-store.ts";

/** What a link asked for and could not be shown just so. Few links have such a thing, so this and its words come apart. */
export function LinkNotices() {
  const { store, words } = useUi();
  const notices = useStore(store, ({ presence }) => presence.notices);
  const said = useLaterWords(loadNoticeWords);
  if (typeof said === "string") return <p>{words.panel[said]}</p>;
  return (
    <>
      {notices.map((notice) => (
        <p key={JSON.stringify(notice)} class="notice">
          <span>{noticeText(notice, said)}</span>
          <button
            type="button"
            class="icon-button"
            aria-label={words.panel.dismissNotice}
            onClick={() => dismissNotice(store, notice)}
          >
            <Icon name="close" />
          </button>
        </p>
      ))}
    </>
  );
}
