import { type ActiveStep, createActiveStep } from "./active-step.ts";
import type { MapInArticle } from "./find-maps.ts";

/** Of the window's height, above and below the band in which a step counts. */
const BAND = "-45% 0px -45% 0px";

interface StepListeners {
  readonly mapOf: (step: Element) => MapInArticle | null;
  /** A step has become the one that the article is at, for its map. */
  readonly onStep: (step: Element) => void;
}

export interface Steps {
  /** All steps of the document, and all maps. What is known already is not told anew. */
  readonly observe: (steps: Iterable<Element>, maps: readonly MapInArticle[]) => void;
}

/** Follows the scroll steps of each map on its own, down and up. */
export function watchSteps({ mapOf, onStep }: StepListeners): Steps {
  const trackers = new WeakMap<MapInArticle, ActiveStep<Element>>();
  const active = new WeakMap<MapInArticle, Element>();
  let known: readonly MapInArticle[] = [];

  const follow = (map: MapInArticle, entries: readonly IntersectionObserverEntry[]) => {
    const tracker = trackers.get(map) ?? createActiveStep<Element>();
    trackers.set(map, tracker);
    const came = entries.filter(({ isIntersecting }) => isIntersecting).sort(nearestLast);
    const left = entries.filter(({ isIntersecting }) => !isIntersecting);
    const step = tracker.move(came.map(targetOf), left.map(targetOf));
    if (!step || step === active.get(map)) return;
    active.set(map, step);
    onStep(step);
  };
  const onEntries = (entries: readonly IntersectionObserverEntry[]) => {
    const maps = new Set(entries.map((entry) => mapOf(entry.target)));
    for (const map of maps) {
      if (map)
        follow(
          map,
          entries.filter((entry) => mapOf(entry.target) === map),
        );
    }
  };
  let observer: IntersectionObserver | null = null;
  return {
    observe: (steps, maps) => {
      const isSame = maps.length === known.length && maps.every((map, index) => map === known[index]);
      const root = rootOfSteps();
      // Where a map has come later, steps that are in the band have to be told again.
      if (!isSame || observer?.root !== root) {
        observer?.disconnect();
        observer = new IntersectionObserver(onEntries, { root, rootMargin: BAND });
      }
      known = maps;
      for (const step of steps) observer.observe(step);
    },
  };
}

/**
 * What moves the text. In a frame of another origin no band can be had in the window of the outermost page; where a framed
 * article does not scroll by itself, a step counts there as soon as it is seen.
 */
function rootOfSteps(): Document | null {
  const scrolls = document.documentElement.scrollHeight > innerHeight + 1;
  return window !== window.top && scrolls ? document : null;
}

function targetOf({ target }: IntersectionObserverEntry): Element {
  return target;
}

/** By the distance between the middle of the step and that of the window. */
function nearestLast(one: IntersectionObserverEntry, other: IntersectionObserverEntry): number {
  return distance(other) - distance(one);
}

function distance({ boundingClientRect: { top, bottom } }: IntersectionObserverEntry): number {
  return Math.abs(top + bottom - innerHeight);
}
