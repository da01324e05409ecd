import "./forms.css";
import { BORDER_POLICIES, type BorderPolicy, DE_FACTO_LINES } from "../model/dataset.ts";
import { toggled } from "../model/view/choice.ts";
import { isChosen, THEMES, type Theme } from "../model/view/view.ts";
import { changeView } from "../state/actions.ts";
import { availableLanguage, LANGUAGES } from "../words/languages.ts";
import { useUi } from "./context.ts";
import { Select } from "./Select.tsx";
import { useStore } from "./use-store.ts";

/** How the page looks: all of it is part of the link. */
export function Settings() {
  const { store, words, language } = useUi();
  const { settings } = words.panel;
  const theme = useStore(store, ({ view }) => view.theme);
  const borders = useStore(store, ({ view, dataset }) => view.borders ?? dataset.borders);
  const globe = useStore(store, ({ view }) => view.globe);
  return (
    <div class="settings">
      <Select
        label={settings.language}
        value={availableLanguage(language)}
        options={LANGUAGES}
        onChange={(chosen) => changeView(store, { language: chosen })}
      />
      <Select
        label={settings.theme}
        value={theme}
        options={pick(THEMES, settings.themes)}
        onChange={(chosen) => changeView(store, { theme: chosen as Theme })}
      />
      <Select
        label={settings.borders}
        value={borders}
        options={pick(BORDER_POLICIES, settings.policies)}
        onChange={(chosen) =>
          changeView(store, { borders: bordersFor(chosen as BorderPolicy, store.getState().dataset.borders) })
        }
      />
      {borders === "de-facto" && <LinesOfControl />}
      <label class="setting-check">
        <input type="checkbox" checked={globe} onChange={() => changeView(store, { globe: !globe })} />
        {settings.globe}
      </label>
    </div>
  );
}

/** Each can be taken away: what one newsroom must show another must not. */
function LinesOfControl() {
  const { store, words } = useUi();
  const { settings } = words.panel;
  const choice = useStore(store, ({ view }) => view.deFactoLines);
  return (
    <fieldset class="setting-lines">
      <legend>{settings.deFactoLines}</legend>
      {DE_FACTO_LINES.map((line) => (
        <label key={line} class="setting-check">
          <input
            type="checkbox"
            checked={isChosen(choice, line)}
            onChange={() => changeView(store, { deFactoLines: toggled(choice, line, DE_FACTO_LINES) })}
          />
          {settings.lines[line]}
        </label>
      ))}
    </fieldset>
  );
}

/** The dataset's own policy is not written into the link: it follows the dataset if that changes. */
function bordersFor(chosen: BorderPolicy, own: BorderPolicy): BorderPolicy | null {
  return chosen === own ? null : chosen;
}

function pick<Id extends string>(ids: readonly Id[], labels: Readonly<Record<Id, string>>): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, labels[id]]));
}
