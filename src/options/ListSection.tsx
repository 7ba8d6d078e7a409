import { texts } from '../ui/i18n.ts';
import type { Key } from '../ui/texts.ts';

interface Props {
  readonly title: Key;
  /** Said where the list is empty. */
  readonly empty: Key;
  /** The button that takes an entry off the list; the entry is its first placeholder for screen readers. */
  readonly remove: Key;
  readonly entries: readonly string[];
  /** How an entry is written for a reader. */
  readonly nameOf?: (entry: string) => string;
  readonly onRemove: (entry: string) => void;
}

/** A list of what the reader has switched off, each to be switched on again. */
export function ListSection({ title, empty, remove, entries, nameOf = (entry) => entry, onRemove }: Props) {
  return (
    <section>
      <h2>{texts.text(title)}</h2>
      {entries.length === 0 && <p class="muted">{texts.text(empty)}</p>}
      <ul class="plain entries">
        {[...entries].sort().map((entry) => (
          <li key={entry}>
            <span dir="auto">{nameOf(entry)}</span>
            <button
              type="button"
              class="plain-button"
              aria-label={`${texts.text(remove)}: ${nameOf(entry)}`}
              onClick={() => onRemove(entry)}
            >
              {texts.text(remove)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
