import { MODES } from '../settings/index.ts';
import { texts } from '../ui/i18n.ts';
import type { SectionProps } from './section.ts';

/** When articles are read. */
export function ReadingSection({ settings, onChange }: SectionProps) {
  return (
    <fieldset>
      <legend>{texts.text('options_mode')}</legend>
      {MODES.map((mode) => (
        <label key={mode} class="choice">
          <input
            type="radio"
            name="mode"
            value={mode}
            checked={settings.mode === mode}
            onChange={() => onChange((current) => ({ ...current, mode }))}
          />
          <span>
            {texts.text(`mode_${mode}`)}
            <span class="muted small block">{texts.text(`mode_${mode}_hint`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
