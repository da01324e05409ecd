import "./still-map.css";
import "../still/still.css";
import { type ComponentChild, render } from "preact";
import { type UiContext, UiProvider } from "./context.ts";
import { PrintedMap } from "./PrintedMap.tsx";
import { StillMap } from "./StillMap.tsx";

/** Renders the picture of the present view into `element`, which it owns until the returned stop is called. */
export function mountStillMap(
  element: HTMLElement,
  context: UiContext,
  drawing: Parameters<typeof StillMap>[0],
): () => void {
  return mount(element, context, <StillMap {...drawing} />);
}

/** The same for paper: a picture that is drawn already. */
export function mountPrintedMap(
  element: HTMLElement,
  context: UiContext,
  printed: Parameters<typeof PrintedMap>[0],
): () => void {
  return mount(element, context, <PrintedMap {...printed} />);
}

function mount(element: HTMLElement, context: UiContext, child: ComponentChild): () => void {
  render(<UiProvider value={context}>{child}</UiProvider>, element);
  return () => render(null, element);
}
