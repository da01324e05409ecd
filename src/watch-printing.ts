/**
 * Calls `prepare` before the page goes to paper, in the task in which the browser asks, and what it returned afterwards.
 * Browsers tell by events of the window, or by the medium alone; both is one printing. Returns its stop.
 */
export function watchPrinting(prepare: () => () => void): () => void {
  const medium = matchMedia("print");
  let tidyUp: (() => void) | null = null;
  const begin = () => {
    tidyUp ??= prepare();
  };
  const end = () => {
    tidyUp?.();
    tidyUp = null;
  };
  const onMedium = () => (medium.matches ? begin() : end());
  addEventListener("beforeprint", begin);
  addEventListener("afterprint", end);
  medium.addEventListener("change", onMedium);
  return () => {
    end();
    removeEventListener("beforeprint", begin);
    removeEventListener("afterprint", end);
    medium.removeEventListener("change", onMedium);
  };
}
