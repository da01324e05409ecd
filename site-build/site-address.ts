/**
 * The setting DATELINE_SITE of the build: the address of the folder that the site is published in, with a slash at its
 * end; null if it is not set. Throws a sentence that says what was found and what was expected.
 */
export function readSiteAddress(setting: string | undefined): string | null {
  if (!setting) return null;
  const fault = (expected: string) => new Error(`DATELINE_SITE is “${setting}”: ${expected}`);
  if (!URL.canParse(setting))
    throw fault("expected an address such as https://maps.example/ or https://example.org/map/.");
  const { protocol, username, search, hash, origin, pathname } = new URL(setting);
  if (protocol !== "https:" && protocol !== "http:") throw fault("expected it to begin with https:// or http://.");
  if (username || setting.includes("@")) throw fault("expected no user name in it.");
  if (search || hash) throw fault("expected the address of a folder, without “?” and “#”.");
  if (/\.html?$/.test(pathname)) throw fault("expected the address of a folder, not of a page in it.");
  return `${origin}${pathname.replace(/\/*$/, "/")}`;
}
