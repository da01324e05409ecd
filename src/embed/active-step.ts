/** Which of the steps that lie in the middle of the window an article is at. */
export interface ActiveStep<Step> {
  /**
   * What has come into the middle, in the order of its coming, and what has left it; the step that the article is at now,
   * or null if it has come to none. The last one to come counts, until it leaves and another is still there; between
   * steps the article is at the one that it has left.
   */
  readonly move: (came: readonly Step[], left: readonly Step[]) => Step | null;
}

export function createActiveStep<Step>(): ActiveStep<Step> {
  let inside: readonly Step[] = [];
  let active: Step | null = null;
  return {
    move: (came, left) => {
      const stayed = inside.filter((step) => !came.includes(step) && !left.includes(step));
      inside = [...stayed, ...came];
      active = inside.at(-1) ?? active;
      return active;
    },
  };
}
