/** How the word lists of the pack are written. */

/** Entries apart by ";" or by line. */
export const list = (text: string): string[] =>
  text
    .split(/\s*[;\n]\s*/)
    .map((word) => word.trim())
    .filter(Boolean);

const pluralOf = (word: string): string =>
  /[aeiouáéó]$/.test(word)
    ? `${word}s`
    : /z$/.test(word)
      ? `${word.slice(0, -1)}ces`
      : /ión$/.test(word)
        ? `${word.slice(0, -2)}ones`
        : /ín$/.test(word)
          ? `${word.slice(0, -2)}ines`
          : /án$/.test(word)
            ? `${word.slice(0, -2)}anes`
            : /és$/.test(word)
              ? `${word.slice(0, -2)}eses`
              : /[sx]$/.test(word)
                ? word
                : `${word}es`;

/** Nouns with their plurals; of a phrase the first word changes, and an adjective that ends in a vowel with it. */
export const plural = (text: string): string[] =>
  list(text).flatMap((entry) => {
    const [noun = '', ...rest] = entry.split(' ');
    const [adjective, ...tail] = rest;
    const agreeing = adjective !== undefined && !/^(?:de|del|en|para|a|al)$/.test(adjective);
    const others = agreeing ? [pluralOf(adjective), ...tail] : rest;
    return [entry, [pluralOf(noun), ...others].join(' ')];
  });

/**
 * Masculine, feminine and plurals of what people are: "directivo", "director/a", "asesor/a"; others, and phrases, have
 * plurals only, and what is "of" something has none.
 */
export const both = (text: string): string[] =>
  list(text).flatMap((entry) => {
    if (entry.includes(' ')) return entry.includes(' de') ? [entry] : plural(entry);
    const [masculine = '', ending] = entry.split('/');
    const feminine =
      ending !== undefined
        ? `${masculine.replace(/[eo]$/, '').replace(/ón$/, 'on').replace(/és$/, 'es').replace(/án$/, 'an')}${ending}`
        : masculine.endsWith('o')
          ? `${masculine.slice(0, -1)}a`
          : null;
    const forms = feminine === null ? [masculine] : [masculine, feminine];
    return forms.flatMap((form) => [form, pluralOf(form)]);
  });
