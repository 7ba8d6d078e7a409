/**
 * The typed wire between the parts of the extension: one documented type per direction.
 * Verbs are calls and have an answer; events are in the past and have none.
 */
import type { Analysis, Article } from '../engine/types.ts';
import type { Settings } from '../settings/settings.ts';

/** Why there is nothing to show on a page. Each has its sentence in `_locales` (`reason_*`). */
export type Reason =
  | 'not-an-article'
  | 'nothing-found'
  | 'only-beginning'
  | 'language-not-supported'
  | 'language-off'
  | 'cannot-be-read'
  | 'guarded'
  | 'local-file'
  | 'hidden-article'
  | 'pdf'
  | 'reader-view'
  | 'site-withheld'
  | 'switched-off'
  | 'paused'
  | 'not-asked'
  | 'settings-unread'
  | 'no-answer';

/** What was on the page but was not read. */
export interface NotRead {
  /** The hosts of frames that are large enough to hold text, one for each frame. */
  readonly frames: readonly string[];
  /** Closed shadow roots that are large enough to hold text. */
  readonly closedRoots: number;
  /** The site keeps the article for subscribers, and hardly more than a beginning is on the page. */
  readonly rest: boolean;
}

/** The state of one tab, as popup, panel and badge show it. */
export type TabState =
  | { readonly status: 'working'; readonly url: string }
  | {
      readonly status: 'unavailable';
      readonly reason: Reason;
      readonly url: string;
      readonly language?: string;
      readonly notRead?: NotRead;
    }
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

/** What a reader has chosen, as far as a page needs to know. */
export interface PageSettings {
  /** Why the page is not even looked at; `null` where it is. */
  readonly withhold: Reason | null;
  /** Articles are read only when a person asks for it. */
  readonly whenAsked: boolean;
  readonly looks: Settings['looks'];
  readonly overview: boolean;
}

/** A script that comes into a page only when it is needed. */
export type ScriptName = 'reading' | 'card';

/** Content script -> background. */
export interface FromContent {
  /** How the page of the sender is to be treated. */
  getPageSettings: (message: Record<string, never>) => PageSettings;
  /** Load one of our scripts into the page of the sender. False where the browser does not let it in. */
  loadScript: (message: { name: ScriptName }) => boolean;
  /**
   * Put a sheet on the document of a frame, 0 for the page itself, and take another off; empty for none. False where the
   * browser refuses, or the frame is of another origin than the sender.
   */
  changeSheet: (message: { on: string; off: string; frame: number }) => boolean;
  /** Never show statements with this cue, or show them again. False where that could not be kept. */
  hideCue: (message: { cue: string; hidden: boolean }) => boolean;
  /** Run the engine over the article on show; the background keeps the result for the tab. */
  analyzeArticle: (message: { article: Article; title: string; url: string; notRead: NotRead }) => Analysis;
  /** The page holds nothing to read. */
  articleNotFound: (message: { reason: Reason; url: string; notRead?: NotRead }) => void;
}

/** Popup, panel or options -> background. */
export interface FromInterface {
  getTabState: (message: { tabId: number }) => TabState;
}

/** Popup, panel or background -> content script of one tab. */
export interface ToContent {
  /** Scroll to a statement and flash it. False where it is no longer on the page. */
  showStatement: (message: { id: string }) => boolean;
  /** Open the card on the next statement (1) or the one before (-1). False where there is none. */
  stepStatement: (message: { by: number }) => boolean;
  /** Take the marks away until asked again, or bring them back. */
  toggleMarks: (message: Record<string, never>) => void;
  /** Read the page again; `asked` by a person, which counts where articles are read on demand only. */
  rescan: (message: { asked: boolean }) => void;
  /** Tell which statement comes into view from now on, for as long as anybody listens. */
  followScroll: (message: Record<string, never>) => void;
  /** The site was switched on or off, or the settings changed. */
  settingsChanged: (message: Record<string, never>) => void;
}

/** Background or content script -> every open interface page. */
export interface ToInterface {
  /** A reader has scrolled the page of the sender to a statement. */
  statementInView: (message: { id: string }) => void;
  tabStateChanged: (message: { tabId: number }) => void;
}
