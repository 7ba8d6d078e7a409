import { useRef, useState } from 'preact/hooks';
import { DEFAULTS, migrate, type Settings, settledSettings } from '../settings/index.ts';
import { texts } from '../ui/i18n.ts';
import { saveFile } from '../ui/save-file.ts';
import type { Key } from '../ui/texts.ts';

/** Settings files have a few kilobytes; anything much larger is none. */
const LARGEST_FILE = 1_000_000;

/** The settings in a file; `null` where it holds none. */
async function settingsIn(file: File): Promise<unknown> {
  if (file.size > LARGEST_FILE) return null;
  try {
    const { hearsay } = JSON.parse(await file.text()) as { hearsay?: unknown };
    return typeof hearsay === 'object' ? hearsay : null;
  } catch {
    return null;
  }
}

/** Settings that were replaced by others, as long as those are in force. */
interface Replaced {
  readonly before: Settings;
  readonly after: Settings;
}

const areSame = (one: Settings, other: Settings | null): boolean => JSON.stringify(one) === JSON.stringify(other);

interface Props {
  /** Those in force; `null` where they cannot be read. */
  readonly settings: Settings | null;
  /** Answers whether the settings were kept. */
  readonly onReplace: (settings: Settings) => Promise<boolean>;
}

/** Settings saved to a file, loaded from one, and set back; what was replaced can be brought back. */
export function TransferSection({ settings, onReplace }: Props) {
  const [outcome, setOutcome] = useState('');
  const [replaced, setReplaced] = useState<Replaced | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const replace = async (after: Settings, said: Key) => {
    const before = await settledSettings();
    if (!(await onReplace(after))) return;
    // The second of two clicks replaces nothing: what the first did can still be undone.
    if (before && !areSame(before, after)) setReplaced({ before, after });
    setOutcome(texts.text(said));
  };
  const undo = async ({ before }: Replaced) => {
    setOutcome('');
    if (!(await onReplace(before))) return;
    setReplaced(null);
    setOutcome(texts.text('options_undone'));
    // The button goes, and whoever came to it by keyboard would be at the top of the page.
    said.current?.focus();
  };
  const load = async (file: File | undefined) => {
    if (!file) return;
    setOutcome('');
    const stored = await settingsIn(file);
    if (stored === null) setOutcome(texts.text('options_load_failed'));
    else await replace(migrate(stored), 'options_loaded');
  };
  const save = async () => {
    setOutcome('');
    const hearsay = await settledSettings();
    if (hearsay === null) return setOutcome(texts.text('settings_not_read'));
    saveFile(`${JSON.stringify({ hearsay }, null, 2)}\n`, 'hearsay-settings.json', 'application/json');
  };
  const reset = async () => {
    setOutcome('');
    await replace(DEFAULTS, 'options_reset_done');
  };
  return (
    <section>
      <h2>{texts.text('options_transfer')}</h2>
      <div class="row">
        <button type="button" class="plain-button" onClick={save}>
          {texts.text('options_save')}
        </button>
        <label class="plain-button file-button">
          {texts.text('options_load')}
          <input
            type="file"
            accept=".json,application/json"
            class="visually-hidden"
            onChange={({ currentTarget }) => {
              void load(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
        <button type="button" class="plain-button" onClick={reset}>
          {texts.text('options_reset')}
        </button>
      </div>
      <p role="status" class="small" tabIndex={-1} ref={said}>
        {outcome}
      </p>
      {replaced && areSame(replaced.after, settings) && (
        <button type="button" class="link-button" onClick={() => undo(replaced)}>
          {texts.text('card_undo')}
        </button>
      )}
    </section>
  );
}
