import { once } from "./once.ts";
import { resizeFrames } from "./resize-frames.ts";

once("resize", resizeFrames);
