/**
 * What kind of party a noun phrase is: a spokesperson, a body, an outlet, a document, somebody unnamed, a person, or
 * a voice that is nobody's concern here (an expert, a study).
 */

import { isArticle } from './articles.ts';
import { withoutEmbedded } from './bracket.ts';
import { byHead, type Headed } from './headed-party.ts';
import { inNominative } from './in-nominative.ts';
import type { Act, LanguagePack } from './packs/pack.ts';
import { type Context, type Party, party } from './party.ts';
import { isPronoun, type Phrase } from './phrase-edges.ts';
import { headClass, headSegment, numberIn } from './phrase-parts.ts';
import { beforeListener, resolvePronoun } from './pronoun.ts';
import { has } from './tags.ts';
import type { Token } from './tokens.ts';
import { someAgain, someOfThem, unnamedAgain } from './unnamed-again.ts';

/** "Ada Cole, | in an interview with the Ledger,": a phrase without where it was said. */
function withoutInsertion(tokens: readonly Token[], phrase: Phrase, { headFirst }: LanguagePack): Phrase {
  if (headFirst) return phrase;
  for (let k = phrase.start + 1; k < phrase.end; k += 1)
    if (has(tokens[k], 'Within') && has(tokens[k + 1], 'Indefinite') && /^,\s/.test(tokens[k - 1]?.post ?? ''))
      return { start: phrase.start, end: k };
  return phrase;
}

/** Where "and" joins two parties in a phrase; a name may hold one, as "Müller & Söhne" does. */
const andIn = (tokens: readonly Token[], { start, end }: Phrase): number => {
  for (let k = start; k < end; k += 1) if (has(tokens[k], 'And') && tokens[k]?.text !== '&') return k;
  return -1;
};

/** The part of a phrase that tells what the whole is, where something stands within it that does not. */
function byCore(tokens: readonly Token[], phrase: Phrase, context: Context): Party | null {
  const { pack } = context;
  const core = pack.capitalNouns ? withoutEmbedded(tokens, phrase, pack) : withoutInsertion(tokens, phrase, pack);
  if (core === phrase) return null;
  const told = { ...classify(tokens, core, context), phrase };
  if (told.type !== 'unnamed') return told;
  // "zwei mit der Sache vertraute Personen": what stands between number and noun is all that is known of them.
  return party('unnamed', phrase, inNominative(tokens, phrase, pack), { number: numberIn(tokens, phrase, pack) });
}

/** "ha | enfrentado su organización", "a dos pilotos": the rest of a verb, and not the pilots, but their strike. */
function isNoParty(tokens: readonly Token[], { start }: Phrase, { pack }: Context): boolean {
  const [before, first] = [tokens[start - 1], tokens[start]];
  const verbal = has(first, 'Participle') || (has(first, 'PastParticiple') && has(before, 'Have'));
  if (has(before, 'Auxiliary') && verbal && !first?.capital) return true;
  return pack.headFirst && isArticle(first?.text ?? '', pack.naming) && has(tokens[start + 1], 'Preposition');
}

/** A noun phrase with what stands at its head. */
function headedOf(tokens: readonly Token[], phrase: Phrase, context: Context): Headed {
  const { pack } = context;
  const head = headSegment(tokens, phrase, pack);
  const tag = headClass(tokens, head, pack);
  const apposition =
    head.end < phrase.end && tokens[head.end - 1]?.post.includes(',') ? { start: head.end, end: phrase.end } : null;
  const appositionTag = apposition ? headClass(tokens, headSegment(tokens, apposition, pack), pack) : null;
  return { tokens, phrase, context, head, tag, apposition, appositionTag };
}

/**
 * Says what kind of party a noun phrase is.
 *
 * @param tokens the sentence
 * @param phrase token indices of the phrase
 * @param context the article; read only
 * @param act what the party does, which may tell whom a pronoun stands for
 */
export function classify(tokens: readonly Token[], phrase: Phrase, context: Context, act?: Act): Party {
  const { pack } = context;
  const first = tokens[phrase.start];
  const some = someAgain(tokens, phrase, context);
  if (some) return some;
  const again = someOfThem(tokens, phrase, context) ?? unnamedAgain(tokens, phrase, context);
  if (again) return { ...again, phrase };
  const text = (): string => inNominative(tokens, phrase, pack);
  // "Wir berichteten": outside quotations, who writes "we" is the publication that is being read.
  if (has(first, 'OwnOutlet') && !first?.quoted) return party('own-outlet', phrase, text());
  if (first && tokens.slice(phrase.start, phrase.end).every((token) => isPronoun(token)))
    return resolvePronoun(tokens, phrase, context, act);
  if (isNoParty(tokens, phrase, context)) return party('unknown', phrase, text());
  const core = byCore(tokens, phrase, context);
  if (core) return core;
  const speaker = pack.capitalNouns ? beforeListener(tokens, phrase) : null;
  if (speaker) return classify(tokens, speaker, context);
  const headed = headedOf(tokens, phrase, context);
  const { head, tag } = headed;
  // "Die Polizei Lindenau und die Orbis AG": of two, whose last is a name, the first tells what they are.
  const and = pack.capitalNouns && tag === null ? andIn(tokens, head) : -1;
  if (and > head.start) return { ...classify(tokens, { start: head.start, end: and }, context), phrase };
  return byHead(headed);
}
