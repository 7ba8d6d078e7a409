/**
 * The noun phrase at a cue: who the words before or after a verb speak of. No parser, only word classes and
 * punctuation; what cannot be told gives `null`, never a guess.
 */
import { outletAt } from './outlets.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';

/** Token indices `[start, end)` of one sentence. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
}

/** A noun phrase longer than this is a clause that was not recognised; labelled sources have up to 14 words. */
const LONGEST_PHRASE = 16;
/** An insertion between commas longer than this is a clause of its own. */
const LONGEST_INSERTION = 32;

/** Words that the name behind a role has at most. */
const LONGEST_NAME = 4;

/** A comma, or a dash with space beside it; the comma of "9,000" has neither space nor mark after it. */
const COMMA = /,.|(?:^|\s)[–—-]+(?:\s|$)/s;
const AGE = /^\d{1,3}$/;
/** Among them what stands behind the place from which news is sent: "Boca del Río.- Las autoridades". */
const HARD = /[;:()[\]…!?¿¡]|\.\s?[–—-]+\s/;
/** A sentence ends elsewhere; within one, a period after a short title or an initial is an abbreviation's. */
const PERIOD = /\.\s/;
const LONGEST_ABBREVIATION = 4;
const QUOTE = /["“”„«»]/;

const PRONOUN = anyOf('PersonPronoun', 'ThingPronoun');
const FILLER = anyOf('Adverb', 'Auxiliary', 'Negation', 'Time');
const NO_FILLER = anyOf('PersonPronoun', 'ThingPronoun', 'Organisation', 'Unnamed', 'Noun');
const CLAUSE_WORD = anyOf(
  'Complementiser',
  'Relative',
  'Subordinator',
  'But',
  'If',
  'Say',
  'Verb',
  'Auxiliary',
  'Negation',
);
const VERB = anyOf('Auxiliary', 'Negation', 'Say', 'Verb');
const CONJUNCTION = anyOf('And', 'But');
const ADVERB_OR_CONJUNCTION = anyOf('Adverb', 'And', 'But');
const LINK = anyOf('Determiner', 'Preposition');
const LINK_OR_AND = anyOf('Determiner', 'Preposition', 'And');
const ADDRESS = anyOf('Preposition', 'To');
const INFINITIVE = anyOf('Infinitive');
const ARTICLE = anyOf('Determiner', 'Indefinite');
const SUBJECT = anyOf('Determiner', 'PersonPronoun', 'ThingPronoun');
const PARTICIPLE = anyOf('Participle', 'Gerund');
const ROLE = anyOf('Spokesperson', 'Title');
const PARTY_NOUN = anyOf('Organisation', 'Unnamed');
const SPEAKING_NOUN = anyOf('Organisation', 'Unnamed', 'Spokesperson');
const APPOSITION = anyOf('Spokesperson', 'Title', 'Organisation', 'Official', 'Bystander', 'Outlet', 'Unnamed');
/** What makes a phrase a party without a capital. */
const NAMING = anyOf(
  'PersonPronoun',
  'ThingPronoun',
  'Spokesperson',
  'Title',
  'Organisation',
  'Official',
  'Bystander',
  'Outlet',
  'Unnamed',
);
/** What no verb is that a phrase ran over. */
const NO_VERB = anyOf(
  'Preposition',
  'Determiner',
  'And',
  'Spokesperson',
  'Title',
  'Organisation',
  'Official',
  'Bystander',
  'Outlet',
  'Unnamed',
);
/** Words of listed phrases, whatever else they are. */
const LISTED = anyOf('Unnamed', 'Outlet', 'Noun');
const TIME = anyOf('Time', 'Adjunct');
/** Dropped from the edges of a phrase, but for the classes that open one. */
const STEPPED = anyOf('Adverb', 'Time');
const OPENER = anyOf('Determiner', 'Unnamed', 'Organisation');
const DETERMINED = anyOf('Determiner', 'Unnamed');
const NAMED_TIME = anyOf('Determiner', 'OutletName');
const TRAILING = anyOf('And', 'But', 'Preposition', 'Adverb', 'Time', 'Determiner');
const TRAILING_AFTER = anyOf('And', 'But', 'Preposition', 'Adverb', 'Determiner');
/** What opens an insertion that is no apposition, but for the classes that open one. */
const INSERTED = anyOf('Relative', 'Subordinator', 'Preposition', 'Adverb', 'Auxiliary');
const APPOSED = anyOf('Determiner', 'Spokesperson');
const NO_APPOSITION = anyOf('Relative', 'And', 'But', 'Preposition', 'Definite');
/** Nouns behind which an apposition says nothing of who speaks. */
const VAGUE = anyOf('Unnamed', 'Outlet');
/** What no article is that opens a noun phrase behind another. */
const NO_NEXT = anyOf('Preposition', 'Indefinite');
/** What is no noun for a party behind an article: "il cui", "il giorno". */
const NO_OPENER = anyOf('Relative', 'Time');
const CLAUSE_OPENER = anyOf('And', 'But', 'Complementiser', 'Subordinator', 'Relative');

/** "Dr.", "S.n.c.": the period after it ends nothing. */
const isAbbreviation = (token: Token): boolean =>
  token.capital && (token.text.length <= LONGEST_ABBREVIATION || token.text.includes('.'));

/** The first part of "12,6": its comma ends nothing. */
export const isDecimal = (token: Token): boolean => token.post === ',' && /\d$/.test(token.text);

/** Whether a phrase ends between a word and the next one. */
export function isBoundary(tokens: readonly Token[], left: number): boolean {
  const token = tokens[left];
  if (!token) return true;
  if (token.post === ' ') return false;
  if (token.post === ', ') return true;
  // "Bau- und Umweltamt": a hyphen that waits for the rest of its word.
  if (token.post === '- ' && has(tokens[left + 1], 'And')) return false;
  if (HARD.test(token.post) || (COMMA.test(token.post) && !isDecimal(token))) return true;
  if (PERIOD.test(token.post) && !isAbbreviation(token)) return true;
  return QUOTE.test(token.post) && (token.quoted || tokens[left + 1]?.quoted === true);
}

/** Whether there is a word, and a pronoun that may be a subject. */
export const isPronoun = (token: Token | undefined): boolean => hasAny(token, PRONOUN);

/** "Me Lucie Bart": a form of address that is also a function word, but for its capital. */
const isForm = (token: Token | undefined): boolean => token?.capital === true && has(token, 'Spokesperson');

/** Words that stand between a subject and its verb: "ayer", "en un comunicado". */
const isFiller = (token: Token | undefined): boolean =>
  (hasAny(token, FILLER) && !isForm(token) && !hasAny(token, NO_FILLER)) || has(token, 'Adjunct');

function stopsPhrase(token: Token): boolean {
  // "chi segue il dossier", "tv di Stato", "those who know him": words of a listed phrase belong to it.
  if (hasAny(token, LISTED) || isForm(token)) return false;
  if (hasAny(token, LINK)) return has(token, 'If');
  return token.tags.hasAny(CLAUSE_WORD);
}

/** Index of the word before a bracketed acronym that ends at `k`: "Departamento (DIC) da PSP"; else -1. */
function acronymBefore(tokens: readonly Token[], k: number): number {
  if (!tokens[k]?.post.startsWith(')')) return -1;
  const acronym = /^\)\s*$/.test(tokens[k]?.post ?? '') && /\($/.test(tokens[k - 1]?.post ?? '');
  return acronym ? k - 1 : -1;
}

/**
 * "Présent sur place | le maire", "Arrivato in aula | il ministro": what opens the sentence says where somebody is, and an
 * article straight behind its noun opens who it is. English has clauses there ("workers at the plant the firm closed").
 */
function behindOpening(tokens: readonly Token[], { start, end }: Phrase): number {
  if (start > 0 || !has(tokens[1], 'Preposition') || hasAny(tokens[0], LINK_OR_AND)) return start;
  for (let k = 2; k < end - 1; k += 1) {
    const [noun, article, next] = [tokens[k - 1], tokens[k], tokens[k + 1]];
    if (hasAny(noun, NAMING)) return start;
    if (!has(article, 'Determiner') || hasAny(article, NO_NEXT) || article?.normal === 'the') continue;
    if (next && !next.capital && !hasAny(next, NO_OPENER) && !hasAny(noun, LINK_OR_AND)) return k;
  }
  return start;
}

/** Walks left from `from` to the start of the noun phrase that ends there. */
function walkBack(tokens: readonly Token[], from: number): Phrase | null {
  // "En conferencia de | prensa, el alcalde": where somebody speaks.
  if (has(tokens[from], 'Adjunct')) return null;
  let start = from + 1;
  for (let k = from; k >= 0 && from - k < LONGEST_PHRASE; k -= 1) {
    const bracket = k < from ? acronymBefore(tokens, k) : -1;
    if (bracket >= 0) k = bracket;
    const token = tokens[k];
    if (!token || (k < from && bracket < 0 && isBoundary(tokens, k))) break;
    if (isPronoun(token)) {
      if (k === from) start = k;
      // "Ce dernier", "Este último": a pronoun of two words.
      if (k === from && isPronoun(tokens[k - 1]) && has(tokens[k - 1], 'Determiner') && !isBoundary(tokens, k - 1))
        start = k - 1;
      break;
    }
    if (stopsPhrase(token) || (k < from && has(token, 'Adjunct'))) break;
    start = k;
  }
  const end = from + 1;
  return trim(tokens, { start: behindOpening(tokens, { start, end }), end });
}

/** Index of the word that opens the fronted prepositional phrase's successor: "In a statement | Apple". */
function afterFrontedPhrase(tokens: readonly Token[], start: number, end: number): number {
  let k = start + 1;
  while (k < end && hasAny(tokens[k], LINK)) k += 1;
  for (k += 1; k < end; k += 1) {
    const token = tokens[k];
    if (has(token, 'Determiner') && !has(tokens[k - 1], 'Preposition')) return k;
    if (token?.capital && !tokens[k - 1]?.capital && !hasAny(tokens[k - 1], LINK)) return k;
  }
  return end;
}

/** Drops adverbs, days, conjunctions and fronted prepositional phrases from the edges. */
function trim(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  let { start, end } = phrase;
  for (;;) {
    const token = tokens[start];
    if (start >= end || !token) return null;
    if (has(token, 'Preposition') && !token.capital) start = afterFrontedPhrase(tokens, start, end);
    else if (has(token, 'Preposition') && !hasAny(token, PARTY_NOUN)) start = afterFrontedPhrase(tokens, start, end);
    else if (hasAny(token, CONJUNCTION) || (hasAny(token, STEPPED) && !hasAny(token, OPENER))) start += 1;
    else break;
  }
  while (end > start && hasAny(tokens[end - 1], TRAILING) && !isPronoun(tokens[end - 1])) {
    if (hasAny(tokens[end - 1], SPEAKING_NOUN)) break;
    // "Page Six": a name's own number.
    if (has(tokens[end - 1], 'NewsName') && has(tokens[end - 2], 'NewsName')) break;
    // "Another says": a number or pronoun that stands alone.
    if (end - start === 1 && has(tokens[start], 'Indefinite')) break;
    end -= 1;
  }
  return end > start ? { start, end } : null;
}

/** The last index before `from` after which an opening mark of the insertion stands, or -1. */
function insertionStart(tokens: readonly Token[], from: number, opener: RegExp): number {
  // "Orbis Inc. (NASDAQ: ORB)": within brackets a colon parts nothing.
  const end = opener.test('(') ? /;/ : /[;:]/;
  for (let k = from - 1; k >= 0 && from - k <= LONGEST_INSERTION; k -= 1) {
    const post = tokens[k]?.post ?? '';
    if (opener.test(post)) return k;
    if (end.test(post) || (QUOTE.test(post) && isBoundary(tokens, k))) return -1;
  }
  return -1;
}

const LEGAL_FORM = /^(?:inc|ltd|llc|corp|plc|ltda|s\.?a|s\.?[lp]|s\.?[lpr]\.?[alu])$/;

/** "Orbis Pharma, | Inc. (ORB)": a legal form behind a comma is part of the name before it. */
function withForm(tokens: readonly Token[], phrase: Phrase): Phrase {
  const { start, end } = phrase;
  if (end - start > 1 || !LEGAL_FORM.test(tokens[start]?.normal ?? '') || !/^,/.test(tokens[start - 1]?.post ?? ''))
    return phrase;
  return { start: walkBack(tokens, start - 1)?.start ?? start, end };
}

const OFFICE = anyOf('Title', 'Official');

/** "la consejera de Presidencia, | Interior y Justicia": an office that has several fields is one phrase. */
function withOffice(tokens: readonly Token[], { start, end }: Phrase): Phrase {
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

/** Who does what a participle says: "presidida | por", "accusata | dalla", "acquired | by". */
const AGENT = /^(?:por|pel[oa]s?|par|dal(?:l[aeo']|la)?|dai|dagli|by)$/;
/** Members are of a place: "senador | por Lugo"; "la acusada" makes none of "acusada | por la Fiscalía". */
const isMember = (token: Token): boolean =>
  hasAny(token, OFFICE) && (!has(token, 'Participle') || token.normal.startsWith('diput'));

/** Whether an insertion says what somebody does, not who it is: "acusada por la Fiscalía", "speaking in Leeds", "il cui". */
function opensAside(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second || first.capital) return false;
  if (has(first, 'Determiner')) return has(second, 'Relative') && !isBoundary(tokens, at);
  if (AGENT.test(second.normal)) return !isMember(first) && !/^\d/.test(tokens[at + 2]?.text ?? '');
  return has(first, 'OpeningParticiple') && !hasAny(second, APPOSITION);
}

/** The phrase before an insertion that closes after `from`: an apposition is kept, anything else stepped over. */
function beforeInsertion(tokens: readonly Token[], from: number): Phrase | null {
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
  const skipped = (hasAny(first, INSERTED) && !hasAny(first, APPOSED)) || opensAside(tokens, comma + 1);
  const apposed = inserted.slice(0, 8).some((t) => hasAny(t, APPOSITION)) || inserted.every((t) => t.capital);
  if (!skipped && opener === COMMA && apposed && looksLikeParty(tokens, base))
    return { start: base.start, end: from + 1 };
  return looksLikeParty(tokens, base) ? base : null;
}

/** "O advogado do ex-governador, | André Prado, | Renê Sá, informou": the role before two names in a row. */
function roleBefore(tokens: readonly Token[], name: Phrase): Phrase | null {
  const comma = name.start - 1;
  if (!/^,\s*$/.test(tokens[comma]?.post ?? '') || !tokens.slice(name.start, name.end).every((t) => t.capital))
    return null;
  const role = walkBack(tokens, comma);
  return role && tokens.slice(role.start, role.end).some((t) => has(t, 'Spokesperson')) ? role : null;
}

/** "Poi la portavoce del ministero, | Ada Poe ha": a role that opens its clause, its holder's name behind one comma. */
function openingRole(tokens: readonly Token[], name: Phrase): Phrase | null {
  const role = roleBefore(tokens, name);
  if (!role) return null;
  let k = role.start - 1;
  while (hasAny(tokens[k], ADVERB_OR_CONJUNCTION) && !isBoundary(tokens, k)) k -= 1;
  return k < 0 || isBoundary(tokens, k) ? role : null;
}

/**
 * The noun phrase that ends with a word, whatever stands behind it: "A nurse, | on condition of anonymity, said".
 *
 * @param last index of its last word
 */
export const phraseEndingAt = (tokens: readonly Token[], last: number): Phrase | null =>
  last < 0 ? null : walkBack(tokens, last);

/** A phrase with a capital, a pronoun or a party's noun in it. */
function looksLikeParty(tokens: readonly Token[], phrase: Phrase): boolean {
  for (let k = phrase.start; k < phrase.end; k += 1) {
    const token = tokens[k];
    if (hasAny(token, NAMING) || (token?.capital && !has(token, 'Time'))) return true;
  }
  return false;
}

/** "The group, | however, | denies it": the phrase before adverbs between commas. */
function aroundFillers(tokens: readonly Token[], last: number): Phrase | null {
  let open = last - 1;
  while (open >= 0 && isFiller(tokens[open]) && !isBoundary(tokens, open)) open -= 1;
  if (open < 0 || !/^,\s*$/.test(tokens[open]?.post ?? '')) return null;
  const phrase = walkBack(tokens, open);
  return phrase && looksLikeParty(tokens, phrase) ? phrase : null;
}

/** The phrase before a relative clause that closes after `last`. */
function beforeRelative(tokens: readonly Token[], last: number): Phrase | null {
  const comma = insertionStart(tokens, last, COMMA);
  return comma >= 0 && has(tokens[comma + 1], 'Relative') ? beforeInsertion(tokens, last) : null;
}

/**
 * The noun phrase that is the subject of a verb which stands after it.
 *
 * @param at index of the verb group's first word
 * @returns the phrase, with an apposition where it has one, or `null` where the clause opens with the verb
 */
export function phraseBefore(tokens: readonly Token[], at: number): Phrase | null {
  let i = at - 1;
  while (i >= 0 && isFiller(tokens[i]) && !isBoundary(tokens, i)) i -= 1;
  const token = tokens[i];
  if (!token) return null;
  if (isBoundary(tokens, i)) {
    // "Ada Poe, who works there still, | declined": an adverb may close a relative clause.
    if (isFiller(token) && !has(token, 'Time')) return aroundFillers(tokens, i) ?? beforeRelative(tokens, i);
    // "The chief, in a press conference | explained": no comma closes the insertion.
    if (has(tokens[at - 1], 'Adjunct') && COMMA.test(token.post)) {
      const phrase = walkBack(tokens, i);
      if (phrase && looksLikeParty(tokens, phrase)) return phrase;
    }
    return /[;:]/.test(token.post) || (QUOTE.test(token.post) && token.quoted) ? null : beforeInsertion(tokens, i);
  }
  // "the source, who said", "eine Sprecherin, die sagte": the antecedent is the subject.
  if (has(token, 'Relative') && !has(token, 'Preposition')) {
    if (isGoverned(tokens, i)) return null;
    return antecedentOf(tokens, i) ?? walkBack(tokens, i);
  }
  const owner = beforeOrigin(tokens, i);
  if (owner) return owner;
  const found = walkBack(tokens, i) ?? beforeFronted(tokens, i);
  const phrase = found && lastClause(tokens, withForm(tokens, found));
  // "the donors who spoke to the paper say": the relative clause has its verb, the antecedent the other.
  const opening = phrase ? tokens[phrase.start - 1] : undefined;
  const inside = phrase ? tokens[phrase.start] : undefined;
  if (
    phrase &&
    has(opening, 'Relative') &&
    !has(opening, 'Determiner') &&
    // "une version que | la chanteuse rejette".
    !has(opening, 'ObjectRelative') &&
    inside &&
    !inside.capital &&
    !hasAny(inside, SUBJECT) &&
    // "a plan which sources describe as dead": the relative clause has its own subject.
    !(hasAny(inside, PARTY_NOUN) && phrase.end - phrase.start === 1)
  ) {
    return antecedentOf(tokens, phrase.start - 1) ?? phrase;
  }
  // "a empresa que fabricou | o carro diz": the same where the relative clause has its verb.
  if (has(opening, 'Verb') && phrase) {
    let k = phrase.start - 2;
    while (k >= 0 && isFiller(tokens[k]) && !isBoundary(tokens, k)) k -= 1;
    if (has(tokens[k], 'Relative') && !isGoverned(tokens, k)) return antecedentOf(tokens, k) ?? phrase;
  }
  if (phrase && isBareParticiple(tokens, phrase)) return beforeParticiple(tokens, phrase);
  // "He pleaded not guilty and denies": what stands before the conjunction is no subject.
  if (phrase && has(token, 'And') && !looksLikeParty(tokens, phrase)) return null;
  const role = phrase ? openingRole(tokens, phrase) : null;
  if (phrase && role) return { start: role.start, end: phrase.end };
  return phrase ? withNeither(tokens, withName(tokens, withOffice(tokens, phrase))) : null;
}

/** "The police, | in a note of Monday denied it": no comma closes what is inserted behind a preposition. */
function beforeFronted(tokens: readonly Token[], last: number): Phrase | null {
  let k = last;
  while (k > 0 && last - k < LONGEST_PHRASE && !isBoundary(tokens, k - 1)) k -= 1;
  if (!has(tokens[k], 'Preposition') || !/^\)?,\s*$/.test(tokens[k - 1]?.post ?? '')) return null;
  // "The Norval Police (NP), | in a note".
  const phrase = walkBack(tokens, /\($/.test(tokens[k - 2]?.post ?? '') ? k - 2 : k - 1);
  return phrase?.start === 0 && looksLikeParty(tokens, phrase) ? phrase : null;
}

/** "caused much debate and | the minister": behind a verb, what stands before "and" is its object. */
function lastClause(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (!has(tokens[phrase.start - 1], 'Auxiliary') || !has(tokens[phrase.start], 'Participle')) return phrase;
  for (let k = phrase.end - 2; k > phrase.start; k -= 1)
    if (has(tokens[k], 'And') && has(tokens[k + 1], 'Determiner')) return { start: k + 1, end: phrase.end };
  return phrase;
}

/** "Ana Ruiz, | de la Coalición Sur dijo": where somebody is from, behind a comma that no other one closes. */
function beforeOrigin(tokens: readonly Token[], last: number): Phrase | null {
  let from = last;
  while (from > 0 && last - from < LONGEST_PHRASE && !isBoundary(tokens, from - 1)) from -= 1;
  return has(tokens[from], 'De') ? phraseBeforeComma(tokens, from) : null;
}

const isNeither = (token: Token | undefined): boolean => has(token, 'Negation') && has(token, 'And');
/** Words from "neither" to the "nor" of its pair. */
const NEITHER_REACH = 8;

/** "ni Norval | ni Corvenne": both are the subject. */
function withNeither(tokens: readonly Token[], phrase: Phrase): Phrase {
  const nor = phrase.start - 1;
  if (!isNeither(tokens[nor])) return phrase;
  for (let k = nor - 1; k >= 0 && nor - k <= NEITHER_REACH && !isBoundary(tokens, k); k -= 1)
    if (isNeither(tokens[k])) return { start: k, end: phrase.end };
  return phrase;
}

/** "Three ministers, none of whom | wished": the phrase before a comma, for a cue that opens its own relative clause. */
export function phraseBeforeComma(tokens: readonly Token[], at: number): Phrase | null {
  const phrase = /^[”"»]?,/.test(tokens[at - 1]?.post ?? '') ? walkBack(tokens, at - 1) : null;
  return phrase && looksLikeParty(tokens, phrase) ? phrase : null;
}

/** "was traveling and | unavailable": no noun phrase at all. */
const isBareParticiple = (tokens: readonly Token[], phrase: Phrase): boolean =>
  hasAny(tokens[phrase.start], PARTICIPLE) && !looksLikeParty(tokens, phrase);

/** "A manager on Skye, speaking | on condition of anonymity": the phrase before the participle's comma. */
function beforeParticiple(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  return phraseBeforeComma(tokens, phrase.start);
}

/**
 * The noun phrase that opens a sentence, for a verb behind "and" or "but", or a participle behind a comma, that has no
 * subject of its own.
 *
 * @param at index of the verb group's first word
 */
export function conjoinedSubject(tokens: readonly Token[], at: number): Phrase | null {
  let i = at - 1;
  while (i >= 0 && isFiller(tokens[i]) && !isBoundary(tokens, i)) i -= 1;
  const participle = has(tokens[at], 'Participle') && /^[”"»]?,/.test(tokens[i]?.post ?? '');
  if (!participle && !hasAny(tokens[i], CONJUNCTION)) return null;
  // "“Kelmar did not pay,” he told a paper, | adding": who is spoken of in a quotation adds nothing.
  if (participle && tokens[0]?.quoted && !tokens[at]?.quoted) return null;
  const subject = openingSubject(tokens);
  return subject && subject.end <= i ? subject : null;
}

/** Words between the start of a sentence and the comma behind "Speaking to reporters on Sunday,". */
const LONGEST_FRONTED = 12;

/** "On Saturday, | the agent", "Speaking to reporters, | the minister", "From Italy, | Ada Poe": where the clause behind its opening begins. */
function behindFronted(tokens: readonly Token[], from: number): number {
  const day =
    has(tokens[from], 'Adjunct') ||
    has(tokens[from], 'Within') ||
    (has(tokens[from], 'Preposition') && (has(tokens[from + 1], 'Time') || has(tokens[from + 1], 'Government')));
  const participle = has(tokens[from], 'OpeningParticiple') && !isBoundary(tokens, from);
  if (!day && !participle) return from;
  const comma = tokens.slice(from, from + LONGEST_FRONTED).findIndex(({ post }) => COMMA.test(post));
  return comma < 0 ? from : from + comma + 1;
}

/** The noun phrase that opens a sentence, up to its verb, where it may be a party. */
export function openingSubject(tokens: readonly Token[]): Phrase | null {
  // "Finalmente, el club": an adverb before it is stepped over, comma and all.
  let from = 0;
  while (has(tokens[from], 'Adverb') && !has(tokens[from], 'Determiner')) from += 1;
  from = behindFronted(tokens, from);
  const opening = phraseAfter(from === 0 ? tokens : tokens.slice(from), 0);
  if (!opening) return null;
  const phrase = { start: opening.start + from, end: opening.end + from };
  const subject = { start: phrase.start, end: verbWithin(tokens, phrase) };
  // "The letter was sent to staff and | says": papers speak too.
  const paper = has(tokens[subject.start], 'Document') || has(tokens[subject.start + 1], 'Document');
  return paper || looksLikeParty(tokens, subject) ? subject : null;
}

/** Index of the verb that a phrase ran over: the first plain word behind a name or a noun that has a class. */
function verbWithin(tokens: readonly Token[], phrase: Phrase): number {
  for (let k = phrase.start + 1; k < phrase.end; k += 1) {
    const [noun, verb] = [tokens[k - 1], tokens[k]];
    const plain = verb !== undefined && !verb.capital && !hasAny(verb, NO_VERB);
    const named = noun?.capital && !hasAny(noun, LINK);
    if (plain && (named || hasAny(noun, APPOSITION))) return k;
  }
  return phrase.end;
}

const isLinked = (token: Token): boolean => has(token, 'Preposition');

/** A preposition that surnames begin with. */
const PARTICLE = /^d(?:[aeiu]|[ao]s|el|ell[ao])$/i;

/** "Eric Durr, director of the division said": a role whose holder's name stands before the comma. */
function withName(tokens: readonly Token[], phrase: Phrase): Phrase {
  const comma = phrase.start - 1;
  if (comma < 1 || !/^,\s*$/.test(tokens[comma]?.post ?? '')) return phrase;
  if (!tokens.slice(phrase.start, phrase.start + 4).some((t) => hasAny(t, ROLE))) return phrase;
  // "Earlier Sunday, the club's chairman said".
  if (has(tokens[comma], 'Time')) return phrase;
  // "The author is no Ada Poe, a spokesman said": without more about them, another one.
  const bare = has(tokens[phrase.start], 'Indefinite') && !tokens.slice(phrase.start, phrase.end).some(isLinked);
  if (bare) return phrase;
  let start = comma + 1;
  while (
    start > 0 &&
    comma - start < 3 &&
    tokens[start - 1]?.capital &&
    (start === comma + 1 || !isBoundary(tokens, start - 1))
  )
    start -= 1;
  // "Joined by Le Devoir, the spokesman", "la entrevista que publicó El Mundo, la actriz": no holder of the role.
  if (has(tokens[start - 1], 'Preposition') || has(tokens[start - 1], 'Verb')) return phrase;
  // "Ao Correio, o ministro disse", "Em Lisboa, a ministra disse"; but "Di Maio, ministro degli Esteri ha detto".
  if (start === 0 && has(tokens[0], 'Preposition') && !PARTICLE.test(tokens[0]?.text ?? '')) return phrase;
  // "In a rare visit to the Orbis Works, Mr Hale".
  if (has(tokens[start - 1], 'Determiner') && has(tokens[start - 2], 'Preposition')) return phrase;
  // "Raggiunto dal sito The Verge, un portavoce".
  if (has(tokens[start - 1], 'Outlet') || outletAt(tokens, start)?.end === comma + 1) return phrase;
  return comma + 1 - start >= 2 ? { start, end: phrase.end } : phrase;
}

/** "sobre a qual", "de que": a relative pronoun behind a preposition is no subject. */
function isGoverned(tokens: readonly Token[], relative: number): boolean {
  const article = has(tokens[relative - 1], 'Determiner') && !isBoundary(tokens, relative - 2);
  const before = article ? relative - 2 : relative - 1;
  return (
    has(tokens[before], 'Preposition') &&
    !has(tokens[before], 'Determiner') &&
    !tokens[before]?.capital &&
    !isBoundary(tokens, before)
  );
}

/** "got in touch with | the council, which said": whom a preposition of address hands the relative clause. */
function behindAddress(tokens: readonly Token[], last: number): Phrase | null {
  // "said, in a mail to the paper, that": what was said, no relative clause.
  if (tokens.slice(0, last).some((t) => has(t, 'Say') && !t.quoted)) return null;
  for (let k = last - 1; k >= 0 && last - k < LONGEST_PHRASE && !isBoundary(tokens, k); k -= 1)
    if (has(tokens[k], 'Preposition') && has(tokens[k], 'To')) return trim(tokens, { start: k + 1, end: last + 1 });
  return null;
}

/** The phrase to which a relative pronoun belongs; a bracket between the two is stepped over. */
function antecedentOf(tokens: readonly Token[], relative: number): Phrase | null {
  const bracket = (tokens[relative - 1]?.post ?? '').includes(')') ? insertionStart(tokens, relative - 1, /\(/) : -1;
  // "l'agente, | il quale": the pronoun's article.
  const article = has(tokens[relative - 1], 'Determiner') && isBoundary(tokens, relative - 2);
  const last = bracket < 0 ? relative - (article ? 2 : 1) : bracket;
  const walked = walkBack(tokens, last);
  // "was sent to | the council, which said": a verb is no part of it.
  const verbal = has(tokens[walked?.start ?? -1], 'Participle') && has(tokens[(walked?.start ?? 0) - 1], 'Auxiliary');
  const addressed = behindAddress(tokens, last);
  // "The crew spoke with | the owner, who said": a word of no class before the preposition is the verb.
  const verb = tokens[(addressed?.start ?? 0) - 2];
  const spoken = verb !== undefined && !verb.capital && verb.tags.size === 0;
  // "tendo falado com | o dono, que disse": nor is a gerund.
  const gerund = walked !== null && has(tokens[walked.start], 'Gerund') && !tokens[walked.start]?.capital;
  const phrase = walked && !verbal && !spoken && !gerund ? walked : (addressed ?? walked);
  return phrase && (looksLikeParty(tokens, phrase) || hasAny(tokens[phrase.start], ARTICLE)) ? phrase : null;
}

/** "secondo Bloomberg | la società tratta", "secondo la procura | l'uomo": an article straight after a name or body opens the next noun phrase. */
function opensNext(tokens: readonly Token[], at: number): boolean {
  const [name, article, noun] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!(name?.capital || hasAny(name, SPEAKING_NOUN)) || !article || article.capital || !noun || noun.capital)
    return false;
  return has(article, 'Determiner') && !has(article, 'Preposition') && !hasAny(name, LINK_OR_AND);
}

/** Endings of verbs in a past tense that nouns and adjectives of Romance languages do not have. */
const PAST = /(?:ab[aá]n?|\p{L}{3}ava|ó|[ai]eron|aron|[aei]vano|[aei]rono|aient|èrent|ou|a[rv]am|iram)$/u;

/** "Según el hospital | albergaba", "la policía local | viajaban": a verb that no class has, behind a party's noun or name. */
function opensVerb(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  if (!verb || verb.capital || verb.tags.size > 0 || !PAST.test(verb.normal)) return false;
  const [noun, word] = [tokens[at - 2], tokens[at - 1]];
  const named = word?.capital === true && !hasAny(word, LINK_OR_AND);
  return named || hasAny(word, SPEAKING_NOUN) || (word?.tags.size === 0 && hasAny(noun, SPEAKING_NOUN));
}

/** "a spokesman | in a statement": the paper is no part of who speaks. */
function opensDocument(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], 'Preposition')) return false;
  for (let k = at + 1; k <= at + 3 && !isBoundary(tokens, k - 1); k += 1) if (has(tokens[k], 'Document')) return true;
  return false;
}

/** "la portavoz del Gobierno, Pilar Esco": a role, and behind the comma nothing but its holder's name. */
function namesHolder(tokens: readonly Token[], start: number, comma: number): boolean {
  if (!tokens.slice(start, comma).some((token) => hasAny(token, ROLE))) return false;
  let end = comma;
  while (end - comma < LONGEST_NAME && tokens[end]?.capital && (end === comma || !isBoundary(tokens, end - 1)))
    end += 1;
  return end - comma > 1 && (end === tokens.length || isBoundary(tokens, end - 1));
}

/** Where an apposition ends; where it starts if it has a verb and is a clause: "according to Orbis, the director has". */
function appositionEnd(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (end < tokens.length && end - start < LONGEST_PHRASE && !isBoundary(tokens, end - 1)) end += 1;
  const clause = tokens.slice(start, end).some((t) => hasAny(t, VERB) && !isForm(t));
  return clause ? start : end;
}

/**
 * The noun phrase that follows a cue: an inverted subject ("said a spokesman"), the object of "according to".
 *
 * @param at index of the first word after the cue
 * @returns the phrase, with an apposition where it has one, or `null`
 */
export function phraseAfter(tokens: readonly Token[], at: number): Phrase | null {
  const cut = at > 0 && isBoundary(tokens, at - 1) && !/^[\s"“„«»']+$/.test(tokens[at - 1]?.post ?? '');
  if (cut && !closesDate(tokens, at - 1) && !closesTime(tokens, at - 1)) return null;
  let start = at;
  while (
    start < tokens.length &&
    isFiller(tokens[start]) &&
    (!has(tokens[start], 'Determiner') || has(tokens[start], 'Adjunct')) &&
    !isBoundary(tokens, start)
  )
    start += 1;
  if (hasAny(tokens[start], ADDRESS) && !hasAny(tokens[start], OPENER)) return null;
  // "disse | estar a analisar a acusação": behind an infinitive stands its object, no subject.
  for (let k = at; k <= start; k += 1) if (hasAny(tokens[k], INFINITIVE) && !tokens[k]?.capital) return null;
  let end = start;
  for (let k = start; k < tokens.length && k - start < LONGEST_PHRASE; k += 1) {
    const token = tokens[k];
    if (!token) break;
    if (isPronoun(token) && !has(token, 'Determiner')) {
      // "ce dernier": a pronoun of two words.
      if (k === start || (k === start + 1 && isPronoun(tokens[start]))) end = k + 1;
      break;
    }
    if (stopsPhrase(token) || has(token, 'Adjunct')) break;
    if (k > start && has(token, 'Time') && !hasAny(token, NAMED_TIME)) break;
    // "ha detto il portavoce | uscendo dalla sala".
    if (k > start && has(token, 'Gerund') && !token.capital) break;
    if (
      k > start &&
      (opensDocument(tokens, k) || opensListener(tokens, k) || opensNext(tokens, k) || opensVerb(tokens, k))
    )
      break;
    // "dit le ministre et porte-parole du gouvernement".
    const joins = tokens[k + 1]?.capital || hasAny(tokens[k + 1], OPENER) || has(tokens[k + 1], 'Spokesperson');
    if (has(token, 'And') && !joins) break;
    end = k + 1;
    if (isBoundary(tokens, k)) {
      const next = tokens.slice(k + 1, k + 6);
      const apposition = COMMA.test(token.post) && !HARD.test(token.post) && !hasAny(next[0], NO_APPOSITION);
      const role = next.findIndex((t) => hasAny(t, ROLE));
      // "prosegue Il Sole – la lettera del presidente": behind a dash, a role behind a preposition is another thing's.
      const other = !token.post.includes(',') && next.slice(0, role + 1).some((t) => has(t, 'Preposition'));
      if (apposition && ((role >= 0 && !other) || namesHolder(tokens, start, k + 1))) {
        end = has(tokens[start], 'Unnamed') || hasAny(tokens[k], VAGUE) ? end : appositionEnd(tokens, k + 1);
      }
      break;
    }
  }
  while (start < end && hasAny(tokens[start], STEPPED) && !hasAny(tokens[start], DETERMINED)) start += 1;
  const phrase = { start, end };
  while (phrase.end > start && hasAny(tokens[phrase.end - 1], TRAILING_AFTER) && !isPronoun(tokens[phrase.end - 1]))
    phrase.end -= 1;
  return phrase.end > start ? phrase : null;
}

/** "na quarta-feira, 12,", "on Friday (5)": the number of a day that was named, between its marks. */
export function closesDate(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at];
  return (
    number !== undefined &&
    has(tokens[at - 1], 'Time') &&
    /^\d{1,2}(?:\/\d{1,2})?$/.test(number.text) &&
    /^(?:,|\),?)\s*$/.test(number.post)
  );
}

/** "declarou, esta quinta-feira, | a ministra": the last word of a time between commas. */
export function closesTime(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], 'Time') || !/^,\s*$/.test(tokens[at]?.post ?? '')) return false;
  let k = at;
  while (
    k > 0 &&
    at - k < LONGEST_TIME &&
    (k === at || hasAny(tokens[k], TIME)) &&
    !/,/.test(tokens[k - 1]?.post ?? '')
  )
    k -= 1;
  return has(tokens[k], 'Time') && /^,\s*$/.test(tokens[k - 1]?.post ?? '');
}

const LONGEST_TIME = 4;

/** "calciomercato.com", which the reader of a page may find in lower case. */
const DOMAIN = /^[\w-]+\.(?:com|it|net|org|eu|tv|news)$/;

/** "disse fonte policial | à Lusa": the outlet that is spoken to stands behind the subject. */
function opensListener(tokens: readonly Token[], k: number): boolean {
  if (!has(tokens[k], 'To') || !has(tokens[k], 'Preposition')) return false;
  // "auprès de | l'AFP".
  const from = /^d(?:e|u|')$/.test(tokens[k + 1]?.normal ?? '') ? k + 2 : k + 1;
  const next = hasAny(tokens[from], ARTICLE) && !has(tokens[from], 'Outlet') ? from + 1 : from;
  return has(tokens[next], 'Outlet') || outletAt(tokens, next) !== null || DOMAIN.test(tokens[from]?.text ?? '');
}

/** Whether only adverbs stand between the cue and the last punctuation mark, or the sentence's start. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && isFiller(tokens[i]) && !isBoundary(tokens, i)) i -= 1;
  return i < 0 || isBoundary(tokens, i) || hasAny(tokens[i], CONJUNCTION);
}

/** Whether a clause ends before the word at `at`: a punctuation mark, a conjunction, or the sentence's end. */
export function closesClause(tokens: readonly Token[], at: number): boolean {
  return at >= tokens.length || isBoundary(tokens, at - 1) || hasAny(tokens[at], CLAUSE_OPENER);
}
