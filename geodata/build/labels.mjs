import { anchorOf } from "./anchor.mjs";
import { ringAreaKm2 } from "./geometry.mjs";
import { currentGeoNames, geoNamesPlaces } from "./geonames.mjs";
import { servedNames } from "./languages.mjs";
import { labelledRegions, placeNames, shortCountryName } from "./names.mjs";
import { regionsOf } from "./region-names.mjs";

/**
 * @typedef {import("./geometry.mjs").LonLat} LonLat
 * @typedef {import("./geometry.mjs").PolygonRings} PolygonRings
 */

/**
 * @param {LonLat} point
 * @param {object} properties
 */
export function label(point, properties) {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates: point } };
}

/** @param {PolygonRings[]} polygons @param {number[]} thresholdsKm2 of rank 1, 2, … @returns {number} */
function rankByArea(polygons, thresholdsKm2) {
  const areaKm2 = polygons.reduce((sum, [outer]) => sum + ringAreaKm2(outer), 0);
  const index = thresholdsKm2.findIndex((threshold) => areaKm2 >= threshold);
  return index < 0 ? thresholdsKm2.length + 1 : index + 1;
}

/**
 * @param {Map<string, PolygonRings[]>} land
 * @param {object} decisions geodata/source/country-labels.json
 */
export function countryLabels(land, decisions) {
  const first = [...land].map(([iso, polygons]) => {
    const rank = decisions.ranks[iso] ?? rankByArea(polygons, decisions.rankByAreaKm2);
    return label(decisions.points[iso] ?? anchorOf(polygons), { kind: "country", iso, ...shortCountryName(iso), rank });
  });
  const again = decisions.again.map(({ iso, point, rank }) =>
    label(point, { kind: "country", iso, ...shortCountryName(iso), rank }),
  );
  return [...first, ...again];
}

/**
 * @param {Map<string, LonLat>} anchors of the areas, by code; a region without an area stands where Natural Earth says
 * @param {{ ranks: Record<string, number>, first: number, without: string[] }} rules geodata/source/region-labels.json
 */
export function regionLabels(anchors, { ranks, first, without }) {
  return regionsOf(Object.keys(ranks))
    .filter(({ id }) => !without.includes(id))
    .map(({ code, iso, names, point }) => {
      const rank = labelledRegions.has(code) ? first : ranks[iso];
      return label(anchors.get(code) ?? point, { kind: "region", iso: code, ...names, rank });
    });
}

/**
 * By GeoNames id; a place that the extract with ids does not have is found by its name in the later one.
 * @param {Record<string, string>} row of places.tsv
 * @returns {LonLat}
 */
function pointOfPlace({ geonames, iso, en }) {
  if (geonames) {
    const place = geoNamesPlaces().get(geonames);
    if (!place) throw new Error(`places.tsv: GeoNames has no place ${geonames} (${en})`);
    return place.point;
  }
  const found = currentGeoNames().filter((place) => place.iso === iso && place.name === en);
  if (found.length !== 1) throw new Error(`places.tsv: GeoNames has ${found.length} places ${en} in ${iso}`);
  return found[0].point;
}

/**
 * `priority` says who comes first among places of one rank, the higher the earlier; it is left out where it is 0.
 * @param {Record<string, string>[]} rows geodata/source/places.tsv
 */
export function placeLabels(rows) {
  return rows.map((row) => {
    const priority = Number(row.priority);
    return label(pointOfPlace(row), {
      kind: row.kind,
      ...placeNames(row),
      rank: Number(row.rank),
      ...(priority > 0 ? { priority } : {}),
    });
  });
}

/** @param {Record<string, string>[]} rows geodata/source/waters.tsv */
export function waterLabels(rows) {
  return rows.map((row) =>
    label([Number(row.lon), Number(row.lat)], {
      kind: row.kind,
      ...servedNames(row),
      rank: Number(row.rank),
    }),
  );
}
