import { KINDS, type Kind } from '../engine/types.ts';
import { lineOf, MARKS } from '../page/mark-style.ts';
import { LINE_STYLES, type LineStyle, type Look, type Settings, withEntry } from '../settings/index.ts';
import { contrastOf, LEAST_CONTRAST } from '../ui/contrast.ts';
import { texts } from '../ui/i18n.ts';
import { KIND_TEXTS } from '../ui/kinds.ts';
import type { Key } from '../ui/texts.ts';
import type { SectionProps } from './section.ts';

const PREVIEWS: Readonly<Record<Kind, Key>> = {
  rumor: 'preview_rumor',
  confirmation: 'preview_confirmation',
  'no-comment': 'preview_no_comment',
  denial: 'preview_denial',
};

type Theme = 'light' | 'dark';

/** Grounds that stand for the light and the dark pages on which a mark is seen. */
const GROUNDS: Readonly<Record<Theme, string>> = { light: '#ffffff', dark: '#222222' };

const isLineStyle = (word: string | undefined): word is LineStyle => LINE_STYLES.some((style) => style === word);

/** The style of the line that we chose for a kind. */
function originalLine(kind: Kind): LineStyle {
  const word = MARKS[kind].line.split(' ').find(isLineStyle);
  return word ?? 'solid';
}

function Preview({ kind, look, theme }: { readonly kind: Kind; readonly look: Look; readonly theme: Theme }) {
  const color = look[theme] ?? MARKS[kind][theme];
  const contrast = contrastOf(color, GROUNDS[theme]);
  return (
    <div class="preview">
      <p class="preview-text" data-theme={theme}>
        <span style={{ textDecoration: `${lineOf(kind, look)} ${color}`, textUnderlineOffset: MARKS[kind].offset }}>
          {texts.text(PREVIEWS[kind])}
        </span>
      </p>
      {contrast < LEAST_CONTRAST && (
        <p role="alert" class="small warning">
          {texts.text('options_contrast', texts.number(contrast), texts.number(LEAST_CONTRAST))}
        </p>
      )}
    </div>
  );
}

function withLook(settings: Settings, kind: Kind, look: Look): Settings {
  return { ...settings, looks: { ...settings.looks, [kind]: look } };
}

function KindFields({ kind, settings, onChange }: SectionProps & { readonly kind: Kind }) {
  const look = settings.looks[kind] ?? {};
  const change = (part: Look) =>
    onChange((current) => withLook(current, kind, { ...(current.looks[kind] ?? {}), ...part }));
  return (
    <fieldset class="kind-fields" data-kind={kind} aria-label={texts.text(KIND_TEXTS[kind].name)}>
      <label class="choice">
        <input
          type="checkbox"
          checked={!settings.kindsOff.includes(kind)}
          onChange={({ currentTarget: { checked } }) =>
            onChange((current) => ({ ...current, kindsOff: withEntry(current.kindsOff, kind, !checked) }))
          }
        />
        <b>{texts.text(KIND_TEXTS[kind].name)}</b>
      </label>
      <div class="fields">
        <label>
          <span class="small muted">{texts.text('options_line')}</span>
          <select
            value={look.line ?? originalLine(kind)}
            onChange={({ currentTarget: { value } }) => isLineStyle(value) && change({ line: value })}
          >
            {LINE_STYLES.map((style) => (
              <option key={style} value={style}>
                {texts.text(`line_${style}`)}
              </option>
            ))}
          </select>
        </label>
        {(['light', 'dark'] as const).map((theme) => (
          <label key={theme}>
            <span class="small muted">{texts.text(`options_color_${theme}`)}</span>
            <input
              type="color"
              value={look[theme] ?? MARKS[kind][theme]}
              onChange={({ currentTarget: { value } }) => change({ [theme]: value })}
            />
          </label>
        ))}
      </div>
      <div class="previews">
        <Preview kind={kind} look={look} theme="light" />
        <Preview kind={kind} look={look} theme="dark" />
      </div>
    </fieldset>
  );
}

/** Which kinds are marked, and how they look. */
export function KindsSection({ settings, onChange }: SectionProps) {
  return (
    <fieldset>
      <legend>{texts.text('options_kinds')}</legend>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.certainOnly}
          onChange={({ currentTarget: { checked } }) => onChange((current) => ({ ...current, certainOnly: checked }))}
        />
        <span>
          {texts.text('options_certain')}
          <span class="muted small block">{texts.text('options_certain_hint')}</span>
        </span>
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.overview}
          onChange={({ currentTarget: { checked } }) => onChange((current) => ({ ...current, overview: checked }))}
        />
        <span>
          {texts.text('options_overview')}
          <span class="muted small block">{texts.text('options_overview_hint')}</span>
        </span>
      </label>
      {KINDS.map((kind) => (
        <KindFields key={kind} kind={kind} settings={settings} onChange={onChange} />
      ))}
      {Object.keys(settings.looks).length > 0 && (
        <button type="button" class="plain-button" onClick={() => onChange((current) => ({ ...current, looks: {} }))}>
          {texts.text('options_reset_looks')}
        </button>
      )}
    </fieldset>
  );
}
