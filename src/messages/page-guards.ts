import { type Guard, isText } from './guards.ts';
import type { ToContent } from './protocol.ts';

/** What messages to the content script must look like; apart from the others, since every page loads these. */
export const PAGE_GUARDS: Readonly<Record<keyof ToContent, Guard>> = {
  showStatement: { from: 'any', accepts: ({ id }) => isText(id) },
  stepStatement: { from: 'any', accepts: ({ by }) => by === 1 || by === -1 },
  toggleMarks: { from: 'any', accepts: () => true },
  rescan: { from: 'any', accepts: ({ asked }) => typeof asked === 'boolean' },
  followScroll: { from: 'any', accepts: () => true },
  settingsChanged: { from: 'any', accepts: () => true },
};
