/** Noun phrases with an insertion behind them: an apposition is kept, a clause or bracket stepped over. */
import { isLegalForm } from './names/legal-forms.ts';
import { PARTICLES } from './names/particles.ts';
import { APPOSITION, LINK, ROLE } from './phrase-classes.ts';
import { COMMA, isBoundary, isFiller, looksLikeParty, type Phrase } from './phrase-edges.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';
import { insertionStart, LONGEST_PHRASE, phraseBeforeComma, walkBack } from './walk-back.ts';

const AGE = /^\d{1,3}$/;
const ADVERB_OR_CONJUNCTION = anyOf('Adverb', 'And', 'But');
/** What opens an insertion that is no apposition, but for the classes that open one. */
const INSERTED = anyOf('Relative', 'Subordinator', 'Preposition', 'Adverb', 'Auxiliary');
const APPOSED = anyOf('Determiner', 'Spokesperson');
const OFFICE = anyOf('Title', 'Official');

/** "Orbis Pharma, | Inc. (ORB)": a legal form behind a comma is part of the name before it. */
export function withForm(tokens: readonly Token[], phrase: Phrase): Phrase {
  const { start, end } = phrase;
  if (end - start > 1 || !isLegalForm(tokens[start]?.normal ?? '') || !/^,/.test(tokens[start - 1]?.post ?? ''))
    return phrase;
  return { start: walkBack(tokens, start - 1)?.start ?? start, end };
}

/** "la consejera de Presidencia, | Interior y Justicia": an office that has several fields is one phrase. */
export function withOffice(tokens: readonly Token[], { start, end }: Phrase): Phrase {
  const joined = tokens.slice(start + 1, end).some((token) => has(token, 'And'));
  let from = start;
  while (joined && tokens[from]?.capital && /^,\s*$/.test(tokens[from - 1]?.post ?? '')) {
    from = walkBack(tokens, from - 1)?.start ?? 0;
    const head = has(tokens[from], 'Determiner') ? from + 1 : from;
    if (hasAny(tokens[head], OFFICE) && has(tokens[head + 1], 'Preposition')) return { start: from, end };
  }
  return { start, end };
}

/**
 * "Ada Poe, of the Union of Miners (UM), | said", "o delegado, que atua na Diretoria (DI), | disse": who belongs to the
 * body whose bracket closes after `from`.
 */
function memberBefore(tokens: readonly Token[], from: number): Phrase | null {
  const bracket = insertionStart(tokens, from, /\(/);
  const comma = bracket < 0 ? -1 : insertionStart(tokens, bracket, COMMA);
  const relative = comma >= 0 && has(tokens[comma + 1], 'Relative');
  if (comma < 0 || !(relative || has(tokens[comma + 1], 'Preposition'))) return null;
  const phrase = walkBack(tokens, comma);
  if (phrase?.end !== comma + 1) return null;
  if (relative) return looksLikeParty(tokens, phrase) ? phrase : null;
  return tokens.slice(phrase.start, phrase.end).every((t) => t.capital || hasAny(t, LINK)) ? phrase : null;
}

/** Members are of a place: "senador | por Lugo"; "la acusada" makes none of "acusada | por la Fiscalía". */
const isMember = (token: Token): boolean =>
  hasAny(token, OFFICE) && (!has(token, 'Participle') || has(token, 'Member'));

/** Whether an insertion says what somebody does, not who it is: "acusada por la Fiscalía", "speaking in Leeds", "il cui". */
function opensAside(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second || first.capital) return false;
  if (has(first, 'Determiner')) return has(second, 'Relative') && !isBoundary(tokens, at);
  if (has(second, 'By')) return !isMember(first) && !/^\d/.test(tokens[at + 2]?.text ?? '');
  return (has(first, 'OpeningParticiple') || has(first, 'Approached')) && !hasAny(second, APPOSITION);
}

/** Words of a bare name: "Karl Ott", "Piet de Groot". */
const isOfName = ({ capital, ofName, normal }: Token, at: number, words: readonly Token[]): boolean =>
  capital || ofName || (at > 0 && at < words.length - 1 && PARTICLES.has(normal));

/** The phrase before an insertion that closes after `from`: an apposition is kept, anything else stepped over. */
export function beforeInsertion(tokens: readonly Token[], from: number): Phrase | null {
  const closer = tokens[from]?.post ?? '';
  const member = /^\)\s*,/.test(closer) ? memberBefore(tokens, from) : null;
  if (member) return member;
  const opener = closer.includes(')') ? /\(/ : COMMA;
  let comma = insertionStart(tokens, from, opener);
  if (comma < 0) return null;
  // "il portavoce dell'esercito (Idf), | Daniel Hagari, | ha": a bracket before the insertion is stepped over.
  const bracket = /^\)/.test(tokens[comma]?.post ?? '') ? insertionStart(tokens, comma, /\(/) : -1;
  let open = bracket < 0 ? comma : bracket;
  let base = walkBack(tokens, open);
  // "Doyle, 44, of Cork, denies": an age is stepped over too.
  if (base && base.end - base.start === 1 && AGE.test(tokens[base.start]?.text ?? '') && base.start > 0) {
    open = base.start - 1;
    comma = open;
    base = walkBack(tokens, open);
  }
  if (!base || base.end <= open - 1) return null;
  base = withOffice(tokens, withForm(tokens, base));
  // "a câmara, presidida por André Martins (CDU), | admite": a participle's clause, whose last name has a bracket.
  if (closer.includes(')') && has(tokens[base.start], 'Participle') && !tokens[base.start]?.capital)
    base = phraseBeforeComma(tokens, base.start) ?? base;
  const role = roleBefore(tokens, base);
  if (role) return { start: role.start, end: from + 1 };
  const first = tokens[comma + 1];
  const inserted = tokens.slice(comma + 1, from + 1);
  // "L'azienda, | 6.000 dipendenti nel mondo,": how many work there.
  const counts = /^\d/.test(first?.text ?? '') && !inserted.some((t) => hasAny(t, ROLE));
  const skipped = counts || (hasAny(first, INSERTED) && !hasAny(first, APPOSED)) || opensAside(tokens, comma + 1);
  const apposed = inserted.slice(0, 8).some((t) => hasAny(t, APPOSITION)) || inserted.every(isOfName);
  if (!skipped && opener === COMMA && apposed && looksLikeParty(tokens, base))
    return { start: base.start, end: from + 1 };
  return looksLikeParty(tokens, base) ? base : null;
}

/** "O advogado do ex-governador, | André Prado, | Renê Sá, informou": the role before two names in a row. */
function roleBefore(tokens: readonly Token[], name: Phrase): Phrase | null {
  const comma = name.start - 1;
  if (!/^,\s*$/.test(tokens[comma]?.post ?? '') || !tokens.slice(name.start, name.end).every(isOfName)) return null;
  const role = walkBack(tokens, comma);
  return role && tokens.slice(role.start, role.end).some((t) => has(t, 'Spokesperson')) ? role : null;
}

/** "Poi la portavoce del ministero, | Ada Poe ha": a role that opens its clause, its holder's name behind one comma. */
export function openingRole(tokens: readonly Token[], name: Phrase): Phrase | null {
  const role = roleBefore(tokens, name);
  if (!role) return null;
  let k = role.start - 1;
  while (hasAny(tokens[k], ADVERB_OR_CONJUNCTION) && !isBoundary(tokens, k)) k -= 1;
  return k < 0 || isBoundary(tokens, k) ? role : null;
}

/** "The group, | however, | denies it": the phrase before adverbs between commas. */
export function aroundFillers(tokens: readonly Token[], last: number): Phrase | null {
  let open = last - 1;
  while (open >= 0 && isFiller(tokens[open]) && !isBoundary(tokens, open)) open -= 1;
  // "Ada Poe, reached | by phone, | denies it".
  if (has(tokens[open], 'Approached')) open -= 1;
  if (open < 0 || !/^,\s*$/.test(tokens[open]?.post ?? '')) return null;
  const phrase = walkBack(tokens, open);
  return phrase && looksLikeParty(tokens, phrase) ? phrase : null;
}

/** The phrase before a relative clause that closes after `last`. */
export function beforeRelative(tokens: readonly Token[], last: number): Phrase | null {
  const comma = insertionStart(tokens, last, COMMA);
  return comma >= 0 && has(tokens[comma + 1], 'Relative') ? beforeInsertion(tokens, last) : null;
}

/** "The police, | in a note of Monday denied it": no comma closes what is inserted behind a preposition. */
export function beforeFronted(tokens: readonly Token[], last: number): Phrase | null {
  let k = last;
  while (k > 0 && last - k < LONGEST_PHRASE && !isBoundary(tokens, k - 1)) k -= 1;
  if (!has(tokens[k], 'Preposition') || !/^\)?,\s*$/.test(tokens[k - 1]?.post ?? '')) return null;
  // "The Norval Police (NP), | in a note".
  const phrase = walkBack(tokens, /\($/.test(tokens[k - 2]?.post ?? '') ? k - 2 : k - 1);
  return phrase?.start === 0 && looksLikeParty(tokens, phrase) ? phrase : null;
}

/** "Ana Ruiz, | de la Coalición Sur dijo": where somebody is from, behind a comma that no other one closes. */
export function beforeOrigin(tokens: readonly Token[], last: number): Phrase | null {
  let from = last;
  while (from > 0 && last - from < LONGEST_PHRASE && !isBoundary(tokens, from - 1)) from -= 1;
  return has(tokens[from], 'Of') ? phraseBeforeComma(tokens, from) : null;
}
