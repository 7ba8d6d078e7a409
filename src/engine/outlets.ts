/** Publications by list and by pattern, and the article's own publication told from a foreign one. */
import { KNOWN_OUTLETS, type KnownOutlet } from './names/outlets.ts';
import type { Token } from './tokens.ts';

const splitName = (name: string, boundary: RegExp): string[] =>
  name
    .replace(/’/g, "'")
    .split(boundary)
    .map((word) => word.replace(/\.$/, ''));

const byFirstWord = new Map<string, { words: string[]; outlet: KnownOutlet }[]>();
/** "L'Équipe" is two words where a language has elisions, one elsewhere. */
const WAYS = [/(?<=')|\s+/, /\s+/];
for (const outlet of KNOWN_OUTLETS.values()) {
  for (const words of WAYS.map((boundary) => splitName(outlet.name, boundary))) {
    const [first = ''] = words;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, outlet }]);
  }
}
for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);

/** An outlet's name in a sentence: token indices `[start, end)`. */
export interface OutletName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** True where the name alone does not tell that an outlet is meant. */
  readonly ambiguous: boolean;
  /** Of the publication; empty where it is not known. */
  readonly language: string;
}

const DOMAIN = /^[\p{L}\p{N}-]+\.(?:com|it|fr|de|es|net|org|co|br|pt|at|ch|uk|eu|info|tv)(?:\.\p{L}{2})?$/iu;

/** The listed or patterned outlet name that starts at token `at`, if any. */
export function outletAt(tokens: readonly Token[], at: number): OutletName | null {
  const token = tokens[at];
  if (!token) return null;
  const plain = (k: number): string => (tokens[k]?.text ?? '').replace(/’/g, "'");
  const first = plain(at);
  for (const { words, outlet } of byFirstWord.get(first) ?? byFirstWord.get(first.replace(/[ns]$/, '')) ?? []) {
    // "des Handelsblatts", "der Süddeutschen Zeitung": German names take the endings of nouns and adjectives.
    const inflected = (word: string, k: number): boolean =>
      outlet.language === 'de' &&
      ((k === words.length - 1 && plain(at + k) === `${word}s`) ||
        (word.endsWith('e') && plain(at + k) === `${word}n`));
    if (words.every((word, k) => plain(at + k) === word || inflected(word, k))) {
      return {
        start: at,
        end: at + words.length,
        name: outlet.name,
        ambiguous: outlet.ambiguous,
        language: outlet.language,
      };
    }
  }
  // "Spiegel-Informationen", "Bild-Bericht": the outlet opens a compound.
  const compound = /^(.{2,}?)-\p{Lu}/u.exec(first)?.[1];
  const opener = compound === undefined ? undefined : KNOWN_OUTLETS.get(compound);
  if (opener?.language === 'de')
    return { start: at, end: at + 1, name: opener.name, ambiguous: opener.ambiguous, language: 'de' };
  if (DOMAIN.test(token.text)) return { start: at, end: at + 1, name: token.text, ambiguous: false, language: '' };
  return null;
}

/** First outlet name in `[start, end)`. */
export function findOutlet(tokens: readonly Token[], start: number, end: number): OutletName | null {
  for (let k = start; k < end; k += 1) {
    const found = outletAt(tokens, k);
    if (found && found.end <= end) return found;
  }
  return null;
}

const letters = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^(?:the|il|la|le|el|der|die|das|o|a)(?=.{4})/, '');

/** Tells whether a name is the publication's own, by the site's name and its host. */
export class OwnOutlet {
  private readonly names: string[];

  constructor(siteName: string | undefined, url: string | undefined) {
    const host = /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(url ?? '')?.[1] ?? '';
    this.names = [siteName ?? '', host.split('.').slice(0, -1).join('')].map(letters).filter((name) => name.length > 2);
  }

  /** @param name an outlet's name as written */
  is(name: string): boolean {
    const own = letters(name);
    return (
      own.length > 2 &&
      this.names.some(
        (known) =>
          known === own || (own.length > 4 && known.includes(own)) || (known.length > 4 && own.includes(known)),
      )
    );
  }
}
