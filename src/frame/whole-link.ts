import { wordPressLink, wordPressSecret } from "../embed/foreign-messages.ts";

/**
 * The way from a frame to the page on its own, at the view that is shown. A sandbox may forbid new windows without a word:
 * there WordPress is asked to go, and the address is written out to be copied.
 */
export function watchWholeLink(): void {
  const link = document.querySelector<HTMLAnchorElement>(".open-whole");
  if (!link) return;
  // The page writes its view over what the article has put there.
  const secret = wordPressSecret(location.hash);
  link.addEventListener("click", () => {
    link.hash = location.hash.replace(/^#?\?secret=[^&]*$|\?secret=[^&]*$/, "");
    if (self.origin !== "null") return;
    if (secret) parent.postMessage(wordPressLink(link.href, secret), "*");
    const address = document.querySelector(".frame-foot p");
    if (address) address.textContent = link.href;
    document.documentElement.dataset["address"] = "shown";
  });
}
