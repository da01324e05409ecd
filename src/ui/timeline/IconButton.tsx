const PATHS = {
  play: "M7 4.5v15l12-7.5z",
  pause: "M6.5 5h4v14h-4zM13.5 5h4v14h-4z",
  back: "M15 5.5L8.5 12L15 18.5",
  forward: "M9 5.5L15.5 12L9 18.5",
  previousEvent: "M6.5 6v12M18 6.5L11.5 12L18 17.5",
  nextEvent: "M17.5 6v12M6 6.5L12.5 12L6 17.5",
  plus: "M12 6v12M6 12h12",
  minus: "M6 12h12",
} as const;

export type IconName = keyof typeof PATHS;

const FILLED: readonly IconName[] = ["play", "pause"];
/** Those that do not point along the axis are not mirrored. */
const UPRIGHT: readonly IconName[] = ["pause", "plus", "minus"];

/** A drawing beside or instead of words; its button carries the name. */
export function Icon({ name }: { readonly name: IconName }) {
  const filled = FILLED.includes(name);
  return (
    <svg
      class={UPRIGHT.includes(name) ? "timeline-icon" : "timeline-icon timeline-along"}
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill={filled ? "currentColor" : "none"}
      stroke={filled ? "none" : "currentColor"}
      stroke-width="1.75"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly class?: string;
}

export function IconButton({ icon, label, onClick, disabled = false, class: className = "" }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`timeline-icon-button ${className}`}
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={() => !disabled && onClick()}
    >
      <Icon name={icon} />
    </button>
  );
}
