import type { Words } from "../words.ts";
import { map } from "./map.ts";
import { page } from "./page.ts";
import { panel } from "./panel.ts";
import { time } from "./time.ts";
import { timeline } from "./timeline.ts";

export const en: Words = { language: "en", direction: "ltr", page, time, panel, timeline, map };
