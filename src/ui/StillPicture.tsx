import { h, type JSX } from "preact";
import type { StillNode } from "../still/still-node.ts";
import { attributesOf } from "../still/svg-text.ts";

/** A picture as elements, in the colours of the page. */
export function StillPicture({ node }: { readonly node: StillNode }): JSX.Element {
  return elementOf(node);
}

function elementOf(node: StillNode): JSX.Element {
  const children = node.children.map((child) => (typeof child === "string" ? child : elementOf(child)));
  return h(node.tag, attributesOf(node, "classes"), ...children);
}
