import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { textIn } from "../src/model/text.ts";
import { viewFromUrl } from "../src/model/view/view-params.ts";
import { DEFAULT_DATASET } from "../src/site.ts";
import { datasetSlugs } from "./datasets.ts";
import { PAGE_CARD_SIZE, pngFromSvg, readDataset, type StillRequest, stillSvg } from "./stills.ts";

const USAGE = `Draws a view of a dataset as a picture.

  npm run still -- --out picture.png [--data ${DEFAULT_DATASET}] [--view night]
                   [--size ${PAGE_CARD_SIZE.width}x${PAGE_CARD_SIZE.height}] [--theme light] [--lang uk] [--hide title,legend,caption,labels]

  --data   name of a file of geodata/events, without .geojson
  --view   id of a named view of the dataset, or what stands behind # in a link
  --size   width and height in pixels, from 200 to 4000
  --theme  light or dark
  --hide   what to leave out: title, legend, caption, labels; a map alone has none of the first three
  --out    a file that ends with .png or .svg`;

const HIDEABLE = ["title", "legend", "caption", "labels"] as const;
const SIZE = { least: 200, most: 4000 } as const;

interface StillCommand {
  readonly request: StillRequest;
  readonly out: string;
}

/** Draws what the arguments ask for. Returns the exit code: 0, or 1 after a sentence on what was wrong. */
export async function runStillCommand(args: readonly string[], say = console.info): Promise<number> {
  if (args.length === 0 || args.includes("--help")) {
    say(USAGE);
    return args.length === 0 ? 1 : 0;
  }
  try {
    const { request, out } = stillCommand(args);
    const svg = stillSvg(request);
    writeFileSync(out, out.endsWith(".png") ? await pngFromSvg(svg) : svg);
    say(`${out}: ${request.width} × ${request.height}`);
    return 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

/** What the arguments ask for. Throws a sentence for what cannot be understood. */
export function stillCommand(args: readonly string[]): StillCommand {
  const option = { type: "string" } as const;
  const options = { data: option, view: option, size: option, theme: option, lang: option, hide: option, out: option };
  const { values } = parseArgs({ args: [...args], options });
  const slug = values.data ?? DEFAULT_DATASET;
  if (!datasetSlugs().includes(slug)) {
    throw new Error(`There is no dataset "${slug}" in geodata/events. There are: ${datasetSlugs().join(", ")}.`);
  }
  const out = values.out ?? "";
  if (!/\.(png|svg)$/.test(out)) throw new Error(`--out is "${out}"; a file that ends with .png or .svg is expected.`);
  const request = {
    slug,
    ...viewNamed(slug, values.view, values.lang),
    ...sizeOf(values.size),
    theme: themeOf(values.theme),
    hide: hiddenParts(values.hide),
    ...(values.lang !== undefined && { language: values.lang }),
  };
  return { request, out };
}

function viewNamed(slug: string, text = "", language = "en"): Pick<StillRequest, "view" | "heading"> {
  const { views } = readDataset(slug);
  const named = views.find(({ id }) => id === text);
  if (!named && text !== "" && !text.includes("=")) {
    const ids = views.map(({ id }) => id).join(", ");
    throw new Error(`The dataset has no view "${text}". It has: ${ids}. A link's part behind # is taken as well.`);
  }
  const { view, problems } = viewFromUrl({ search: "", hash: `#${named?.view ?? text.replace(/^#/, "")}` });
  const [problem] = problems;
  if (problem) throw new Error(`In --view, "${problem.key}" cannot be read: ${problem.found}`);
  return { view, ...(named && { heading: textIn(named.title, language) }) };
}

function sizeOf(text = `${PAGE_CARD_SIZE.width}x${PAGE_CARD_SIZE.height}`): Pick<StillRequest, "width" | "height"> {
  const [, width = 0, height = 0] = (/^(\d{1,5})x(\d{1,5})$/.exec(text) ?? []).map(Number);
  const isFine = [width, height].every((side) => side >= SIZE.least && side <= SIZE.most);
  if (!isFine) {
    throw new Error(`--size is "${text}"; width x height is expected, each from ${SIZE.least} to ${SIZE.most}.`);
  }
  return { width, height };
}

function themeOf(text = "light"): "light" | "dark" {
  if (text === "light" || text === "dark") return text;
  throw new Error(`--theme is "${text}"; light or dark is expected.`);
}

function hiddenParts(text = ""): NonNullable<StillRequest["hide"]> {
  const parts = text.split(",").filter(Boolean);
  const unknown = parts.find((part) => !HIDEABLE.some((hideable) => hideable === part));
  if (unknown !== undefined) throw new Error(`--hide has "${unknown}"; ${HIDEABLE.join(", ")} are expected.`);
  return HIDEABLE.filter((part) => parts.includes(part));
}
