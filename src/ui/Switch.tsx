interface Props {
  readonly label: string;
  /** A second line under the label, such as the site's name. */
  readonly detail: string;
  readonly isOn: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A switch with its label; both can be clicked. */
export function Switch({ label, detail, isOn, isDisabled, onChange }: Props) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={isOn}
      disabled={isDisabled}
      onClick={() => onChange(!isOn)}
    >
      <span class="switch-label">
        {label}
        <span class="switch-detail muted">{detail}</span>
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
