import type { Reason, TabState } from '../messages/protocol.ts';
import { LANGUAGES } from '../settings/index.ts';
import { siteNameOf } from './address.ts';
import type { Key, Texts } from './texts.ts';

type Unavailable = Extract<TabState, { status: 'unavailable' }>;

/** Why there is nothing to show, and what a reader can make of it. */
export interface Notice {
  readonly title: string;
  readonly hint: string;
}

function languageTitle(language: string, { text, languageName }: Texts): string {
  const name = languageName(language);
  return name ? text('reason_language_not_supported', name) : text('reason_language_unknown');
}

function languageHint({ text, list, languageName }: Texts): string {
  return text(
    'reason_language_not_supported_hint',
    list(LANGUAGES.map((language) => languageName(language) ?? language)),
  );
}

/** A text to which a second one belongs, named after it. */
type Hinted = { [K in Key]: `${K}_hint` extends Key ? K : never }[Key];

const TITLES: Readonly<Record<Reason, Hinted>> = {
  'not-an-article': 'reason_not_an_article',
  'nothing-found': 'reason_nothing_found',
  'language-not-supported': 'reason_language_not_supported',
  'language-off': 'reason_language_off',
  'only-beginning': 'reason_only_beginning',
  'cannot-be-read': 'reason_cannot_be_read',
  guarded: 'reason_guarded',
  'local-file': 'reason_local_file',
  'hidden-article': 'reason_hidden_article',
  pdf: 'reason_pdf',
  'reader-view': 'reason_reader_view',
  'site-withheld': 'reason_site_withheld',
  'switched-off': 'reason_switched_off',
  paused: 'reason_paused',
  'not-asked': 'reason_not_asked',
  'settings-unread': 'reason_settings_unread',
  'no-answer': 'reason_no_answer',
};

/** The sentences for a page of which there is nothing to show. */
export function noticeOf({ reason, url, language = '' }: Unavailable, texts: Texts): Notice {
  const { text, languageName } = texts;
  switch (reason) {
    case 'language-not-supported':
      return { title: languageTitle(language, texts), hint: languageHint(texts) };
    case 'language-off':
      return { title: text(TITLES[reason], languageName(language) ?? language), hint: text(`${TITLES[reason]}_hint`) };
    default:
      // A site that is switched off is named; other titles have no place for it.
      return { title: text(TITLES[reason], siteNameOf(url)), hint: text(`${TITLES[reason]}_hint`) };
  }
}
