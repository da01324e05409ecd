import { HUES, type Hue } from "../model/dataset.ts";
import { BASEMAP_COLOURS, HUE_COLOURS, type ThemeColours } from "../model/marks/palette.ts";
import type { StillNode } from "./still-node.ts";

/** Concrete colours of one theme, for files, or the classes of still.css, which follow the page's own theme. */
export type StillColours = "classes" | "light" | "dark";

const SVG = "http://www.w3.org/2000/svg";
const PAINTED = ["fill", "stroke"] as const;

/** Every colour that a picture can have: its role without `@`, the end of its class names, its values. */
export const STILL_COLOURS: readonly { readonly role: string; readonly name: string; readonly colour: ThemeColours }[] =
  [
    ...Object.entries(BASEMAP_COLOURS).map(([part, colour]) => ({ role: part, name: kebab(part), colour })),
    ...HUES.map((hue: Hue) => ({ role: `hue:${hue}`, name: `hue-${hue}`, colour: HUE_COLOURS[hue] })),
  ];

const BY_ROLE = new Map(STILL_COLOURS.map((entry) => [`@${entry.role}`, entry]));

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The attributes of an element as text, colour roles turned into colours of a theme or into classes; not escaped. */
export function attributesOf({ attributes }: StillNode, colours: StillColours): Readonly<Record<string, string>> {
  const written: Record<string, string> = {};
  const classes: string[] = [];
  for (const [name, value] of Object.entries(attributes)) {
    const entry = PAINTED.some((painted) => painted === name) ? BY_ROLE.get(String(value)) : undefined;
    if (name === "class") classes.push(String(value));
    else if (!entry) written[name] = String(value);
    else if (colours === "classes") classes.push(`${name}-${entry.name}`);
    else written[name] = entry.colour[colours];
  }
  return classes.length > 0 ? { class: classes.join(" "), ...written } : written;
}

/**
 * A picture as SVG: for inline HTML with `classes`, else a file of its own in the colours of a theme. All text is escaped;
 * characters that no XML may hold are left out.
 */
export function svgText(node: StillNode, colours: StillColours): string {
  const isFile = colours !== "classes" && node.tag === "svg";
  return textOf(isFile ? { ...node, attributes: { xmlns: SVG, ...node.attributes } } : node, colours);
}

function textOf(node: StillNode, colours: StillColours): string {
  const attributes = Object.entries(attributesOf(node, colours)).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const start = `<${node.tag}${attributes.join("")}`;
  if (node.children.length === 0) return `${start}/>`;
  const inside = node.children.map((child) => (typeof child === "string" ? escaped(child) : textOf(child, colours)));
  return `${start}>${inside.join("")}</${node.tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
