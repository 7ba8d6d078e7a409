/** The texts of the interface in English, read without a browser. */
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import type { Summary } from '../src/engine/index.ts';
import { headline } from '../src/ui/headline.ts';
import { type Texts, textsFrom } from '../src/ui/texts.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** Fills in `$NAME$` as the browsers' `i18n.getMessage` does. */
function fill({ message, placeholders }: Message, values: readonly string[]): string {
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const position = Number(placeholders?.[name.toLowerCase()]?.content.slice(1));
    return values[position - 1] ?? '';
  });
}

const TEXTS: Texts = textsFrom((key, values) => {
  const message = (messages as Readonly<Record<string, Message>>)[key];
  return message ? fill(message, values) : '';
});

/** The headline that an English reader sees. */
export const headlineInEnglish = (summary: Summary): string => headline(summary, TEXTS);
