import { readFileSync } from "node:fs";
import { currentGeoNamesFile, geoNamesFile } from "./package-files.mjs";

/**
 * A populated place of GeoNames, of the extract of March 2023.
 * @typedef {object} Place
 * @property {string} id
 * @property {string} name GeoNames' main name
 * @property {string[]} alternates in any language, without a tag that says which
 * @property {import("./geometry.mjs").LonLat} point rounded to 3 decimals
 * @property {string} kind GeoNames' feature code, such as PPLC (capital) or PPLX (part of a town)
 * @property {string} iso alpha-2 code of the country it is filed under
 * @property {number} population 0 where unknown
 */

const round = (/** @type {string} */ degrees) => Math.round(Number(degrees) * 1000) / 1000;

/** @param {string} line @returns {Place} */
function placeFromLine(line) {
  const cells = line.split("\t");
  return {
    id: cells[0],
    name: cells[1],
    alternates: cells[3].split(","),
    point: [round(cells[5]), round(cells[4])],
    kind: cells[7],
    iso: cells[8],
    population: Number(cells[14]),
  };
}

/** @type {Map<string, Place> | undefined} */
let placesById;

/** Every place of the extract by id, read once. */
export function geoNamesPlaces() {
  placesById ??= new Map(
    readFileSync(geoNamesFile, "utf8")
      .split("\n")
      .filter((line) => line.includes("\t"))
      .map(placeFromLine)
      .map((place) => [place.id, place]),
  );
  return placesById;
}

/**
 * Main names and points of a later extract, which has neither ids nor populations.
 * @returns {{ name: string, iso: string, point: import("./geometry.mjs").LonLat }[]}
 */
export function currentGeoNames() {
  return JSON.parse(readFileSync(currentGeoNamesFile, "utf8")).map(({ name, country, lat, lng }) => ({
    name,
    iso: country,
    point: [round(lng), round(lat)],
  }));
}

/**
 * A name in the form in which two spellings of it are compared: composed, with one kind of apostrophe, without
 * stress marks.
 * @param {string} name
 */
export function comparable(name) {
  return name
    .normalize("NFC")
    .replace(/\u0301/g, "")
    .replace(/[’']/g, "ʼ");
}

/** @param {Place} place @param {string} name */
export function hasAlternate({ alternates }, name) {
  return alternates.some((alternate) => comparable(alternate) === comparable(name));
}
