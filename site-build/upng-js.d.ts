declare module "upng-js" {
  interface Upng {
    /** PNG of frames of RGBA pixels; of at most `colours` colours in a palette, chosen to fit, or of all with 0. */
    encode(frames: readonly ArrayBufferLike[], width: number, height: number, colours: number): ArrayBuffer;
  }
  const UPNG: Upng;
  export = UPNG;
}
