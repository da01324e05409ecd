import type { Dataset } from "../model/dataset.ts";
import { BADGE_RADIUS, flowerRadius } from "../model/marks/flower.ts";
import { placeNameOf } from "../model/marks/targets.ts";
import { textIn } from "../model/text.ts";
import { areaDetail, type Wording } from "../words/describe-target.ts";
import type { DrawnArea } from "./areas.ts";
import { byZoom } from "./by-zoom.ts";
import { isWithin, type PixelPoint } from "./frame.ts";
import { besideSpots, CENTRED, type LabelLines, type LabelSpot, placedLabel } from "./labels.ts";
import type { Placing } from "./placing.ts";
import type { Projection } from "./projection.ts";
import type { CountryLabel } from "./still-land.ts";
import { hueRole, type StillNode } from "./still-node.ts";
import type { DrawnTarget } from "./symbols.ts";
import { type TextStyle, wrapped } from "./text.ts";

interface LabelOptions {
  readonly projection: Projection;
  readonly placing: Placing;
  readonly wording: Wording;
}

const NAME_PIXELS = 12.5;
const NAME_EMS = 9;

/** The names of places beside what is drawn at them, those of most events first. */
export function placeNameNodes(drawn: readonly DrawnTarget[], options: LabelOptions): readonly StillNode[] {
  const { placing, wording } = options;
  const style: TextStyle = { size: NAME_PIXELS, fill: "@ink", halo: { colour: "@land", width: 3.2 } };
  const named = drawn.flatMap(({ target, at }) => {
    const name = placeNameOf(target, wording.language);
    const middle: PixelPoint = [at[0] - target.offset[0], at[1] - target.offset[1]];
    return name ? [{ name, target, middle }] : [];
  });
  return named
    .sort((one, other) => other.target.events.length - one.target.events.length)
    .flatMap(({ name, target, middle }) => {
      const reach = target.kind === "badge" ? BADGE_RADIUS : Math.ceil(flowerRadius(target.events.length));
      const lines = wrapped(name, style, NAME_EMS * NAME_PIXELS).map((text) => ({ text, style }));
      return placedLabel({ lines, point: middle, spots: besideSpots(reach + 3), placing, padding: 1 });
    });
}

const AREA_SPOTS: readonly LabelSpot[] = [
  CENTRED,
  { side: "middle", vertical: "top", offset: [0, 0.6 * NAME_PIXELS] },
  { side: "middle", vertical: "bottom", offset: [0, -0.6 * NAME_PIXELS] },
];

/** At each area's anchor its name and, where there is room for it, what happened in it. The largest area first. */
export function areaLabelNodes(
  areas: readonly DrawnArea[],
  types: Dataset["types"],
  { projection, placing, wording }: LabelOptions,
): readonly StillNode[] {
  const name: TextStyle = { size: NAME_PIXELS, isBold: true, fill: "@ink", halo: { colour: "@paper", width: 4 } };
  return areas.flatMap(({ group }) => {
    const detail: TextStyle = { ...name, isBold: false, size: NAME_PIXELS * 0.88, fill: hueRole(group.hue) };
    const isCountry = group.area.key.length === 2;
    const { zoom } = projection.camera;
    const hasDetail = zoom >= 4.2 || (zoom >= 2.5 && isCountry);
    const title = { text: textIn(group.area.name, wording.language), style: name };
    const lines: LabelLines = hasDetail ? [title, { text: areaDetail(group, types, wording), style: detail }] : [title];
    const spot = { point: projection.point(group.area.anchor), spots: AREA_SPOTS, placing, padding: 3 };
    const whole = placedLabel({ lines, ...spot });
    return whole.length > 0 || !hasDetail ? whole : placedLabel({ lines: [title], ...spot });
  });
}

/** From which zoom a country's name is shown, by rank: as geodata/source/tiles.json has it. */
const SHOWN_FROM = [0, 1, 2, 3, 4] as const;
const LAST_RANK = 7;
const COUNTRY_EMS = 7;

function countrySize(zoom: number, rank: number): number {
  const share = (rank - 1) / (LAST_RANK - 1);
  const between = (first: number, last: number) => first + share * (last - first);
  return byZoom(zoom, [2, between(10.5, 8.5)], [5, between(15, 10)], [7, between(18, 11)]);
}

/** Names of countries that no event's label names already, by rank. As src/map/basemap/label-layers.ts. */
export function countryLabelNodes(
  labels: readonly CountryLabel[],
  named: ReadonlySet<string>,
  { projection, placing, wording }: LabelOptions,
): readonly StillNode[] {
  const { language } = wording;
  const names = new Intl.DisplayNames([language, "en"], { type: "region", style: "short" });
  const { zoom } = projection.camera;
  return labels
    .map((label) => ({ ...label, at: projection.point(label.point) }))
    .filter(({ iso, rank }) => !named.has(iso) && zoom >= (SHOWN_FROM[rank - 1] ?? SHOWN_FROM[4]))
    .filter(({ at }) => isWithin(at, projection.frame))
    .toSorted((one, other) => one.rank - other.rank)
    .flatMap(({ iso, rank, at }) => {
      const size = countrySize(zoom, rank);
      const halo = { colour: "@land" as const, width: 2.8 };
      const style: TextStyle = { size, isBold: true, fill: "@inkSoft", halo, spacing: 0.16 };
      const name = (names.of(iso) ?? iso).toLocaleUpperCase(language);
      const lines = wrapped(name, style, COUNTRY_EMS * size * 1.16).map((text) => ({ text, style }));
      return placedLabel({ lines, point: at, spots: countrySpots(size), placing, padding: 4 });
    });
}

/** In the middle of its land, or a little over or under it where an event is in the way: never beside it, in another's. */
function countrySpots(size: number): readonly LabelSpot[] {
  return [
    CENTRED,
    { side: "middle", vertical: "bottom", offset: [0, -0.2 * size] },
    { side: "middle", vertical: "top", offset: [0, 0.2 * size] },
  ];
}
