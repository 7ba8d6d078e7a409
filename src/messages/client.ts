import browser from '../webextension.ts';
import type { Answer, Messages, Payload, Refused, Value } from './answer.ts';
import { isFields } from './guards.ts';
import type { FromContent, FromInterface, ToContent, ToInterface } from './protocol.ts';

const isRefused = (reply: unknown): reply is Refused => isFields(reply) && 'refused' in reply;

async function answer<T extends keyof Messages>(send: () => Promise<unknown>): Promise<Answer<Value<T>>> {
  let reply: unknown;
  try {
    reply = await send();
  } catch {
    return { ok: false, reason: 'no-receiver' };
  }
  if (reply === undefined) return { ok: false, reason: 'no-receiver' };
  if (isRefused(reply)) return { ok: false, reason: reply.refused };
  // The reply of our own server, whose handlers have the protocol's types.
  return { ok: true, value: reply as Value<T> };
}

/** Sends a message to the background, or an event to the open pages of the extension. Never throws. */
export function call<T extends keyof (FromContent & FromInterface & ToInterface)>(
  type: T,
  payload: Payload<T>,
): Promise<Answer<Value<T>>> {
  return answer<T>(async () => browser.runtime.sendMessage({ type, ...payload }));
}

/** A background is stopped when it has been idle, hardly ever twice while it works. */
const TRIES = 6;
/** A background that is being stopped takes a moment before it starts anew; each pause is that much longer (milliseconds). */
const PAUSE = 60;

const pause = (length: number): Promise<void> => new Promise((done) => setTimeout(done, length));

/**
 * As {@link call}, for what must arrive: a background that is stopped in the middle of its work wakes up for the next
 * message. `no-receiver` then means that the extension is no more.
 */
export async function callSurely<T extends keyof FromContent>(type: T, payload: Payload<T>): Promise<Answer<Value<T>>> {
  for (let left = TRIES; ; left -= 1) {
    const reply = await call(type, payload);
    if (reply.ok || reply.reason !== 'no-receiver' || left === 1 || !browser.runtime?.id) return reply;
    await pause((TRIES - left + 1) * PAUSE);
  }
}

/** Sends a message to the content script in the top frame of a tab. Never throws. */
export function callTab<T extends keyof ToContent>(
  tabId: number,
  type: T,
  payload: Payload<T>,
): Promise<Answer<Value<T>>> {
  return answer<T>(async () => browser.tabs.sendMessage(tabId, { type, ...payload }, { frameId: 0 }));
}
