import type { Still } from "../still/still.ts";
import { StillPicture } from "./StillPicture.tsx";

interface PrintedMapProps {
  readonly still: Still;
  readonly address: string;
}

/** What paper gets instead of a canvas: the picture, what it shows, and where to find it. */
export function PrintedMap({ still, address }: PrintedMapProps) {
  return (
    <figure class="printed-map">
      <StillPicture node={still.picture} />
      <figcaption>
        <p>
          <bdi>{still.summary}</bdi>
        </p>
        <p class="printed-address">
          <bdi>{address}</bdi>
        </p>
      </figcaption>
    </figure>
  );
}
