/** Hands the reader a file that the page has made. Nothing leaves the page: the browser writes it. */
export function saveFile(name: string, mediaType: string, content: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: mediaType }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
