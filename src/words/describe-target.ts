import type { Dataset } from "../model/dataset.ts";
import type { AreaGroup } from "../model/marks/area-groups.ts";
import type { ShownEvent } from "../model/marks/point-groups.ts";
import { placeNameOf, type Target } from "../model/marks/targets.ts";
import { textIn } from "../model/text.ts";
import { timeLabel } from "../model/time/date-labels.ts";
import type { Words } from "./words.ts";

const TITLES_MOST = 4;

export interface Wording {
  readonly words: Words;
  /** BCP 47 tag the reader asked for. */
  readonly language: string;
}

/** What a target stands for, in lines: an event's title, time and status, or a place's name and its events' titles. */
export function describeTarget(target: Target, dataset: Dataset, wording: Wording): readonly string[] {
  const [first, ...others] = target.events;
  if (!first) return [];
  return others.length === 0 ? describeEvent(first, dataset, wording) : describePlace(target, wording);
}

function describeEvent({ event, certainty }: ShownEvent, dataset: Dataset, { words, language }: Wording) {
  const context = { language, timeZone: dataset.timeZone, words: words.time };
  const time = event.time ? timeLabel(event.time, context) : words.panel.card.undated;
  const status = words.panel.status[event.status].label;
  const claimant = event.claimedBy && words.panel.list.says(textIn(event.claimedBy.by, language));
  return [
    textIn(event.title, language),
    certainty === "possible" ? `${time}, ${words.panel.list.mayBe}` : time,
    claimant ? `${status}: ${claimant}` : status,
  ];
}

function describePlace(target: Target, { words, language }: Wording): readonly string[] {
  const { events, group } = target;
  const name = group ? textIn(group.area.name, language) : placeNameOf(target, language);
  const count = words.map.eventsHere(events.length);
  const titles = events.slice(0, TITLES_MOST).map(({ event }) => textIn(event.title, language));
  const rest = events.length - titles.length;
  return [name ? `${name}: ${count}` : count, ...titles, ...(rest > 0 ? [words.map.andMore(rest)] : [])];
}

/** What happened in an area, for the line under its name: how many events, or of the only one its type and status. */
export function areaDetail({ events }: AreaGroup, types: Dataset["types"], { words, language }: Wording): string {
  const [only, ...others] = events;
  if (!only || others.length > 0) return words.map.eventsHere(events.length);
  const type = types.find(({ id }) => id === only.event.type);
  const status = words.panel.status[only.event.status].label;
  return type ? `${textIn(type.label, language)} · ${status}` : status;
}
