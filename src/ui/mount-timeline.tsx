import { render } from "preact";
import { type UiContext, UiProvider } from "./context.ts";
import { Timeline } from "./timeline/Timeline.tsx";

/** Renders the timeline into `element`, which it owns until the returned stop is called. */
export function mountTimeline(element: HTMLElement, context: UiContext): () => void {
  render(
    <UiProvider value={context}>
      <Timeline />
    </UiProvider>,
    element,
  );
  return () => render(null, element);
}
