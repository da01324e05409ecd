/** What the element was given, as attributes say it; null where there is none. */
export interface FrameWishes {
  readonly src: string;
  readonly view: string | null;
  readonly theme: string | null;
  readonly lang: string | null;
  readonly ui: string | null;
  readonly load: string | null;
  readonly hide: string | null;
  readonly details: string | null;
}

export interface FrameAddress {
  /** Of the page, whatever way and view it is shown in. */
  readonly page: string;
  /** With everything that a frame that is there cannot be told by a message: without view and theme. */
  readonly fixed: string;
  readonly whole: string;
}

/** What the page takes in its query, beside the theme. */
const FIXED_WISHES = ["lang", "ui", "load", "hide", "details"] as const;

/** The address that a frame gets; null unless `src`, against `base`, is an address of the web. */
export function frameAddress(wishes: FrameWishes, base: string): FrameAddress | null {
  const url = webAddress(wishes.src, base);
  if (!url) return null;
  const page = url.origin + url.pathname;
  for (const key of FIXED_WISHES) {
    const wish = wishes[key];
    if (wish) url.searchParams.set(key, wish);
  }
  if (!url.searchParams.has("ui")) url.searchParams.set("ui", "embed");
  if (wishes.view !== null) url.hash = hashOfView(wishes.view);
  const fixed = url.origin + url.pathname + url.search;
  if (wishes.theme) url.searchParams.set("theme", wishes.theme);
  return { page, fixed, whole: url.href };
}

/** A view's text, which may be the id of a named view, as a page reads it in its address. */
function hashOfView(view: string): string {
  const text = view.replace(/^#/, "");
  return text === "" || text.includes("=") ? text : `view=${encodeURIComponent(text)}`;
}

function webAddress(address: string, base: string): URL | null {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
