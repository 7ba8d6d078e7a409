/** The texts of the interface in English, read without a browser. */
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { headline } from '../src/ui/headline.ts';
import type { Sourcing } from '../src/ui/sourcing.ts';
import { textsOfMessages } from '../src/ui/texts-of-messages.ts';
import { type Called, lowered, shownName } from '../src/ui/written.ts';

const TEXTS = textsOfMessages(messages);

/** The headline that an English reader sees. */
export const headlineInEnglish = (sourcing: Sourcing): string => headline(sourcing, TEXTS);

/** What an English reader sees a party called inside a line. */
export const nameInEnglish = (party: Called): string => lowered(shownName(party, TEXTS.text));
