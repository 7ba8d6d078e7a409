/** Bodies whose noun is one for the press, for studies or for nobody's voice: what they do tells them. */
import type { CueMatch } from './match.ts';
import { ADVOCATES, SURVEYORS } from './names/surveyors.ts';
import { findOutlet } from './outlets.ts';
import type { Act, LanguagePack } from './packs/pack.ts';
import type { Context, Party } from './party.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';

const CONFIRMING = anyOf('ConfirmVerb', 'ConfirmParticiple');
const SURVEYOR_NOUN = anyOf('Study', 'Bystander');

/** Acts of which a body that surveys others is the subject: what it says of them is a finding. */
const OF_ITSELF: ReadonlySet<Act> = new Set<Act>(['confirm', 'deny', 'refuse']);

/** "L'agenzia Mobilità | ha confermato": of an agency on no list nothing but what it reports tells that it is the press. */
function isOffice(
  tokens: readonly Token[],
  { start, end }: CueMatch,
  { phrase, name }: Party,
  context: Context,
): boolean {
  return (
    phrase !== null &&
    tokens.slice(start, end).some((token) => hasAny(token, CONFIRMING)) &&
    tokens.slice(phrase.start, phrase.end).some((token) => has(token, 'Agency') && !token.capital) &&
    !context.registry.isOutlet(name) &&
    findOutlet(tokens, phrase.start, phrase.end) === null
  );
}

/** "l'Istituto", "Die Ratingagentur": whether the noun of a phrase is one for a body that surveys others. */
function isInstitute(words: readonly Token[], { headFirst, capitalNouns }: LanguagePack): boolean {
  // A name's capital tells nothing of "Istituto".
  const isNoun = (token: Token): boolean =>
    hasAny(token, SURVEYOR_NOUN) && (capitalNouns || !token.capital || has(token, 'Institute'));
  return has(headFirst ? words.find(isNoun) : words.findLast(isNoun), 'Institute');
}

/** "Oxfam | denied", "Die Ratingagentur | kündigte an": whether a body does this, though what it finds out is a study. */
export function actsForItself(tokens: readonly Token[], match: CueMatch, party: Party, context: Context): boolean {
  const { row, start, end } = match;
  const { type, phrase, name } = party;
  if (type === 'outlet') return isOffice(tokens, match, party, context);
  if ((type !== 'study' && type !== 'bystander') || !phrase) return false;
  const words = tokens.slice(phrase.start, phrase.end);
  // "El Tribunal Supremo | informó": what a court says else is what it rules.
  if (row.act === 'say' && words.some((token) => has(token, 'Court')))
    return tokens.slice(start, end).some((token) => has(token, 'Informs'));
  // "Facua | informó de una denuncia"; with a figure it is a finding.
  if (row.act === 'say' && ADVOCATES.has(name)) return !tokens.some(({ text }) => /\d/.test(text));
  return OF_ITSELF.has(row.act) && (SURVEYORS.has(name) || isInstitute(words, context.pack));
}
