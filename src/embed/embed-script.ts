import { defineMapElement } from "./map-element.ts";
import { once } from "./once.ts";
import { resizeFrames } from "./resize-frames.ts";

once("resize", resizeFrames);
defineMapElement();
