import { render } from "preact";
import { type UiContext, UiProvider } from "./context.ts";
import { StillMap } from "./StillMap.tsx";

type Drawing = Parameters<typeof StillMap>[0];

/** Renders the picture of the present view into `element`, which it owns until the returned stop is called. */
export function mountStillMap(element: HTMLElement, context: UiContext, drawing: Drawing): () => void {
  render(
    <UiProvider value={context}>
      <StillMap {...drawing} />
    </UiProvider>,
    element,
  );
  return () => render(null, element);
}
