import "./panel.css";
import "./controls.css";
import "./list.css";
import "./card.css";
import "./input-modes.css";
import { render } from "preact";
import { type UiContext, UiProvider } from "./context.ts";
import { Panel } from "./Panel.tsx";

/**
 * Renders the panel into `element`, which it owns until the returned stop is called; what was prerendered there goes.
 * Calling it again with another context (a new language, news of the map) changes the panel in place.
 */
export function mountPanel(element: HTMLElement, context: UiContext): () => void {
  if (!element.querySelector(".sheet")) element.replaceChildren();
  render(
    <UiProvider value={context}>
      <Panel />
    </UiProvider>,
    element,
  );
  return () => render(null, element);
}
