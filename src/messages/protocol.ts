/**
 * The typed wire between the parts of the extension: one documented type per direction.
 * Verbs are calls and have an answer; events are in the past and have none.
 */
import type { Analysis, Article } from '../engine/types.ts';

/** Why there is nothing to show on a page. Each has its sentence in `_locales` (`reason_*`). */
export type Reason =
  | 'not-an-article'
  | 'nothing-found'
  | 'language-not-supported'
  | 'cannot-be-read'
  | 'switched-off'
  | 'paused'
  | 'not-asked'
  | 'no-answer';

/** What was on the page but was not read. */
export interface NotRead {
  /** Frames of another origin that are large enough to hold text. */
  readonly frames: number;
}

/** The state of one tab, as popup, panel and badge show it. */
export type TabState =
  | { readonly status: 'working'; readonly url: string }
  | { readonly status: 'unavailable'; readonly reason: Reason; readonly url: string; readonly language?: string }
  | {
      readonly status: 'done';
      readonly url: string;
      readonly title: string;
      readonly language: string;
      readonly analysis: Analysis;
      readonly notRead: NotRead;
      /** Milliseconds since the epoch. */
      readonly readAt: number;
    };

/** Content script -> background. */
export interface FromContent {
  /** Run the engine over the article on show; the background keeps the result for the tab. */
  analyzeArticle: (message: { article: Article; title: string; url: string; notRead: NotRead }) => Analysis;
  /** The page holds nothing to read. */
  articleNotFound: (message: { reason: Reason; url: string }) => void;
}

/** Popup, panel or options -> background. */
export interface FromInterface {
  getTabState: (message: { tabId: number }) => TabState;
}

/** Popup, panel or background -> content script of one tab. */
export interface ToContent {
  /** Scroll to a statement and flash it. False where it is no longer on the page. */
  showStatement: (message: { id: string }) => boolean;
  /** Read the page again; `asked` by a person, which counts where articles are read on demand only. */
  rescan: (message: { asked: boolean }) => void;
  /** The site was switched on or off, or the settings changed. */
  settingsChanged: (message: Record<string, never>) => void;
}

/** Background -> every open interface page. */
export interface ToInterface {
  tabStateChanged: (message: { tabId: number }) => void;
}
