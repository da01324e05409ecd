/** Says on paper, at the foot of a published page, where to find what is printed. */
export function setPrintedAddress(address: string): void {
  document.querySelector(".open-whole")?.setAttribute("data-address", address);
}
