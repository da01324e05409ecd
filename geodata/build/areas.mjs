import { anchorOf } from "./anchor.mjs";
import { geometryFromPolygons } from "./geometry.mjs";
import { dropEmptyHoles, landPolygons } from "./land.mjs";
import { countryName } from "./names.mjs";
import { regionsOf } from "./region-names.mjs";

/**
 * @typedef {import("./dissolve.mjs").Piece} Piece
 * @typedef {object} AreaPlan
 * @property {"country" | "region" | "part"} level areas of one level overlap only where areas.json includes one in another
 * @property {string} code
 * @property {import("./names.mjs").Name} name
 * @property {(piece: Piece) => boolean} isMember
 */

/**
 * @param {{ regionsOf: string[], names: Record<string, import("./names.mjs").Name> }} list geodata/source/areas.json
 * @returns {Map<string, import("./names.mjs").Name>} by code; a region that no source names is not there
 */
function regionNames({ regionsOf: countries, names }) {
  const fromUnits = regionsOf(countries).map(({ code, names: { en, uk } }) => [code, { en, uk: uk ?? en }]);
  const fromList = Object.entries(names).map(([code, { en, uk }]) => [code, { en, uk }]);
  return new Map([...fromUnits, ...fromList]);
}

/**
 * @param {{ include: Record<string, string[]>, without: string[], regionsOf: string[],
 *   names: Record<string, import("./names.mjs").Name> }} list
 * @param {{ code: string, name: import("./names.mjs").Name, members: string[] }[]} extras
 * @param {Piece[]} pieces
 * @returns {AreaPlan[]}
 */
function areaPlans(list, extras, pieces) {
  const countries = [...new Set(pieces.map(({ iso }) => iso))].sort().map((code) => {
    const states = [code, ...(list.include[code] ?? [])];
    return {
      level: "country",
      code,
      name: countryName(code),
      isMember: (piece) => states.includes(piece.iso) && !list.without.includes(piece.part),
    };
  });
  const names = regionNames(list);
  const regionCodes = [
    ...new Set(pieces.filter(({ iso }) => list.regionsOf.includes(iso)).map(({ region }) => region)),
  ].filter((code) => names.has(code));
  const regions = regionCodes.sort().map((code) => ({
    level: "region",
    code,
    name: names.get(code),
    isMember: (piece) => piece.region === code,
  }));
  const parts = extras.map(({ code, name, members }) => ({
    level: "part",
    code,
    name,
    isMember: (piece) => members.includes(piece.region),
  }));
  return [...countries, ...regions, ...parts];
}

/**
 * West, south, east, north. East is above 180 where the area lies across the antimeridian.
 * @param {import("./geometry.mjs").PolygonRings[]} polygons
 */
function boundingBox(polygons) {
  const points = polygons.flatMap(([outer]) => outer);
  const latitudes = points.map(([, lat]) => lat);
  const longitudes = [...new Set(points.map(([lon]) => lon))].sort((a, b) => a - b);
  let west = longitudes[0];
  let widestGap = 360 - (longitudes.at(-1) - west);
  for (let index = 1; index < longitudes.length; index++) {
    const gap = longitudes[index] - longitudes[index - 1];
    if (gap > widestGap) [widestGap, west] = [gap, longitudes[index]];
  }
  const east = Math.round((west + 360 - widestGap) * 1000) / 1000;
  return [west, Math.min(...latitudes), east, Math.max(...latitudes)];
}

/**
 * @param {object} topology simplified
 * @param {AreaPlan[]} plans
 * @param {import("./detail.mjs").Detail} detail
 * @returns {Map<string, import("./geometry.mjs").PolygonRings[]>} by code
 */
function landByArea(topology, plans, detail) {
  const land = new Map();
  for (const { code, isMember } of plans) {
    const members = topology.objects.pieces.geometries.filter((piece) => isMember(piece.properties));
    if (members.length === 0) throw new Error(`no piece of land belongs to area ${code}`);
    land.set(code, landPolygons(topology, members, detail));
  }
  dropEmptyHoles(land);
  return land;
}

/**
 * @param {object} topology simplified
 * @param {{ list: object, extras: object[], detail: import("./detail.mjs").Detail }} options
 * @returns {{ code: string, bbox: number[], feature: object }[]}
 */
export function areaFeatures(topology, { list, extras, detail }) {
  const plans = areaPlans(
    list,
    extras,
    topology.objects.pieces.geometries.map((piece) => piece.properties),
  );
  return ["country", "region", "part"].flatMap((level) => {
    const plansOfLevel = plans.filter((plan) => plan.level === level);
    const land = landByArea(topology, plansOfLevel, detail);
    return plansOfLevel.map(({ code, name }) => {
      const polygons = land.get(code);
      const properties = { code, name, anchor: anchorOf(polygons) };
      const feature = { type: "Feature", properties, geometry: geometryFromPolygons(polygons) };
      return { code, bbox: boundingBox(polygons), feature };
    });
  });
}
