/** The texts of the interface in English, read without a browser. */
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import type { Summary } from '../src/engine/index.ts';
import { headline } from '../src/ui/headline.ts';
import { textsOfMessages } from '../src/ui/texts-of-messages.ts';

const TEXTS = textsOfMessages(messages);

/** The headline that an English reader sees. */
export const headlineInEnglish = (summary: Summary): string => headline(summary, TEXTS);
