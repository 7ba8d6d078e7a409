import type { FromContent, FromInterface, ToContent, ToInterface } from './protocol.ts';

/** Every message that a part of the extension may send, by its type. */
export interface Messages extends FromContent, FromInterface, ToContent, ToInterface {}

/** The fields of a message beside its type. */
export type Payload<T extends keyof Messages> = Parameters<Messages[T]>[0];

/** What a message is answered with. */
export type Value<T extends keyof Messages> = ReturnType<Messages[T]>;

/** Why the receiver did not take a message. */
export type Refusal = 'malformed' | 'oversized' | 'stranger' | 'failed';

/** How a refusal travels; any other reply is the value itself (`null` for a call without one). */
export interface Refused {
  readonly refused: Refusal;
}

/** What became of a call; `no-receiver` where nobody listens, as in a tab without our content script. */
export type Answer<V> =
  | { readonly ok: true; readonly value: V }
  | { readonly ok: false; readonly reason: Refusal | 'no-receiver' };
