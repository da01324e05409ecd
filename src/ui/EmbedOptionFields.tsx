import "./forms.css";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { CHANNELS, type Channel, type Layout, LOADS, type Load, PARTS } from "../model/embedding.ts";
import type { Theme } from "../model/view/view.ts";
import type { EmbedWords } from "../words/embed-words.ts";
import { LANGUAGES } from "../words/languages.ts";
import { useUi } from "./context.ts";
import { ASPECTS, type EmbedChoice, PRESETS } from "./embed-choice.ts";
import { Field } from "./Field.tsx";
import { RadioGroup } from "./RadioGroup.tsx";
import { Select } from "./Select.tsx";
import { useDatasetText } from "./use-dataset-text.ts";
import { usePartId } from "./use-part-id.ts";

interface FieldsProps {
  readonly choice: EmbedChoice;
  readonly words: EmbedWords;
  readonly onChange: (patch: Partial<EmbedChoice>) => void;
}

interface OptionFieldsProps extends FieldsProps {
  /** As the code has it. */
  readonly name: string;
  readonly altText: string;
}

const FRAMES: readonly Channel[] = ["iframe", "element", "amp"];

/** What an editor can choose about the code: only what the channel takes in. */
export function EmbedOptionFields({ name, altText, ...given }: OptionFieldsProps) {
  const { choice, words, onChange } = given;
  const { channel } = choice;
  const isFrame = FRAMES.includes(channel);
  return (
    <div class="embed-options settings">
      <ViewFields {...given} />
      <RadioGroup
        legend={words.channel}
        value={channel}
        options={labelled(CHANNELS, (id) => words.channels[id].label)}
        onChange={(chosen) => onChange({ channel: chosen })}
      />
      {isFrame && (
        <Group title={words.size.legend}>
          <SizeFields {...given} />
        </Group>
      )}
      {channel !== "oembed" && (
        <Group title={words.look.legend}>
          <LookFields {...given} />
        </Group>
      )}
      {isFrame && (
        <Group title={words.parts}>
          <PartFields {...given} />
        </Group>
      )}
      {(isFrame || channel === "picture") && (
        <Group title={words.page.legend}>
          <PageFields {...given} name={name} altText={altText} />
        </Group>
      )}
    </div>
  );
}

/** Open from the start where there is room beside the code. */
function Group({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const [isOpenAtFirst] = useState(() => matchMedia("(width >= 56.25em)").matches);
  return (
    <details class="embed-group" open={isOpenAtFirst}>
      <summary>{title}</summary>
      <div class="embed-fields">{children}</div>
    </details>
  );
}

function ViewFields({ choice, words, onChange }: FieldsProps) {
  const { dataset, text } = useDatasetText();
  const hasNames = dataset.views.length > 0;
  const kinds = hasNames ? (["whole", "this", "named"] as const) : (["whole", "this"] as const);
  return (
    <RadioGroup
      legend={words.view.legend}
      value={choice.show}
      options={labelled(kinds, (kind) => words.view.kinds[kind])}
      onChange={(show) => onChange({ show })}
    >
      {choice.show === "named" && (
        <Select
          label={words.view.which}
          value={choice.named}
          options={Object.fromEntries(dataset.views.map(({ id, title }) => [id, text(title)]))}
          onChange={(named) => onChange({ named })}
        />
      )}
    </RadioGroup>
  );
}

function SizeFields({ choice, words, onChange }: FieldsProps) {
  const { size } = words;
  const isFixed = choice.sizing === "fixed";
  const isLeast = !isFixed && choice.aspect !== null && choice.channel === "iframe";
  return (
    <>
      <RadioGroup
        legend={<span class="visually-hidden">{size.legend}</span>}
        value={choice.sizing}
        options={labelled(["responsive", "fixed"] as const, (id) => size.kinds[id])}
        onChange={(sizing) => onChange({ sizing })}
      />
      {!isFixed && choice.channel === "iframe" && (
        <Select
          label={size.aspect}
          value={choice.aspect ?? ""}
          options={{ ...Object.fromEntries(ASPECTS.map((id) => [id, id.replace("/", ":")])), "": size.sameHeight }}
          onChange={(chosen) => onChange({ aspect: ASPECTS.find((id) => id === chosen) ?? null })}
        />
      )}
      {isFixed && (
        <Field label={size.width} inputMode="numeric" value={choice.width} onChange={(width) => onChange({ width })} />
      )}
      <Field
        label={isLeast ? size.leastHeight : size.height}
        inputMode="numeric"
        value={choice.height}
        onChange={(height) => onChange({ height })}
      />
      {isFixed && <Presets choice={choice} words={words} onChange={onChange} />}
    </>
  );
}

function Presets({ choice, words, onChange }: FieldsProps) {
  const { size } = words;
  return (
    <fieldset>
      <legend>{size.presets}</legend>
      <div class="row">
        {PRESETS.map(([width, height]) => (
          <button
            key={width}
            type="button"
            class="link"
            aria-pressed={choice.width === `${width}` && choice.height === `${height}`}
            onClick={() => onChange({ width: `${width}`, height: `${height}` })}
          >
            <span dir="ltr">{size.preset(width, height)}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function LookFields({ choice, words, onChange }: FieldsProps) {
  const { settings } = useUi().words.panel;
  const { look } = words;
  const { channel } = choice;
  const isFrame = FRAMES.includes(channel);
  return (
    <>
      {isFrame && (
        <Select
          label={look.layout}
          value={choice.layout}
          options={look.layouts}
          onChange={(layout) => onChange({ layout: layout as Layout })}
        />
      )}
      {channel !== "link" && (
        <Select
          label={settings.theme}
          value={choice.theme}
          options={{ ...settings.themes, auto: look.ownTheme }}
          onChange={(theme) => onChange({ theme: theme as Theme })}
        />
      )}
      <Select
        label={settings.language}
        value={choice.language ?? ""}
        options={{ "": look.ownLanguage, ...languagesWith(choice.language) }}
        onChange={(language) => onChange({ language: language || null })}
      />
      {isFrame && (
        <Select
          label={look.load}
          value={choice.load}
          options={Object.fromEntries(LOADS.map((id) => [id, look.loads[id]]))}
          onChange={(load) => onChange({ load: load as Load })}
        />
      )}
    </>
  );
}

function PartFields({ choice, words, onChange }: FieldsProps) {
  const { hide } = choice;
  return (
    <fieldset>
      <legend class="visually-hidden">{words.parts}</legend>
      <div class="radios">
        {PARTS.map((part) => (
          <label key={part} class="setting-check">
            <input
              type="checkbox"
              checked={!hide.includes(part)}
              onChange={() =>
                onChange({ hide: hide.includes(part) ? hide.filter((hidden) => hidden !== part) : [...hide, part] })
              }
            />
            {words.partNames[part]}
          </label>
        ))}
      </div>
      <p class="embed-note">{words.partsMean}</p>
    </fieldset>
  );
}

function PageFields({ choice, words, onChange, name, altText }: OptionFieldsProps) {
  const { page } = words;
  const { channel } = choice;
  const hintId = usePartId("panel");
  return (
    <>
      {(channel === "iframe" || channel === "element") && (
        <>
          <Field
            label={page.name}
            value={choice.name}
            describedBy={hintId}
            onChange={(typed) => onChange({ name: typed })}
          />
          <p id={hintId} class="embed-note">
            {name && page.nameMeans(name)}
          </p>
        </>
      )}
      {channel !== "iframe" && (
        <Field label={page.altText} value={altText} onChange={(typed) => onChange({ altText: typed })} />
      )}
      {channel === "iframe" &&
        (["resizeScript", "sandbox"] as const).map((option) => (
          <label key={option} class="setting-check">
            <input type="checkbox" checked={choice[option]} onChange={() => onChange({ [option]: !choice[option] })} />
            {page[option]}
          </label>
        ))}
    </>
  );
}

/** A link may ask for a language that the list does not have. */
function languagesWith(language: string | null): Readonly<Record<string, string>> {
  return language === null || language in LANGUAGES ? LANGUAGES : { ...LANGUAGES, [language]: language };
}

function labelled<Id extends string>(
  ids: readonly Id[],
  label: (id: Id) => string,
): readonly { readonly id: Id; readonly label: string }[] {
  return ids.map((id) => ({ id, label: label(id) }));
}
