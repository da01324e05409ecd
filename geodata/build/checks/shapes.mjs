import { isInPolygons, polygonsOf, ringAreaKm2 } from "../geometry.mjs";

/** @typedef {import("./read-served.mjs").Served} Served */

/** States that lie wholly or with an exclave inside another: whose hole, and who fills it. */
const enclaves = {
  AE: ["OM"],
  AM: ["AZ"],
  AZ: ["AM"],
  IT: ["SM", "VA"],
  KG: ["TJ", "UZ"],
  MZ: ["MW"],
  UZ: ["TJ"],
  ZA: ["LS"],
};

/** The only land that reaches all round the globe. */
const roundTheGlobe = "AQ";

/** @param {Served} served @returns {[string, import("../geometry.mjs").PolygonRings[]][]} */
function allPolygons({ areas }) {
  return [...areas].map(([code, { geometry }]) => [`area ${code}`, polygonsOf(geometry)]);
}

/** @param {Served} served */
export function ringsAreClosedAndWound(served) {
  return allPolygons(served).flatMap(([name, polygons]) =>
    polygons.flatMap((rings) =>
      rings.flatMap((ring, index) => {
        const isClosed = ring.length >= 4 && ring[0].join() === ring.at(-1).join();
        const isWound = ringAreaKm2(ring) > 0 === (index === 0);
        return isClosed && isWound
          ? []
          : [`${name}: ring at ${ring[0]} is ${isClosed ? "wound the wrong way" : "open"}`];
      }),
    ),
  );
}

/** @param {Served} served */
export function coordinatesAreInRange(served) {
  const isGood = (degrees, limit) => Math.abs(degrees) <= limit && Math.round(degrees * 10000) / 10000 === degrees;
  const named = allPolygons(served).map(([name, polygons]) => /** @type {const} */ ([name, polygons.flat(2)]));
  return named.flatMap(([name, points]) =>
    points.filter(([lon, lat]) => !isGood(lon, 180) || !isGood(lat, 90)).map((point) => `${name}: ${point}`),
  );
}

/** @param {Served} served */
export function nothingStreaksRoundTheGlobe(served) {
  return allPolygons(served).flatMap(([name, polygons]) =>
    polygons
      .filter(([outer]) => {
        const longitudes = outer.map(([lon]) => lon);
        return Math.max(...longitudes) - Math.min(...longitudes) > 180;
      })
      .filter(() => name !== `area ${roundTheGlobe}`)
      .map(([outer]) => `${name}: the polygon at ${outer[0]} spans more than half the globe`),
  );
}

/** @param {Served} served */
export function holesAreEnclaves({ countries }) {
  const outers = countries.flatMap(({ properties, geometry }) =>
    polygonsOf(geometry).map(([outer]) => ({ iso: properties.iso, vertices: new Set(outer.map(String)) })),
  );
  return countries.flatMap(({ properties: { iso }, geometry }) =>
    polygonsOf(geometry).flatMap(([, ...holes]) =>
      holes.flatMap((hole) => {
        const filling = outers.find(({ vertices }) => hole.every((point) => vertices.has(String(point))))?.iso;
        return (enclaves[iso] ?? []).includes(filling)
          ? []
          : [`${iso} has a hole at ${hole[0]} (${filling ?? "empty"})`];
      }),
    ),
  );
}

/** @param {Served} served */
export function anchorsLieInside({ areas }) {
  return [...areas]
    .filter(([, { properties, geometry }]) => !isInPolygons(properties.anchor, polygonsOf(geometry)))
    .map(([code, { properties }]) => `${code}: ${properties.anchor}`);
}
