import type { Frame } from "./frame.ts";

/** What is taken by symbols and by labels that have found their place. */
export interface Placing {
  /** Takes a place whatever is there already. */
  take(box: Frame): void;
  /** The first of the boxes that is free and wholly within the frame, by its index; it is taken then. null: none. */
  choose(boxes: readonly Frame[]): number | null;
}

/** Labels are placed one after the other, the most important first; one that finds no room is left out. */
export function createPlacing(frame: Frame): Placing {
  const taken: Frame[] = [];
  const isFree = (box: Frame) => isInside(box, frame) && !taken.some((other) => overlap(box, other));
  return {
    take: (box) => {
      taken.push(box);
    },
    choose: (boxes) => {
      const index = boxes.findIndex(isFree);
      const box = boxes[index];
      if (!box) return null;
      taken.push(box);
      return index;
    },
  };
}

function isInside(box: Frame, frame: Frame): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

function overlap(one: Frame, other: Frame): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
