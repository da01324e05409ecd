import polygonClipping from "polygon-clipping";

/** @typedef {import("./geometry.mjs").PolygonRings} PolygonRings */

/** @param {PolygonRings[]} land @param {PolygonRings[]} mask @returns {PolygonRings[]} */
export const intersection = (land, mask) => polygonClipping.intersection(land, mask);

/** @param {PolygonRings[]} land @param {PolygonRings[]} mask @returns {PolygonRings[]} */
export const difference = (land, mask) => polygonClipping.difference(land, mask);
