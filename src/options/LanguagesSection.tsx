import { LANGUAGES, withEntry } from '../settings/index.ts';
import { texts } from '../ui/i18n.ts';
import type { SectionProps } from './section.ts';

const nameOf = (language: string): string => texts.languageName(language) ?? language;

/** In the order in which a reader of the interface looks for them. */
const sortedByName = <T extends string>(languages: readonly T[]): T[] =>
  [...languages].sort((one, other) => nameOf(one).localeCompare(nameOf(other), texts.language));

/** The languages in which articles are read; that of the interface is the browser's own. */
export function LanguagesSection({ settings, onChange }: SectionProps) {
  return (
    <fieldset>
      <legend>{texts.text('options_languages')}</legend>
      <div class="languages">
        {sortedByName(LANGUAGES).map((language) => (
          <label key={language} class="choice">
            <input
              type="checkbox"
              value={language}
              checked={!settings.languagesOff.includes(language)}
              onChange={({ currentTarget: { checked } }) =>
                onChange((current) => ({
                  ...current,
                  languagesOff: withEntry(current.languagesOff, language, !checked),
                }))
              }
            />
            <span class="language">{nameOf(language)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
