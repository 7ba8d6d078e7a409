/** Characters and values that one message may hold in all: a long book chapter passes, a flood does not. */
const MESSAGE_LIMIT = 6_000_000;

/** An object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is of the shape that is wanted. */
export type Check = (value: unknown) => boolean;

/** True for an object with fields, as opposed to a list or nothing. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a text. */
export const isText: Check = (value) => typeof value === 'string';
/** Whether a value counts something. */
export const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

/** Who may send a message: a content script, a page of the extension, or any part of it. */
export type Origin = 'content' | 'interface' | 'any';

/** What one message must look like. */
export interface Guard {
  readonly from: Origin;
  readonly accepts: (message: Fields) => boolean;
}

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
