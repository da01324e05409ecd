export interface Frames {
  /** Draws what has changed in the next frame; asking again before that changes nothing. */
  ask(): void;
  /** The same, and everything is handed over again: after a restored context or a first load. */
  askAnew(): void;
  stop(): void;
}

/** Gathers any number of wishes into one drawing a frame. */
export function createFrames(draw: (anew: boolean) => void): Frames {
  let frame: number | null = null;
  let anew = false;
  const ask = () => {
    frame ??= requestAnimationFrame(() => {
      frame = null;
      const wasAnew = anew;
      anew = false;
      draw(wasAnew);
    });
  };
  return {
    ask,
    askAnew: () => {
      anew = true;
      ask();
    },
    stop: () => {
      if (frame !== null) cancelAnimationFrame(frame);
    },
  };
}
