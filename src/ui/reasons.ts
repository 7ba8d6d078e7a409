import type { TabState } from '../messages/protocol.ts';
import { isGuarded, isPdf, siteNameOf } from './address.ts';
import type { Key, Texts } from './texts.ts';

type Unavailable = Extract<TabState, { status: 'unavailable' }>;

/** Why there is nothing to show, and what a reader can make of it. */
export interface Notice {
  readonly title: string;
  readonly hint: string;
}

function unreadableHint(url: string): Key {
  if (isPdf(url)) return 'reason_cannot_be_read_pdf';
  return isGuarded(url) ? 'reason_cannot_be_read_store' : 'reason_cannot_be_read_hint';
}

function languageTitle(language: string, { text, languageName }: Texts): string {
  const name = languageName(language);
  return name ? text('reason_language_not_supported', name) : text('reason_language_unknown');
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
      return { title: languageTitle(language, texts), hint: text('reason_language_not_supported_hint') };
    case 'cannot-be-read':
      return { title: text('reason_cannot_be_read'), hint: text(unreadableHint(url)) };
    case 'switched-off':
      return { title: text('reason_switched_off', siteNameOf(url)), hint: text('reason_switched_off_hint') };
    case 'paused':
      return { title: text('reason_paused'), hint: text('reason_paused_hint') };
    case 'not-asked':
      return { title: text('reason_not_asked'), hint: text('reason_not_asked_hint') };
    case 'no-answer':
      return { title: text('reason_no_answer'), hint: text('reason_no_answer_hint') };
  }
}
