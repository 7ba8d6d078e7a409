/**
 * What kind of party a noun phrase is: a spokesperson, a body, an outlet, a document, somebody unnamed, a person, or
 * a voice that is nobody's concern here (an expert, a study).
 */

import { isArticle } from './articles.ts';
import { withoutEmbedded } from './bracket.ts';
import { inNominative } from './in-nominative.ts';
import { setOf } from './list-set.ts';
import { bearerOfNoun, classifyName, classifyOfficial, isNamesake, isPersonBySurname } from './named-party.ts';
import {
  beginsCountry,
  classifyOutlet,
  isOutletAgain,
  isOwner,
  isQuotedName,
  LONGEST_AGAIN,
  outletParty,
  publication,
  REPORT,
  REPORTER,
} from './outlet-party.ts';
import { findOutlet } from './outlets.ts';
import type { Act, LanguagePack } from './packs/pack.ts';
import { type Context, fromEntity, type Party, type PartyType, party, REACH_OF_PRONOUN, textOf } from './party.ts';
import { isBoundary, isPronoun, type Phrase } from './phrase-edges.ts';
import {
  hasCapital,
  headClass,
  headNoun,
  headSegment,
  holds,
  holdsUnnamed,
  isDescription,
  nameRuns,
  numberIn,
} from './phrase-parts.ts';
import { beforeListener, resolvePronoun } from './pronoun.ts';
import { withoutGenitiveEnding } from './role-words.ts';
import { describeSpeaker, holderOf, isAgent, isKnownBody, isOutsideCounsel, speaksToo } from './speaker.ts';
import { anyOf, has } from './tags.ts';
import type { Token } from './tokens.ts';
import { unnamedAgain } from './unnamed-again.ts';
import { normalForms } from './words.ts';

/** A headline and what stands below it. */
const HEADING_BLOCKS = 2;

/** Whether a name of several words has a body's noun in it. */
function holdsBodyNoun(name: string, pack: LanguagePack): boolean {
  const words = normalForms(name, pack).filter((word) => !setOf(pack.lexicon.Determiner).has(word));
  return words.length > 1 && words.some((word) => setOf(pack.lexicon.Organisation).has(word));
}

/**
 * Whom "the company" stands for: the body that was named last. Any other noun ("the ministry") stands for it only where
 * its name holds it; "the airline" is not the navy that spoke before.
 */
function bodyAgain(tokens: readonly Token[], phrase: Phrase, head: Phrase, context: Context): Party | null {
  const { pack, registry, lastNamedBody: named } = context;
  if (phrase.end - phrase.start > LONGEST_AGAIN || has(tokens[phrase.start], 'Indefinite')) return null;
  const noun = headNoun(tokens, head, 'Organisation', pack);
  const others = tokens.slice(head.start, head.end).filter((t) => t.normal !== noun && !has(t, 'Determiner'));
  const isCompany = pack.lexicon.Company.some((word) => noun === word || (pack.capitalNouns && noun.endsWith(word)));
  // "a spokesman for the rival company said | the company": another one than the one last named.
  const nearer = context.lastBody;
  if (nearer?.described && nearer !== named && others.length === 0) {
    const told = normalForms(nearer.name, pack).filter((word) => !setOf(pack.lexicon.Determiner).has(word));
    if (told.length > 1 && told.includes(noun)) return null;
  }
  if (named) {
    const articles = setOf(pack.lexicon.Determiner);
    const words = normalForms(named.name, pack).filter((word) => !articles.has(word));
    // "des Ministeriums" of the "Innenministerium".
    const stem = withoutGenitiveEnding(noun, pack);
    const holdsWord = (word: string): boolean =>
      words.some((other) => other === word || (pack.capitalNouns && other.endsWith(word)));
    // "die russischen Behörden" are not the "ukrainische Behörden" of before.
    if (noun !== '' && holdsWord(stem) && others.every((t) => holdsWord(t.normal))) return named;
    if (noun !== '' && others.length === 0 && registry.bodies.calls(named.name, stem)) return named;
    // Of the "Ministry of Health" nobody says "the company".
    if (isCompany && !holdsBodyNoun(named.name, pack) && registry.bodies.mayBe(named.name, noun)) return named;
  }
  if (noun === '' || others.length > 0) return null;
  // "Orbis said, the ministry said | the company said": nobody calls the ministry that.
  const earlier = context.block - context.lastNamedBodyBlock <= 1 ? context.earlierNamedBody : null;
  if (isCompany && earlier && registry.bodies.mayBe(earlier.name, noun) && !holdsBodyNoun(earlier.name, pack))
    return earlier;
  // Nobody of that sort has spoken last.
  const about = registry.bodies.onlyOne(noun);
  // A headline may call it so before any name.
  const later =
    isCompany &&
    context.block >= HEADING_BLOCKS &&
    !registry.bodies.isNamedBefore(about, context.block, tokens[phrase.start]?.start ?? 0);
  return about === '' || later ? null : party('organisation', phrase, about);
}

/** "the company | Orbis", "der Finanzinvestor | Nordlicht Capital": a noun that is no part of the name behind it. */
function hasOwnName(tokens: readonly Token[], phrase: Phrase, run: Phrase, { registry }: Context): boolean {
  const noun = tokens[run.start - 1];
  if (run.end !== phrase.end || run.start - 1 < phrase.start || !noun || !has(noun, 'Organisation')) return false;
  return registry.bodies.isApposed(noun.text, textOf(tokens, run).split(' '));
}

/** "the report", "their latest report": described any further ("a report by two economists"), it is another one. */
const BARE_REPORT = 3;

const SAME = anyOf('Same');

const SPOKESPERSON = anyOf('Spokesperson');

const TITLE = anyOf('Title');

const ORGANISATION = anyOf('Organisation');

const GOVERNMENT = anyOf('Government');

const isScholar = (type: PartyType): boolean => type === 'bystander' || type === 'study';

/** What a report is whose phrase names no body: "a new report" a study, "the report" of a rumor just told an outlet's. */
function ownerlessReport(tokens: readonly Token[], phrase: Phrase, context: Context): PartyType | null {
  const { pack, registry, block, last, lastBlock, lastRumorBlock } = context;
  if (pack.headFirst || pack.capitalNouns) return null;
  if (holds(tokens, phrase, ORGANISATION) || nameRuns(tokens, phrase, pack).length > 0) return null;
  // "a police report".
  if (tokens.slice(phrase.start, phrase.end).filter((token) => has(token, 'Document')).length > 1) return null;
  if (has(tokens[phrase.start], 'Indefinite') || (last?.type === 'study' && block - lastBlock <= 1)) return 'study';
  if (phrase.end - phrase.start > BARE_REPORT || block - lastRumorBlock > 1) return null;
  const noun = tokens[phrase.end - 1];
  return noun && registry.openers.hasDocument(noun.normal, block, noun.start) ? null : 'outlet';
}

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

/** Whether no name of two words stands in a phrase. */
const namesNobody = (tokens: readonly Token[], phrase: Phrase | null, { pack }: Context): boolean =>
  !phrase || nameRuns(tokens, phrase, pack).every((run) => run.end - run.start < 2);

/** "Montoro Filho": words with capitals alone, of which the last ends the name of somebody whom the article has told of. */
const isKnownName = (tokens: readonly Token[], { start, end }: Phrase, { registry }: Context): boolean =>
  end - start > 1 &&
  tokens.slice(start, end).every((token) => token.capital) &&
  registry.people.find(tokens[end - 1]?.text ?? '') !== undefined;

/**
 * "fontes da polícia", of "um deles"; "Insiders say two men fled. | One of them": whether some of several people are none
 * of the unnamed people of before, who are of another gender, or behind whom others were spoken of.
 */
function isOfOthers(tokens: readonly Token[], phrase: Phrase, { name }: Party, context: Context): boolean {
  const { pack, registry, block, lastUnnamedBlock } = context;
  const isStrange = ({ normal }: Token): boolean => pack.strangers?.[normal]?.test(name) === true;
  const at = tokens[phrase.start]?.start ?? 0;
  return (
    tokens.slice(phrase.start, phrase.end).some(isStrange) ||
    registry.openers.hasPeopleSince(name, lastUnnamedBlock, block, at)
  );
}

/** "D'autres", "plusieurs autres": people without a noun, of whom a phrase may have the first word only. */
function othersAt(tokens: readonly Token[], { start, end }: Phrase): Party {
  let last = end;
  while (has(tokens[last], 'Indefinite') && !has(tokens[last], 'Of') && !isBoundary(tokens, last - 1)) last += 1;
  return party('unnamed', { start, end: last }, textOf(tokens, { start, end: last }));
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
  const { pack, registry } = context;
  const first = tokens[phrase.start];
  const text = (): string => inNominative(tokens, phrase, pack);
  const lastUnnamed = context.unnamed.at(-1);
  const recent = lastUnnamed !== undefined && context.block - context.lastUnnamedBlock <= REACH_OF_PRONOUN;
  const words = tokens.slice(phrase.start, phrase.end);
  const isIndefinite = has(first, 'Indefinite') && words.every((token) => has(token, 'Indefinite'));
  // "one of them" is of those that spoke before; "un altro" is none of them.
  const isOfThem = isIndefinite
    ? !has(words.at(-1), 'Determiner')
    : isPronoun(words.at(-1)) && words.every((token) => has(token, 'Unnamed'));
  if (recent && isOfThem)
    return isOfOthers(tokens, phrase, lastUnnamed, context)
      ? party('bystander', phrase, text(), { described: true })
      : { ...lastUnnamed, phrase };
  if (recent && isIndefinite) return othersAt(tokens, phrase);
  const again = unnamedAgain(tokens, phrase, context);
  if (again) return { ...again, phrase };
  // "Wir berichteten": outside quotations, who writes "we" is the publication that is being read.
  if (has(first, 'OwnOutlet') && !first?.quoted) return party('own-outlet', phrase, text());
  if (first && tokens.slice(phrase.start, phrase.end).every((token) => isPronoun(token)))
    return resolvePronoun(tokens, phrase, context, act);
  // "ha | enfrentado su organización": the rest of a verb is no party.
  const verbal = has(first, 'Participle') || (has(first, 'PastParticiple') && has(tokens[phrase.start - 1], 'Have'));
  if (has(tokens[phrase.start - 1], 'Auxiliary') && verbal && !first?.capital) return party('unknown', phrase, text());
  // "a dos pilotos": not the pilots, but their strike.
  if (pack.headFirst && isArticle(first?.text ?? '', pack.naming) && has(tokens[phrase.start + 1], 'Preposition'))
    return party('unknown', phrase, text());
  const core = pack.capitalNouns ? withoutEmbedded(tokens, phrase, pack) : withoutInsertion(tokens, phrase, pack);
  if (core !== phrase) {
    const told = { ...classify(tokens, core, context), phrase };
    if (told.type !== 'unnamed') return told;
    // "zwei mit der Sache vertraute Personen": what stands between number and noun is all that is known of them.
    return party('unnamed', phrase, text(), { number: numberIn(tokens, phrase, pack) });
  }
  const speaker = pack.capitalNouns ? beforeListener(tokens, phrase) : null;
  if (speaker) return classify(tokens, speaker, context);
  const head = headSegment(tokens, phrase, pack);
  const tag = headClass(tokens, head, pack);
  // "Die Polizei Lindenau und die Orbis AG": of two, whose last is a name, the first tells what they are.
  const and = pack.capitalNouns && tag === null ? andIn(tokens, head) : -1;
  if (and > head.start) return { ...classify(tokens, { start: head.start, end: and }, context), phrase };
  const apposition =
    head.end < phrase.end && tokens[head.end - 1]?.post.includes(',') ? { start: head.end, end: phrase.end } : null;
  const appositionTag = apposition ? headClass(tokens, headSegment(tokens, apposition, pack), pack) : null;
  // "Football Insider": a listed name whose last word has a class of its own; "der gut informierte „Spiegel“".
  const listed = findOutlet(tokens, head.start, head.end);
  const isTold = listed && (listed.end - listed.start > 1 || isQuotedName(tokens, listed.start, listed.end));
  if (listed && isTold && !listed.ambiguous && listed.end === head.end && !beginsCountry(tokens, listed))
    return outletParty(tokens, phrase, listed, context);
  const holder = pack.headFirst || pack.capitalNouns ? null : holderOf(tokens, phrase, context);
  if (holder) return holder;
  if (first && tag !== null && tag !== 'Title' && isPersonBySurname(tokens, head))
    return classifyName(tokens, phrase, context);
  if (tag === 'Bystander' && isKnownName(tokens, head, context)) return classifyName(tokens, phrase, context);
  const bearer = bearerOfNoun(tokens, phrase, context);
  if (bearer) return fromEntity(phrase, bearer);
  // "a mesma fonte": whoever spoke before, named or not.
  if (
    (tag === 'Unnamed' || tag === 'Official') &&
    holds(tokens, head, SAME) &&
    context.last &&
    context.last.type !== 'unknown'
  ) {
    // "disse a pessoa | A mesma fonte": no witness and no expert is a source.
    if (tag === 'Unnamed' && recent && context.last.type === 'bystander') return { ...lastUnnamed, phrase };
    // A source is no body: "as mesmas fontes" behind what the police said are those of before.
    // "la même source", of one body that spoke, is that body.
    const one = context.last.type === 'organisation' || context.last.type === 'spokesperson';
    const other = tag === 'Unnamed' && one && (pack.plural?.test(text()) ?? true);
    return other ? { ...party('unnamed', phrase, text()), ...lastUnnamed, phrase } : { ...context.last, phrase };
  }
  // "des policiers", "l'un des policiers": some of a force.
  const indefinite = has(first, 'Indefinite') || (has(tokens[phrase.start + 1], 'Indefinite') && !has(first, 'Plural'));
  const some = tag === 'Organisation' && indefinite && has(tokens[head.end - 1], 'Members');
  if (some || tag === 'Unnamed' || (holdsUnnamed(tokens, head, pack) && tag !== 'Spokesperson'))
    return party('unnamed', phrase, text(), { number: numberIn(tokens, phrase, context.pack) });
  if (isOutsideCounsel(tokens, phrase)) return party('bystander', phrase, text());
  if (
    holds(tokens, head, SPOKESPERSON) ||
    appositionTag === 'Spokesperson' ||
    isAgent(tokens, head) ||
    speaksToo(tokens, phrase, tag) ||
    (apposition && speaksToo(tokens, apposition, appositionTag))
  ) {
    const { person, role, organisation } = describeSpeaker(tokens, phrase, context);
    const known = person ? registry.people.describe(person, 'spokesperson', role, organisation) : undefined;
    const fallback = organisation || context.lastBody?.name || '';
    return party('spokesperson', phrase, known?.name ?? text(), {
      role,
      organisation: known?.organisation ?? (organisation ? fallback : ''),
      described: !known && isDescription(tokens, phrase, pack),
    });
  }
  if (holdsUnnamed(tokens, phrase, pack) && !nameRuns(tokens, head, pack).length)
    return party('unnamed', phrase, text());
  // "The team" and "the paper" of researchers who spoke before.
  const scholars = context.last !== null && isScholar(context.last.type);
  if (has(tokens[head.end - 1], 'Crew') && (scholars || (tag === 'Outlet' && !context.lastOutlet)))
    return party('bystander', phrase, text());
  const outlet = classifyOutlet(tokens, phrase, context, head, tag);
  if (outlet) return outlet;
  // "La Lupa, an investigative site,": a name, and what it is.
  if (tag === null && appositionTag === 'Outlet') {
    const run = nameRuns(tokens, head, pack)[0];
    const name = run ? textOf(tokens, run) : text();
    if (run) return party(publication(name, context), phrase, name);
  }
  // "A minister" is anybody, "the minister" and "Minister Cole" are one person.
  const titled = holds(tokens, head, TITLE) && !(first && has(first, 'Indefinite'));
  if (tag === 'Official' && !titled) return classifyOfficial(tokens, phrase, context);
  // "Ada Poe, a reporter for CNN,": her paper's voice.
  const paper =
    tag === null && apposition && holds(tokens, apposition, REPORTER) ? findOutlet(tokens, head.end, phrase.end) : null;
  if (paper && !paper.ambiguous) return outletParty(tokens, phrase, paper, context);
  if (tag === 'Bystander' || (tag === null && appositionTag === 'Bystander')) return party('bystander', phrase, text());
  // "an inquiry by Le Monde": an outlet's own report.
  const reporter = tag === 'Study' && holds(tokens, head, REPORT) ? findOutlet(tokens, head.end, phrase.end) : null;
  if (
    reporter &&
    (!reporter.ambiguous || has(tokens[reporter.start - 1], 'Outlet')) &&
    isOwner(tokens, head.end, reporter.start)
  )
    return party(publication(reporter.name, context), phrase, reporter.name);
  if (tag === 'Study') {
    const named = !pack.capitalNouns && hasCapital(tokens, head, 'Study');
    return party('study', phrase, text(), { organisation: named ? text() : undefined });
  }
  // "The report said": the outlet's that was just spoken of, else a body's own.
  const isBare = phrase.end - phrase.start <= BARE_REPORT && !holds(tokens, phrase, ORGANISATION);
  if ((tag === 'Document' || tag === null) && holds(tokens, head, REPORT) && context.lastOutlet && isBare)
    return { ...context.lastOutlet, phrase };
  const ownerless = tag === 'Document' && holds(tokens, head, REPORT) ? ownerlessReport(tokens, phrase, context) : null;
  if (ownerless) return party(ownerless, phrase, text(), { described: true });
  if (tag === 'Document') return party('document', phrase, text(), { described: isDescription(tokens, phrase, pack) });
  // "Orbis, a cloud computing company,": a name, and what it is.
  if (tag === null && appositionTag === 'Organisation' && nameRuns(tokens, head, pack).length === 1) {
    const named = classifyName(tokens, head, context);
    const open = named.type === 'name' || named.type === 'unknown';
    return open ? party('organisation', phrase, named.name) : { ...named, phrase };
  }
  // "KPN, leader of the Dutch market,": a body may lead too.
  if (tag === null && appositionTag === 'Title' && isKnownBody(tokens, head, pack))
    return classifyName(tokens, phrase, context);
  // "A OAB, autora de um dos pedidos,": so may one whose noun says that it is a body, where nobody is named.
  const ofBody = appositionTag === 'Title' && tag === 'Organisation' && namesNobody(tokens, apposition, context);
  if (tag === 'Title' || tag === 'Official' || (appositionTag === 'Title' && !ofBody)) {
    const { person, role, organisation } = describeSpeaker(tokens, phrase, context);
    const known = person ? registry.people.describe(person, 'person', role, organisation) : undefined;
    if (known?.type === 'spokesperson') return fromEntity(phrase, known);
    const described = !known && isDescription(tokens, phrase, pack);
    return party('person', phrase, known?.name ?? text(), { role, organisation, described });
  }
  // "De acordo com a agência": the news agency that was just spoken of.
  if (tag === 'Organisation' && context.lastOutlet && isOutletAgain(tokens, phrase, context))
    return { ...context.lastOutlet, phrase };
  if (tag === 'Organisation') {
    // "The agency said": the statistics agency whose figures were just told.
    const body = context.lastBody;
    if (body?.type === 'study' && has(tokens[head.end - 1], 'Institute') && nameRuns(tokens, head, pack).length === 0)
      return { ...body, phrase };
    const [run] = nameRuns(tokens, phrase, pack);
    // "la Orbis": the article is none of the name.
    const bare = run && run.start === phrase.start + 1 && run.end === phrase.end && has(first, 'Determiner');
    if (run) {
      const described = isDescription(tokens, phrase, pack);
      const name = bare || hasOwnName(tokens, phrase, run, context) ? textOf(tokens, run) : text();
      return party('organisation', phrase, name, { described });
    }
    const again = bodyAgain(tokens, phrase, head, context);
    return party('organisation', phrase, again?.name ?? text(), { described: again === null });
  }
  if (holds(tokens, head, GOVERNMENT) && !isNamesake(tokens, head, context))
    return party('organisation', phrase, text());
  return classifyName(tokens, phrase, context);
}
