import type { NewsEvent } from "../model/dataset.ts";
import { CopyLink } from "./CopyLink.tsx";
import { ReportLink } from "./ReportLink.tsx";

export function CardFoot({ event }: { readonly event: NewsEvent }) {
  return (
    <div class="card-foot row">
      <CopyLink />
      <ReportLink eventId={event.id} />
    </div>
  );
}
