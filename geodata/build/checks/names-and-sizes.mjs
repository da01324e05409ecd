import { isInPolygons, polygonsOf } from "../geometry.mjs";
import { readSourceTable } from "../read-source.mjs";

/** @typedef {import("./read-served.mjs").Served} Served */

const areaBudget = 60_000;
const otherBudgets = { "areas/RU.json": 120_000, "areas/CA.json": 130_000, "still/land.json": 20_000 };

/** @param {Served} served */
export function filesKeepTheirBudgets({ gzipBytes }) {
  return [...gzipBytes].flatMap(([path, bytes]) => {
    const budget = otherBudgets[path] ?? areaBudget;
    return bytes <= budget ? [] : [`${path}: ${bytes} bytes gzipped, budget ${budget}`];
  });
}

/** @param {Served} served */
export function everythingIsNamed({ labels, areas, index }) {
  const isNamed = (name) => Boolean(name?.en && name?.uk);
  return [
    ...labels
      .filter(({ properties }) => !(["city", "region"].includes(properties.kind) ? properties.en : isNamed(properties)))
      .map(({ properties }) => `label ${JSON.stringify(properties)}`),
    ...[...areas].filter(([, { properties }]) => !isNamed(properties.name)).map(([code]) => `area ${code}`),
    ...Object.entries(index)
      .filter(([, { name }]) => !isNamed(name))
      .map(([code]) => `index ${code}`),
  ];
}

/** @param {Served} served */
export function indexListsTheAreas({ areas, index }) {
  const codes = Object.keys(index);
  return [
    ...codes.filter((code) => areas.get(code)?.properties.code !== code).map((code) => `${code} has no file`),
    ...[...areas.keys()].filter((code) => !index[code]).map((code) => `${code} is not in the index`),
  ];
}

/** @param {Served} served */
export function seaNamesLieInTheSea({ countries }) {
  return readSourceTable("waters.tsv")
    .filter(({ body }) => body === "sea")
    .flatMap(({ en, lon, lat }) =>
      countries
        .filter((country) => isInPolygons([Number(lon), Number(lat)], polygonsOf(country.geometry)))
        .map((country) => `${en} lies in ${country.properties.iso}`),
    );
}
