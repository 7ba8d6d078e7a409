import { MODES, type Mode } from '../settings/index.ts';
import { texts } from '../ui/i18n.ts';
import type { Key } from '../ui/texts.ts';
import type { SectionProps } from './section.ts';

const MODE_TEXTS: Readonly<Record<Mode, readonly [name: Key, hint: Key]>> = {
  every: ['mode_every', 'mode_every_hint'],
  asked: ['mode_asked', 'mode_asked_hint'],
  off: ['mode_off', 'mode_off_hint'],
};

/** When articles are read. */
export function ReadingSection({ settings, onChange }: SectionProps) {
  return (
    <fieldset>
      <legend>{texts.text('options_mode')}</legend>
      {MODES.map((mode) => {
        const [name, hint] = MODE_TEXTS[mode];
        return (
          <label key={mode} class="choice">
            <input
              type="radio"
              name="mode"
              value={mode}
              checked={settings.mode === mode}
              onChange={() => onChange((current) => ({ ...current, mode }))}
            />
            <span>
              {texts.text(name)}
              <span class="muted small block">{texts.text(hint)}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
