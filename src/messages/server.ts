import type { Runtime } from 'webextension-polyfill';
import browser from '../webextension.ts';
import type { Messages, Payload, Refusal, Refused, Value } from './answer.ts';
import { type Fields, type Guard, isFields, isOversized, type Origin } from './guards.ts';

/** What one part of the extension answers. */
export type Handlers = {
  readonly [T in keyof Messages]?: (payload: Payload<T>, sender: Runtime.MessageSender) => Value<T> | Promise<Value<T>>;
};

type Reply = (response: unknown) => void;
type Handler = (payload: unknown, sender: Runtime.MessageSender) => unknown;

/** A part of the extension itself; everything else that can reach us is a content script of ours or a stranger. */
function comesFrom(origin: Origin, sender: Runtime.MessageSender): boolean {
  const isOurPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  if (origin === 'interface') return isOurPage;
  if (origin === 'content') return !isOurPage && sender.tab?.id !== undefined;
  return true;
}

/** Why a message may not come in, `null` where it may. */
function refusalOf(message: Fields, guard: Guard, sender: Runtime.MessageSender): Refusal | null {
  if (sender.id !== browser.runtime.id || !comesFrom(guard.from, sender)) return 'stranger';
  if (isOversized(message)) return 'oversized';
  return guard.accepts(message) ? null : 'malformed';
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
 * What does not fit the protocol is refused with a value; a message of another type is left to the other parts.
 *
 * @param guards one for each handler
 */
export function serve<T extends keyof Messages>(
  handlers: { readonly [K in T]: Required<Handlers>[K] },
  guards: Readonly<Record<T, Guard>>,
): void {
  const known = new Map(Object.entries(handlers));
  const guardOf = new Map<string, Guard>(Object.entries(guards));
  /** Whether there will be a reply; Chrome before 148 takes no promise for one. */
  function take(message: unknown, sender: Runtime.MessageSender, reply: Reply): boolean {
    if (!isFields(message)) return false;
    const type = String(message.type);
    const handler = known.get(type);
    const guard = guardOf.get(type);
    if (!handler || !guard) return false;
    const refused = refusalOf(message, guard, sender);
    if (refused) reply({ refused } satisfies Refused);
    // The guard has narrowed the message to the type that its handler takes.
    else void answer(handler as Handler, message, sender).then(reply);
    return true;
  }
  // The type allows no listener that replies to some messages only, though every browser does.
  browser.runtime.onMessage.addListener(take as Runtime.OnMessageListener);
}
