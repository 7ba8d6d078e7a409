import type { Block, BlockRole } from '../engine/types.ts';
import { type Check, type Guard, isCount, isFields, isText } from './guards.ts';
import type { FromContent, FromInterface, Reason } from './protocol.ts';

const ROLES: ReadonlySet<unknown> = new Set<BlockRole>([
  'headline',
  'standfirst',
  'heading',
  'paragraph',
  'list-item',
  'quotation',
  'caption',
  'cell',
]);

const REASONS: ReadonlySet<unknown> = new Set<Reason>([
  'not-an-article',
  'nothing-found',
  'only-beginning',
  'language-not-supported',
  'language-off',
  'cannot-be-read',
  'guarded',
  'local-file',
  'hidden-article',
  'pdf',
  'reader-view',
  'site-withheld',
  'switched-off',
  'paused',
  'not-asked',
  'settings-unread',
  'no-answer',
]);

const isOptionalText: Check = (value) => value === undefined || value === null || isText(value);

const isLink: Check = (value) =>
  isFields(value) && isCount(value.start) && isCount(value.end) && typeof value.href === 'string';

const isBlock = (value: unknown): value is Block =>
  isFields(value) &&
  isText(value.text) &&
  ROLES.has(value.role) &&
  (value.links === undefined || (Array.isArray(value.links) && value.links.every(isLink)));

const isArticle: Check = (value) =>
  isFields(value) &&
  Array.isArray(value.blocks) &&
  value.blocks.every(isBlock) &&
  [value.lang, value.siteName, value.url].every(isOptionalText);

/** Language, kind and name. It is kept in the settings: what else a page's process may send must not come in there. */
const CUE_ID = /^[a-z]{2,3}\/[a-z-]{1,20}\/[a-z0-9-]{1,80}$/;

const isNotRead: Check = (value) =>
  isFields(value) &&
  Array.isArray(value.frames) &&
  value.frames.every(isText) &&
  isCount(value.closedRoots) &&
  typeof value.rest === 'boolean';

/** What messages to the background must look like. */
export const BACKGROUND_GUARDS: Readonly<Record<keyof (FromContent & FromInterface), Guard>> = {
  analyzeArticle: {
    from: 'content',
    accepts: ({ article, title, url, notRead }) =>
      isArticle(article) && isText(title) && isText(url) && isNotRead(notRead),
  },
  articleNotFound: {
    from: 'content',
    accepts: ({ reason, url, notRead }) =>
      REASONS.has(reason) && isText(url) && (notRead === undefined || isNotRead(notRead)),
  },
  getPageSettings: { from: 'content', accepts: () => true },
  loadScript: { from: 'content', accepts: ({ name }) => name === 'reading' || name === 'card' },
  changeSheet: { from: 'content', accepts: ({ on, off, frame }) => isText(on) && isText(off) && isCount(frame) },
  hideCue: {
    from: 'content',
    accepts: ({ cue, hidden }) => typeof cue === 'string' && CUE_ID.test(cue) && typeof hidden === 'boolean',
  },
  getTabState: { from: 'interface', accepts: ({ tabId }) => isCount(tabId) },
};
