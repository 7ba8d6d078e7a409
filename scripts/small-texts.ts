interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/**
 * Texts of the interface without what only translators read: `$COUNT$` becomes the `$1` that it stands for.
 *
 * @param json a messages.json as the browsers' i18n has it
 * @throws Error where a text names a placeholder that it does not have
 */
export function smallTexts(json: string): string {
  const texts = JSON.parse(json) as Readonly<Record<string, Message>>;
  const small = Object.entries(texts).map(([key, { message, placeholders = {} }]) => {
    const filled = message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = placeholders[name.toLowerCase()]?.content;
      if (content === undefined) throw new Error(`${key} has no placeholder ${name}`);
      return content;
    });
    return [key, { message: filled }] as const;
  });
  return JSON.stringify(Object.fromEntries(small));
}
