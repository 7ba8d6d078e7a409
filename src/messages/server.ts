import browser, { type Runtime } from 'webextension-polyfill';
import type { Messages, Payload, Refusal, Refused, Value } from './answer.ts';
import { isFields, isOversized, MESSAGES, type Origin } from './guards.ts';

/** What one part of the extension answers. */
export type Handlers = {
  readonly [T in keyof Messages]?: (payload: Payload<T>, sender: Runtime.MessageSender) => Value<T> | Promise<Value<T>>;
};

type Handler = (payload: unknown, sender: Runtime.MessageSender) => unknown;

/** A part of the extension itself; everything else that can reach us is a content script of ours or a stranger. */
function comesFrom(origin: Origin, sender: Runtime.MessageSender): boolean {
  const isOurPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  if (origin === 'interface') return isOurPage;
  if (origin === 'content') return !isOurPage && sender.tab?.id !== undefined;
  return true;
}

/** Why a message may not come in, `null` where it may. */
function refusalOf(message: unknown, sender: Runtime.MessageSender): Refusal | null {
  if (sender.id !== browser.runtime.id) return 'stranger';
  if (!isFields(message) || typeof message.type !== 'string' || !Object.hasOwn(MESSAGES, message.type))
    return 'unknown';
  const known = MESSAGES[message.type];
  if (!known || !comesFrom(known.from, sender)) return 'stranger';
  if (isOversized(message)) return 'oversized';
  return known.accepts(message) ? null : 'malformed';
}

async function answer(handler: Handler, message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  try {
    return (await handler(message, sender)) ?? null;
  } catch (error) {
    console.error(error);
    return { refused: 'failed' } satisfies Refused;
  }
}

/**
 * Answers messages. Call it once, at the top level of a script, so that a background that was stopped hears again.
 *
 * What does not fit the protocol is refused with a value; a message that another part answers is left to it.
 */
export function serve(handlers: Handlers): void {
  const known = new Map(Object.entries(handlers));
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const refusal = refusalOf(message, sender);
    if (refusal) return Promise.resolve({ refused: refusal } satisfies Refused);
    const handler = isFields(message) ? known.get(String(message.type)) : undefined;
    // `refusalOf` has narrowed the message to the type that its handler takes.
    return handler ? answer(handler as Handler, message, sender) : undefined;
  });
}
