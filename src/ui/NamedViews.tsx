import type { NamedView } from "../model/dataset.ts";
import { clampView } from "../model/view/clamp-view.ts";
import { viewFromUrl } from "../model/view/view-params.ts";
import { openView } from "../state/actions.ts";
import { useUi } from "./context.ts";
import { DataText } from "./DataText.tsx";

/** Views that the editor has named. Opening one keeps how the page looks and changes what it shows. */
export function NamedViews() {
  const { store, words } = useUi();
  const { dataset } = store.getState();
  if (dataset.views.length === 0) return null;
  const open = (named: NamedView) => {
    const { language, theme, globe, borders, deFactoLines } = store.getState().view;
    const link = viewFromUrl({ search: "", hash: `#${named.view}` });
    const { view, notices } = clampView({ ...link.view, language, theme, globe, borders, deFactoLines }, dataset);
    openView(store, view, [...link.notices, ...notices]);
  };
  return (
    <nav class="views" aria-label={words.panel.views}>
      <ul>
        {dataset.views.map((named) => (
          <li key={named.id}>
            <button type="button" class="link" onClick={() => open(named)}>
              <DataText text={named.title} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
