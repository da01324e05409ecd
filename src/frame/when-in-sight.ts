/** Calls back once, when the element comes near what the reader sees. Returns its stop. */
export function whenInSight(target: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: "200px" },
  );
  observer.observe(target);
  return () => observer.disconnect();
}
