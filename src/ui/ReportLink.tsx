import { useUi } from "./context.ts";

/** Where a reader tells of a mistake. A mail names the event; a web address is left as its owner wrote it. */
export function ReportLink({ eventId }: { readonly eventId?: string }) {
  const { reportAddress, words } = useUi();
  if (!reportAddress) return null;
  const isMail = reportAddress.startsWith("mailto:") && !reportAddress.includes("?");
  const href = isMail && eventId ? `${reportAddress}?subject=${encodeURIComponent(eventId)}` : reportAddress;
  return <a href={href}>{words.panel.reportError}</a>;
}
