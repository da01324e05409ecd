import type { EventPlace, NewsEvent } from "../model/dataset.ts";
import { isPlaceless } from "../model/visible-events.ts";
import { requestCamera } from "../state/actions.ts";
import { formatNumber } from "../words/plural.ts";
import { useUi } from "./context.ts";
import { DataText } from "./DataText.tsx";
import { useStore } from "./use-store.ts";

/** Where, how precisely, and who says that it is there. */
export function CardPlace({ event }: { readonly event: NewsEvent }) {
  const { store, words } = useUi();
  const hasMap = useStore(store, ({ presence }) => presence.mapStatus === "ready");
  const { card } = words.panel;
  const { place } = event;
  return (
    <section>
      <h3 class="label">{card.where}</h3>
      {place === null ? (
        <p>{card.noPlace}</p>
      ) : (
        <>
          <p class="card-fact">
            <DataText text={place.name} />
          </p>
          <PlacePrecision place={place} placeless={isPlaceless(event)} />
          {!isPlaceless(event) && hasMap && (
            <button type="button" class="link" onClick={() => requestCamera(store, { kind: "event", id: event.id })}>
              {card.zoom}
            </button>
          )}
        </>
      )}
    </section>
  );
}

function PlacePrecision({ place, placeless }: { readonly place: EventPlace; readonly placeless: boolean }) {
  const { words, language } = useUi();
  const said = words.panel.place;
  return (
    <p class="soft">
      {said.precision[place.precision]}{" "}
      {place.radiusMetres !== undefined && `${said.within(formatNumber(language, place.radiusMetres / 1000))} `}
      {placeless ? said.noPoint : said.from[place.from]} {place.withheld && said.withheld}
    </p>
  );
}
