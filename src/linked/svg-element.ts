import type { StillNode } from "../still/still-node.ts";
import { attributesOf } from "../still/svg-text.ts";

const SVG = "http://www.w3.org/2000/svg";

/** A picture as an element of the page, which takes its colours from the page's style sheet. */
export function svgElement(node: StillNode): SVGElement {
  const element = document.createElementNS(SVG, node.tag) as SVGElement;
  for (const [name, value] of Object.entries(attributesOf(node, "classes"))) element.setAttribute(name, value);
  element.append(...node.children.map((child) => (typeof child === "string" ? child : svgElement(child))));
  return element;
}
