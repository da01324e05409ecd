/** Whether this browser draws MapLibre's maps at all: asked before the map's code is fetched. */
export function hasWebGl(): boolean {
  return document.createElement("canvas").getContext("webgl2") !== null;
}
