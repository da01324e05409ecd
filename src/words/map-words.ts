/** Words on the map: its buttons, tooltips and what a screen reader is told. */
export interface MapWords {
  /** Name of the map's canvas. */
  readonly title: string;
  /** How to use it from the keyboard. */
  readonly help: string;
  /** Name of the group of buttons. */
  readonly controls: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly northUp: string;
  readonly fit: string;
  readonly globe: string;
  readonly fullScreen: string;
  /** Under the scale, where the basemap says no more. */
  readonly basemapEnds: string;
  readonly eventsHere: (count: number) => string;
  readonly andMore: (count: number) => string;
  /** On a button that lists them. */
  readonly notOnMap: (count: number) => string;
}
