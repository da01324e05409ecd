/** The address that a page was opened at, which may name those that listen to it. */
export interface FrameAddressParts {
  readonly href: string;
  readonly search: string;
  readonly hash: string;
}

/** What WordPress puts behind the hash of a page that it embeds, to know its messages by; null elsewhere. */
export function wordPressSecret(hash: string): string | null {
  return /[#?&]secret=([\w-]{1,100})$/.exec(hash)?.[1] ?? null;
}

/** Asks WordPress to open an address of the page's own host, which its sandbox keeps the page from. */
export function wordPressLink(url: string, secret: string) {
  return { message: "link", value: url, secret };
}

/**
 * A height in the shapes that other embeds' listeners know, for articles that have one already: AMP, Medium and Embedly,
 * Datawrapper; pym.js and WordPress where the address holds the name that they gave. Sources are in the documents of
 * these listeners; Datawrapper's newer ones take any key, its older ones look for one in the addresses of frames, so the
 * key is one that no address holds.
 */
export function foreignHeights(heightPx: number, { href, search, hash }: FrameAddressParts): readonly unknown[] {
  const messages: unknown[] = [
    { sentinel: "amp", type: "embed-size", height: heightPx },
    JSON.stringify({ src: href, context: "iframe.resize", height: heightPx }),
    { "datawrapper-height": { "dateline map": heightPx } },
  ];
  const childId = /[?&]childId=([\w-]{1,100})(?:&|$)/.exec(search)?.[1];
  if (childId) messages.push(`pymxPYMx${childId}xPYMxheightxPYMx${heightPx}`);
  const secret = wordPressSecret(hash);
  if (secret) messages.push({ message: "height", value: heightPx, secret });
  return messages;
}
