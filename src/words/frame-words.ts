import { availableLanguage, PSEUDO_LANGUAGE } from "./languages.ts";

/** How to move a map that leaves the plain wheel and one finger to the article around it. */
export interface GestureWords {
  readonly windows: string;
  readonly mac: string;
  readonly touch: string;
}

/** Words of a page in a frame, and of the picture that stands where the map is not. */
export interface FrameWords {
  readonly gestures: GestureWords;
  /** Names of the buttons that move a picture. */
  readonly pan: Readonly<Record<"panUp" | "panDown" | "panLeft" | "panRight", string>>;
  /** On the button over the picture. */
  readonly goLive: string;
  /** Why only the picture is there. */
  readonly noLiveMap: string;
  readonly noFiles: string;
  /** Where a link asks for another view than the one that can be shown. */
  readonly notLinked: string;
  /** After the browser has taken the live map away again and again. */
  readonly mapLost: string;
  readonly openList: (count: number) => string;
  readonly openWhole: string;
}

export async function loadFrameWords(language: string): Promise<FrameWords> {
  const available = availableLanguage(language);
  if (available === "uk") return (await import("./uk/frame.ts")).frame;
  const { frame } = await import("./en/frame.ts");
  if (available !== PSEUDO_LANGUAGE) return frame;
  const { pseudoWords } = await import("./pseudo.ts");
  return pseudoWords(frame);
}
