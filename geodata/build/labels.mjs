import { anchorOf } from "./anchor.mjs";
import { ringAreaKm2 } from "./geometry.mjs";
import { geoNamesPoints } from "./geonames.mjs";
import { labelledRegions, regionName, shortCountryName } from "./names.mjs";

/**
 * @typedef {import("./geometry.mjs").LonLat} LonLat
 * @typedef {import("./geometry.mjs").PolygonRings} PolygonRings
 */

/** @param {LonLat} point @param {object} properties */
function label(point, properties) {
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

/** @param {Map<string, LonLat>} anchors of the areas, by code */
export function regionLabels(anchors) {
  return labelledRegions.map((iso) => label(anchors.get(iso), { kind: "region", iso, ...regionName(iso), rank: 3 }));
}

/** @param {Record<string, string>[]} rows geodata/source/places.tsv */
export function placeLabels(rows) {
  const points = geoNamesPoints(new Set(rows.map((row) => row.geonames)));
  return rows.map(({ geonames, kind, en, uk, rank }) => {
    const point = points.get(geonames);
    if (!point) throw new Error(`places.tsv: GeoNames has no place ${geonames} (${en})`);
    return label(point, { kind, en, uk, rank: Number(rank) });
  });
}

/** @param {Record<string, string>[]} rows geodata/source/waters.tsv */
export function waterLabels(rows) {
  return rows.map(({ lon, lat, en, uk, rank }) =>
    label([Number(lon), Number(lat)], { kind: "water", en, uk, rank: Number(rank) }),
  );
}
