import type { TabState } from '../messages/protocol.ts';
import { LANGUAGES } from '../settings/index.ts';
import { siteNameOf } from './address.ts';
import type { Texts } from './texts.ts';

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

/** The sentences for a page of which there is nothing to show. */
export function noticeOf({ reason, url, language = '' }: Unavailable, texts: Texts): Notice {
  const { text } = texts;
  switch (reason) {
    case 'not-an-article':
      return { title: text('reason_not_an_article'), hint: text('reason_not_an_article_hint') };
    case 'nothing-found':
      return { title: text('reason_nothing_found'), hint: text('reason_nothing_found_hint') };
    case 'language-not-supported':
      return { title: languageTitle(language, texts), hint: languageHint(texts) };
    case 'language-off':
      return {
        title: text('reason_language_off', texts.languageName(language) ?? language),
        hint: text('reason_language_off_hint'),
      };
    case 'only-beginning':
      return { title: text('reason_only_beginning'), hint: text('reason_only_beginning_hint') };
    case 'cannot-be-read':
      return { title: text('reason_cannot_be_read'), hint: text('reason_cannot_be_read_hint') };
    case 'guarded':
      return { title: text('reason_guarded'), hint: text('reason_guarded_hint') };
    case 'local-file':
      return { title: text('reason_local_file'), hint: text('reason_local_file_hint') };
    case 'hidden-article':
      return { title: text('reason_hidden_article'), hint: text('reason_hidden_article_hint') };
    case 'pdf':
      return { title: text('reason_pdf'), hint: text('reason_pdf_hint') };
    case 'reader-view':
      return { title: text('reason_reader_view'), hint: text('reason_reader_view_hint') };
    case 'site-withheld':
      return { title: text('reason_site_withheld'), hint: text('reason_site_withheld_hint') };
    case 'switched-off':
      return { title: text('reason_switched_off', siteNameOf(url)), hint: text('reason_switched_off_hint') };
    case 'paused':
      return { title: text('reason_paused'), hint: text('reason_paused_hint') };
    case 'not-asked':
      return { title: text('reason_not_asked'), hint: text('reason_not_asked_hint') };
    case 'settings-unread':
      return { title: text('reason_settings_unread'), hint: text('reason_settings_unread_hint') };
    case 'no-answer':
      return { title: text('reason_no_answer'), hint: text('reason_no_answer_hint') };
  }
}
