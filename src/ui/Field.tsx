import type { ComponentChildren } from "preact";

interface FieldProps {
  readonly label: ComponentChildren;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Which keys a phone offers. */
  readonly inputMode?: "text" | "decimal" | "numeric";
  readonly describedBy?: string;
}

/** A labelled line to fill in. */
export function Field({ label, value, onChange, inputMode = "text", describedBy }: FieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        class="link-field"
        inputMode={inputMode}
        aria-describedby={describedBy}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
