import { type Texts, textsFrom } from './texts.ts';

/** A file of `_locales`, as it stands. */
export type Messages = Readonly<
  Record<
    string,
    { readonly message: string; readonly placeholders?: Readonly<Record<string, { readonly content: string }>> }
  >
>;

/** The texts of a file of `_locales` without a browser, placeholders filled as `i18n.getMessage` fills them; for tests. */
export const textsOfMessages = (messages: Messages): Texts =>
  textsFrom((key, values) => {
    const { message = '', placeholders = {} } = messages[key] ?? {};
    return message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = placeholders[name.toLowerCase()]?.content ?? '';
      return values[Number(content.slice(1)) - 1] ?? '';
    });
  });
