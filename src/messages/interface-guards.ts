import { type Guard, isCount, isText } from './guards.ts';
import type { ToInterface } from './protocol.ts';

/** What messages to the open pages of the extension must look like. */
export const INTERFACE_GUARDS: Readonly<Record<keyof ToInterface, Guard>> = {
  statementInView: { from: 'content', accepts: ({ id }) => isText(id) },
  tabStateChanged: { from: 'any', accepts: ({ tabId }) => isCount(tabId) },
};
