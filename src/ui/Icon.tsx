const PATHS = {
  search: "M7 12A5 5 0 1 0 7 2A5 5 0 0 0 7 12M10.7 10.7L14 14",
  close: "M3.5 3.5L12.5 12.5M12.5 3.5L3.5 12.5",
  back: "M10 3L5 8L10 13",
  forward: "M6 3L11 8L6 13",
  up: "M3 10.5L8 5.5L13 10.5",
  down: "M3 5.5L8 10.5L13 5.5",
} as const;

/** A line drawing beside or instead of a word; the button it stands in has the name. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
