import { drive } from "./drive.ts";
import { defineMapElement } from "./map-element.ts";
import { once } from "./once.ts";
import { resizeFrames } from "./resize-frames.ts";

/** Only while it first runs does a classic script know itself. */
const address = (document.currentScript as HTMLScriptElement | null)?.src;

once("resize", resizeFrames);
defineMapElement();
once("drive", () => drive(address ? new URL(address).origin : null));
