import { createMapFinder, FOR_ATTRIBUTE, frameOf, isFrame, type MapFinder, type MapInArticle } from "./find-maps.ts";
import { createMapMemory, type MapMemory } from "./map-memory.ts";
import { enveloped, parseFrameMessage } from "./messages.ts";
import { linkedView } from "./view-text.ts";
import { watchSteps } from "./watch-steps.ts";

const VIEW_ATTRIBUTE = "data-dateline-view";
const STEP_ATTRIBUTE = "data-dateline-step";
const ACTIVE_ATTRIBUTE = "data-dateline-active";
const LINKS = `a[target], [${VIEW_ATTRIBUTE}]`;
const STEPS = `[${STEP_ATTRIBUTE}]`;

/** What an element of the text asks for. */
interface Wish {
  readonly map: MapInArticle;
  readonly view: string;
}

/**
 * Lets the text of an article drive its maps: links whose target is a map, elements with `data-dateline-view` and scroll
 * steps with `data-dateline-step`; marks those that say what a map shows. Whatever of it is put into the page later
 * counts too. `scriptOrigin` is where this script came from, null if it is not known.
 */
export function drive(scriptOrigin: string | null): void {
  const finder = createMapFinder(scriptOrigin);
  const memories = new WeakMap<MapInArticle, MapMemory>();
  const probed = new WeakSet<HTMLIFrameElement>();

  const memoryOf = (map: MapInArticle) => {
    const memory = memories.get(map) ?? createMapMemory(map);
    memories.set(map, memory);
    return memory;
  };
  const linkWish = (link: Element) => wishOf(link, { finder, memoryOf });
  const stepWish = (step: Element): Wish | null => {
    const map = mapFor(step, finder);
    return map && { map, view: step.getAttribute(STEP_ATTRIBUTE) ?? "" };
  };
  const mark = (map: MapInArticle) => {
    const isShown = (wish: Wish | null) => wish?.map === map && memoryOf(map).shows(wish.view);
    for (const link of document.querySelectorAll(LINKS)) {
      const wish = linkWish(link);
      if (wish?.map === map) setCurrent(link, isShown(wish));
    }
    for (const step of document.querySelectorAll(STEPS)) {
      const wish = stepWish(step);
      if (wish?.map === map) step.toggleAttribute(ACTIVE_ATTRIBUTE, isShown(wish));
    }
  };

  const onMessage = ({ data, source }: MessageEvent) => {
    const message = parseFrameMessage(data);
    const map = message && finder.mapOf(source);
    if (!map) return;
    if (isFrame(map)) finder.remember(map);
    memoryOf(map).hear(message);
    if (message.type === "view-change") mark(map);
  };
  const onClick = (event: MouseEvent) => {
    const link = plainlyClicked(event);
    const wish = link && linkWish(link);
    if (!wish || isUnreachable(wish.map)) return;
    const memory = memoryOf(wish.map);
    // A frame that has not spoken yet may be on its way, or no map at all: the browser's own way is right for both.
    if (!memory.isListening() && !link.hasAttribute(VIEW_ATTRIBUTE)) return;
    event.preventDefault();
    memory.ask(wish.view);
    memory.activate();
  };
  /** Asks frames that may have spoken before this script came. */
  const probe = (map: MapInArticle | null) => {
    if (!map || !isFrame(map) || probed.has(map)) return;
    probed.add(map);
    map.contentWindow?.postMessage(enveloped({ type: "get-view" }), "*");
  };
  const onChange = () => {
    for (const link of document.querySelectorAll(`${LINKS}, ${STEPS}`)) probe(mapFor(link, finder));
    for (const map of finder.maps()) mark(map);
  };

  addEventListener("message", onMessage);
  document.addEventListener("click", onClick);
  const steps = watchSteps({
    mapOf: (step) => stepWish(step)?.map ?? null,
    onStep: (step) => {
      const wish = stepWish(step);
      if (wish) memoryOf(wish.map).ask(wish.view);
    },
  });
  watchDocument(() => {
    steps.observe(document.querySelectorAll(STEPS), finder.maps());
    onChange();
  });
}

/** An attribute that names no map of the article stands for no other map. */
function mapFor(element: Element, finder: MapFinder): MapInArticle | null {
  const named = element.getAttribute(FOR_ATTRIBUTE);
  if (named !== null) return finder.named(named);
  const target = element.getAttribute("target");
  const targeted = target ? finder.named(target) : null;
  if (targeted) return targeted;
  return element.matches(`[${VIEW_ATTRIBUTE}], ${STEPS}`) ? finder.nearest(element) : null;
}

function wishOf(
  link: Element,
  { finder, memoryOf }: { readonly finder: MapFinder; readonly memoryOf: (map: MapInArticle) => MapMemory },
): Wish | null {
  const map = mapFor(link, finder);
  if (!map) return null;
  const view = link.getAttribute(VIEW_ATTRIBUTE);
  if (view !== null) return { map, view };
  const { href } = link as HTMLAnchorElement;
  for (const address of [memoryOf(map).url(), frameOf(map)?.src ?? ""]) {
    const linked = linkedView(href, address);
    if (linked !== null) return { map, view: linked };
  }
  return null;
}

/** A link that was clicked as links are followed: not into a new window or tab, and not taken by another script. */
function plainlyClicked(event: MouseEvent): Element | null {
  const { altKey, ctrlKey, metaKey, shiftKey } = event;
  if (event.defaultPrevented || event.button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return null;
  const link = event.composedPath().find((part) => part instanceof Element && part.matches(LINKS));
  return (link as Element | undefined) ?? null;
}

/** Where no page came, a link is best followed. */
function isUnreachable(map: MapInArticle): boolean {
  return !isFrame(map) && map.state === "error";
}

/** Leaves alone what the article itself says of its links. */
function setCurrent(link: Element, isCurrent: boolean): void {
  const said = link.getAttribute("aria-current");
  if (said !== null && said !== "true") return;
  if (isCurrent) link.setAttribute("aria-current", "true");
  else link.removeAttribute("aria-current");
}

/** Calls back now and, at most once a frame, whenever elements have been put in or taken out. */
function watchDocument(onChange: () => void): void {
  let isDue = false;
  const changeSoon = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      onChange();
    });
  };
  new MutationObserver(changeSoon).observe(document, { childList: true, subtree: true });
  onChange();
}
