/** A tick, where it is on the plot, and what stands under it. */
export interface LabelledTick {
  readonly atMs: number;
  readonly offset: number;
  readonly major: boolean;
  readonly label: string;
}

export interface PlacedLabel extends LabelledTick {
  /** Set inwards from its tick, for want of paper before it. */
  readonly inwards: boolean;
}

/** About how wide a letter of a label is, in CSS pixels. */
const LETTER = 5.2;
const GAP = 6;

/**
 * The labels with the first one in full ("15 May 2025"), so that an axis without a larger unit's start still says where in
 * time it is. A major first tick says so anyway. A plain second label gives way where both would touch; a major one stays,
 * and the first stays short.
 */
export function withFullFirst(
  ticks: readonly LabelledTick[],
  { full, margin }: { readonly full: string; readonly margin: number },
): readonly PlacedLabel[] {
  const [first, second] = ticks;
  if (!first) return [];
  const whole = { ...first, label: first.major ? first.label : full };
  const touching = second !== undefined && endOf(whole, margin) + GAP > second.offset - halfWidth(second.label);
  const head = touching && second.major ? first : whole;
  return [
    { ...head, inwards: isInwards(head, margin) },
    ...ticks.slice(1).map((tick, index) => ({
      ...tick,
      label: index === 0 && touching && !tick.major ? "" : tick.label,
      inwards: false,
    })),
  ];
}

function halfWidth(label: string): number {
  return (label.length * LETTER) / 2;
}

function isInwards({ offset, label }: LabelledTick, margin: number): boolean {
  return offset + margin < halfWidth(label);
}

function endOf(tick: LabelledTick, margin: number): number {
  return tick.offset + halfWidth(tick.label) * (isInwards(tick, margin) ? 2 : 1);
}
