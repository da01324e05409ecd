import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { dissolvedTopology } from "./build/dissolve.mjs";
import { loadUnits } from "./build/natural-earth.mjs";
import { readSourceJson } from "./build/read-source.mjs";
import { stillLand } from "./build/still-land.mjs";
import { readWater } from "./build/tiles/read-water.mjs";

const worldview = readSourceJson("worldview.json");
const units = loadUnits(worldview, readSourceJson("disputed-extra.geojson").features);
const plain = { ...worldview, admin1: [] };
const topology = dissolvedTopology(units, plain);
const water = readWater();
const base = readSourceJson("still.json");
const clone = (x) => structuredClone(x);
const areasDetail = readSourceJson("detail.json");
const { landByCountry } = await import("./build/countries.mjs");
const { simplifiedTopology } = await import("./build/simplify.mjs");
const { countryLabels } = await import("./build/labels.mjs");
const labels = countryLabels(
  landByCountry(simplifiedTopology(clone(topology), areasDetail), areasDetail),
  readSourceJson("country-labels.json"),
);
for (const [far, a, b, fade, lake] of [
  [70, 4.5, 11, 25, 12],
  [70, 5, 12, 25, 12],
  [80, 5, 13, 22, 14],
]) {
  const detail = {
    ...base,
    farKm: far,
    fadeDegrees: fade,
    smallestLake: lake,
    focus: [
      { ...base.focus[0], toleranceKm: a },
      { ...base.focus[1], toleranceKm: b },
    ],
  };
  const out = stillLand({ topology: clone(topology), water: clone(water), labels, worldview: plain, detail });
  const text = JSON.stringify(out);
  const gz = (o) => gzipSync(JSON.stringify(o), { level: 9 }).length;
  console.log(
    far,
    a,
    b,
    "total",
    gz(out),
    "arcs",
    gz(out.arcs),
    out.arcs.length,
    "land",
    gz(out.land),
    "c",
    gz(out.countries),
    "lines",
    gz(out.lines),
    "water",
    gz(out.water),
    "labels",
    gz(out.labels),
    Object.keys(out.countries).length,
  );
}
