import type { Block, BlockRole } from '../engine/types.ts';
import type { Reason } from './protocol.ts';

/** Characters and values that one message may hold in all: a long book chapter passes, a flood does not. */
export const MESSAGE_LIMIT = 6_000_000;

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
  'language-not-supported',
  'cannot-be-read',
  'switched-off',
  'paused',
  'not-asked',
  'no-answer',
]);

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

/** True for an object with fields, as opposed to a list or nothing. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
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

/** Who may send a message: a content script, a page of the extension, or any part of it. */
export type Origin = 'content' | 'interface' | 'any';

/** What each message must look like, by its type. */
export const MESSAGES: Readonly<
  Record<string, { readonly from: Origin; readonly accepts: (message: Fields) => boolean }>
> = {
  analyzeArticle: {
    from: 'content',
    accepts: ({ article, title, url, notRead }) =>
      isArticle(article) && isText(title) && isText(url) && isFields(notRead) && isCount(notRead.frames),
  },
  articleNotFound: { from: 'content', accepts: ({ reason, url }) => REASONS.has(reason) && isText(url) },
  getTabState: { from: 'interface', accepts: ({ tabId }) => isCount(tabId) },
  showStatement: { from: 'any', accepts: ({ id }) => isText(id) },
  rescan: { from: 'any', accepts: ({ asked }) => typeof asked === 'boolean' },
  settingsChanged: { from: 'any', accepts: () => true },
  tabStateChanged: { from: 'any', accepts: ({ tabId }) => isCount(tabId) },
};

/**
 * True where a message holds more characters and values than `limit`.
 * Walks without recursion and stops at the limit, so neither depth nor a cycle can hurt.
 */
export function isOversized(message: unknown, limit = MESSAGE_LIMIT): boolean {
  const waiting: unknown[] = [message];
  let size = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    size += typeof value === 'string' ? value.length : 1;
    if (size > limit) return true;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      size += key.length;
      waiting.push(inner);
    }
  }
  return false;
}
