/** What kind of party a noun phrase is by the noun or name that heads it. */
import { isAdviser, spokeOnce } from './advisers.ts';
import { bodyAgain } from './body-again.ts';
import { inNominative } from './in-nominative.ts';
import { beginsCountry, isOwner, isQuotedName, outletParty, publication } from './named-outlet.ts';
import { bearerOfNoun, classifyName, classifyOfficial, isNamesake, isPersonBySurname } from './named-party.ts';
import { isLegalForm, isTrade } from './names/legal-forms.ts';
import { KNOWN_ORGANISATIONS } from './names/organisations.ts';
import { isOutletAgain } from './outlet-again.ts';
import { classifyOutlet, REPORT, REPORTER } from './outlet-party.ts';
import { findOutlet } from './outlets.ts';
import { type Context, fromEntity, type Party, type PartyType, party, textOf } from './party.ts';
import { isBoundary, type Phrase } from './phrase-edges.ts';
import { beforeComma, hasCapital, holds, holdsUnnamed, isDescription, nameRuns, numberIn } from './phrase-parts.ts';
import {
  describeSpeaker,
  holderOf,
  isAgent,
  isKnownBody,
  isOutsideCounsel,
  isPersonName,
  speakingToo,
} from './speaker.ts';
import { anyOf, has, hasAny } from './tags.ts';
import type { Token } from './tokens.ts';
import { recentlyUnnamed } from './unnamed-again.ts';

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

const BY = anyOf('By');

const BYSTANDER = anyOf('Bystander');

const TITLE = anyOf('Title');

const ORGANISATION = anyOf('Organisation');

const GOVERNMENT = anyOf('Government');

const isScholar = (type: PartyType): boolean => type === 'bystander' || type === 'study';

/** What a report is whose phrase names no body: "a new report" a study, "the report" of a rumor just told an outlet's. */
function ownerlessReport(tokens: readonly Token[], phrase: Phrase, context: Context): PartyType | null {
  const { pack, registry, block, last, lastBlock, lastRumorBlock } = context;
  if (pack.headFirst || pack.capitalNouns) return null;
  // "a report | by researchers at Dalton University".
  if (holds(tokens, phrase, BY) && holds(tokens, phrase, BYSTANDER)) return 'study';
  if (holds(tokens, phrase, ORGANISATION) || nameRuns(tokens, phrase, pack).length > 0) return null;
  // "a police report".
  if (tokens.slice(phrase.start, phrase.end).filter((token) => has(token, 'Document')).length > 1) return null;
  if (has(tokens[phrase.start], 'Indefinite') || (last?.type === 'study' && block - lastBlock <= 1)) return 'study';
  const noun = tokens[phrase.end - 1];
  if (!noun || phrase.end - phrase.start > BARE_REPORT || block - lastRumorBlock > 1) return null;
  return registry.openers.hasDocument(noun.normal, block, noun.start) ? null : 'outlet';
}

/** "Canada Post", "Royal Mail", "Post Holdings": a firm by list or legal form, though a word of it stands in names of outlets. */
function firmNamed({ tokens, head, context }: Headed): string | null {
  const run = nameRuns(tokens, head, context.pack).at(-1);
  if (!run || run.end !== head.end || run.end - run.start < 2) return null;
  const name = textOf(tokens, run);
  const last = tokens[run.end - 1]?.normal ?? '';
  const isFirm = KNOWN_ORGANISATIONS.has(name) || isLegalForm(last) || isTrade(last);
  return isFirm && hasCapital(tokens, run, 'OutletName') ? name : null;
}

/** Whether no name of two words stands in a phrase. */
const namesNobody = (tokens: readonly Token[], phrase: Phrase | null, { pack }: Context): boolean =>
  !phrase || nameRuns(tokens, phrase, pack).every((run) => run.end - run.start < 2);

/** "Montoro Filho": words with capitals alone, of which the last ends the name of somebody whom the article has told of. */
const isKnownName = (tokens: readonly Token[], { start, end }: Phrase, { registry }: Context): boolean =>
  end - start > 1 &&
  tokens.slice(start, end).every((token) => token.capital) &&
  registry.people.find(tokens[end - 1]?.text ?? '') !== undefined;

/** A noun phrase, and what stands at its head. */
export interface Headed {
  readonly tokens: readonly Token[];
  readonly phrase: Phrase;
  readonly context: Context;
  readonly head: Phrase;
  /** The class of the head's noun, and that of the noun of the apposition behind it. */
  readonly tag: string | null;
  readonly apposition: Phrase | null;
  readonly appositionTag: string | null;
}

const textOfPhrase = ({ tokens, phrase, context }: Headed): string => inNominative(tokens, phrase, context.pack);

/** "Football Insider", "Ada Poe": a head that is a name, whatever class its words are in. */
function byName({ tokens, phrase, context, head, tag }: Headed): Party | null {
  const { pack } = context;
  // "Football Insider": a listed name whose last word has a class of its own; "der gut informierte „Spiegel“".
  const listed = findOutlet(tokens, head.start, head.end);
  const isTold = listed && (listed.end - listed.start > 1 || isQuotedName(tokens, listed.start, listed.end));
  if (listed && isTold && !listed.ambiguous && listed.end === head.end && !beginsCountry(tokens, listed))
    return outletParty(tokens, phrase, listed, context);
  const holder = pack.headFirst || pack.capitalNouns ? null : holderOf(tokens, phrase, context);
  if (holder) return holder;
  if (tokens[phrase.start] && tag !== null && tag !== 'Title' && isPersonBySurname(tokens, head))
    return classifyName(tokens, phrase, context);
  if (tag === 'Bystander' && isKnownName(tokens, head, context)) return classifyName(tokens, phrase, context);
  const bearer = bearerOfNoun(tokens, phrase, context);
  return bearer ? fromEntity(phrase, bearer) : null;
}

/** "a mesma fonte": whoever spoke before, named or not. */
function sameAgain(headed: Headed): Party | null {
  const { tokens, phrase, context, head, tag } = headed;
  const { last, pack } = context;
  if ((tag !== 'Unnamed' && tag !== 'Official') || !holds(tokens, head, SAME)) return null;
  if (!last || last.type === 'unknown') return null;
  // "disse a pessoa | A mesma fonte": no witness and no expert is a source.
  const recent = tag === 'Unnamed' && last.type === 'bystander' ? recentlyUnnamed(context) : null;
  if (recent) return { ...recent, phrase };
  // A source is no body: "as mesmas fontes" behind what the police said are those of before.
  // "la même source", of one body that spoke, is that body.
  const one = last.type === 'organisation' || last.type === 'spokesperson';
  const other = tag === 'Unnamed' && one && (pack.plural?.test(textOfPhrase(headed)) ?? true);
  return other
    ? { ...party('unnamed', phrase, textOfPhrase(headed)), ...context.unnamed.at(-1), phrase }
    : { ...last, phrase };
}

/** Words of a name. */
const LONGEST_NAME = 4;

/** Verbs behind which their subject may stand. */
const SAYING = anyOf('Say', 'Participle');

/** "Un sénateur, | Paul Vial,", "Deux ministres, | Paul Vial et Aude Roch,": who has a name behind the comma is not unnamed. */
function apposedName({ tokens, phrase, head, tag, context }: Headed): string | null {
  // "Selon un ministre, | Paul Vial partira": what is attributed begins there.
  const isSubject = isBoundary(tokens, phrase.start - 1) || hasAny(tokens[phrase.start - 1], SAYING);
  // "um dos participantes no ato, | Ivo Nunes,".
  const { end } = beforeComma(tokens, { start: head.end - 1, end: Math.max(head.end, phrase.end) });
  if (!isSubject || !tokens[end - 1]?.post.startsWith(',')) return null;
  const [run] = nameRuns(tokens, { start: end, end: end + LONGEST_NAME }, context.pack);
  if (run?.start !== end || run.end - run.start < 2) return null;
  const closed = tokens[run.end - 1]?.post.startsWith(',') || has(tokens[run.end], 'And');
  const name = textOf(tokens, run);
  // "An official, Ade Okonjo,": between commas words of no class are a name as well.
  const plain = run.end - run.start === 2 && tokens.slice(run.start, run.end).every(({ tags }) => tags.size === 0);
  const named = isPersonName(name, context) || (plain && tag === 'Official' && !context.pack.capitalNouns);
  return closed && named ? name : null;
}

/** "Industry insider | Ada Poe": who has a name is not unnamed. */
function nameBehind({ tokens, head, context: { pack } }: Headed): string | null {
  if (pack.headFirst || pack.capitalNouns) return null;
  const noun = tokens.slice(head.start, head.end).findIndex((token) => token.post === ' ' && has(token, 'Unnamed'));
  const name = { start: head.start + noun + 1, end: head.start + noun + 3 };
  return noun >= 0 && isPersonBySurname(tokens, name) ? textOf(tokens, name) : null;
}

/** People without a name: "sources", "two people", and "des policiers", "l'un des policiers", who are some of a force. */
function asUnnamed(headed: Headed): Party | null {
  const { tokens, phrase, context, head, tag } = headed;
  const { pack } = context;
  const first = tokens[phrase.start];
  const indefinite = has(first, 'Indefinite') || (has(tokens[phrase.start + 1], 'Indefinite') && !has(first, 'Plural'));
  const some = tag === 'Organisation' && indefinite && has(tokens[head.end - 1], 'Members');
  if (!some && tag !== 'Unnamed' && (tag === 'Spokesperson' || !holdsUnnamed(tokens, head, pack))) return null;
  const name = apposedName(headed) ?? nameBehind(headed);
  if (name) return party('person', phrase, name, { role: textOf(tokens, head) });
  return party('unnamed', phrase, textOfPhrase(headed), { number: numberIn(tokens, phrase, pack) });
}

/** Who speaks for somebody. */
function asSpokesperson(headed: Headed): Party | null {
  const { tokens, phrase, context, head, tag, apposition, appositionTag } = headed;
  const beside = speakingToo(tokens, phrase, tag);
  const too = beside < 0 && apposition ? speakingToo(tokens, apposition, appositionTag) : beside;
  const speaks =
    holds(tokens, head, SPOKESPERSON) || appositionTag === 'Spokesperson' || isAgent(tokens, head) || too >= 0;
  if (!speaks) return null;
  const { person, role, organisation: named } = describeSpeaker(tokens, phrase, context);
  // "ministra de Educación y portavoz | del Gobierno": for whom somebody speaks stands behind that word.
  const organisation =
    (too < 0 ? '' : describeSpeaker(tokens, { start: too, end: phrase.end }, context).organisation) || named;
  const known = person ? context.registry.people.describe(person, 'spokesperson', role, organisation) : undefined;
  const fallback = organisation || context.lastBody?.name || '';
  return party('spokesperson', phrase, known?.name ?? textOfPhrase(headed), {
    role,
    organisation: known?.organisation ?? (organisation ? fallback : ''),
    described: !known && isDescription(tokens, phrase, context.pack),
  });
}

/** "La Lupa, an investigative site,": a name, and behind it that it is a publication's. */
function apposedOutlet({ tokens, phrase, context, head, tag, appositionTag }: Headed): Party | null {
  if (tag !== null || appositionTag !== 'Outlet') return null;
  const [run] = nameRuns(tokens, head, context.pack);
  const name = run ? textOf(tokens, run) : '';
  return run ? party(publication(name, context), phrase, name) : null;
}

/** "Ada Poe, a reporter for CNN,": her paper's voice. */
function paperOfReporter({ tokens, phrase, context, head, tag, apposition }: Headed): Party | null {
  if (tag !== null || !apposition || !holds(tokens, apposition, REPORTER)) return null;
  const paper = findOutlet(tokens, head.end, phrase.end);
  return paper && !paper.ambiguous ? outletParty(tokens, phrase, paper, context) : null;
}

/** A study, or "an inquiry by Le Monde": an outlet's own report. */
function asStudy(headed: Headed): Party | null {
  const { tokens, phrase, context, head, tag } = headed;
  if (tag !== 'Study') return null;
  const reporter = holds(tokens, head, REPORT) ? findOutlet(tokens, head.end, phrase.end) : null;
  const isSure = reporter && (!reporter.ambiguous || has(tokens[reporter.start - 1], 'Outlet'));
  if (isSure && isOwner(tokens, head.end, reporter.start))
    return party(publication(reporter.name, context), phrase, reporter.name);
  const named = !context.pack.capitalNouns && hasCapital(tokens, head, 'Study');
  return party('study', phrase, textOfPhrase(headed), { organisation: named ? textOfPhrase(headed) : undefined });
}

/** Whose a document is for which no party answers: "una lettera anonima", "il post di un utente", "o tuíte do jornalista". */
function typeOfNobodys({ tokens, phrase, head }: Headed): PartyType | null {
  const words = tokens.slice(head.start, head.end);
  if (words.some((word) => has(word, 'Fake')))
    return words.some((word) => has(word, 'Fake') && has(word, 'Vague')) ? 'unnamed' : 'bystander';
  if (!has(tokens[head.end], 'Of')) return null;
  let k = head.end + 1;
  const some = has(tokens[k], 'Indefinite');
  while (k < phrase.end && has(tokens[k], 'Determiner')) k += 1;
  const owner = k < phrase.end ? tokens[k] : undefined;
  return has(owner, 'Reporter') || (some && has(owner, 'Bystander')) ? 'bystander' : null;
}

/** A document, or "the report": the outlet's that was just spoken of, else a body's own. */
function asDocument(headed: Headed): Party | null {
  const { tokens, phrase, context, head, tag } = headed;
  const isReport = (tag === 'Document' || tag === null) && holds(tokens, head, REPORT);
  const isBare = phrase.end - phrase.start <= BARE_REPORT && !holds(tokens, phrase, ORGANISATION);
  if (isReport && context.lastOutlet && isBare) return { ...context.lastOutlet, phrase };
  if (tag !== 'Document') return null;
  const nobodys = typeOfNobodys(headed);
  if (nobodys) return party(nobodys, phrase, textOfPhrase(headed));
  const ownerless = isReport ? ownerlessReport(tokens, phrase, context) : null;
  if (ownerless) return party(ownerless, phrase, textOfPhrase(headed), { described: true });
  return party('document', phrase, textOfPhrase(headed), { described: isDescription(tokens, phrase, context.pack) });
}

/** "Orbis, a cloud computing company,", "KPN, leader of the Dutch market,": a name, and behind it that a body has it. */
function apposedBody({ tokens, phrase, context, head, tag, appositionTag }: Headed): Party | null {
  const { pack } = context;
  if (tag !== null) return null;
  if (appositionTag === 'Organisation' && nameRuns(tokens, head, pack).length === 1) {
    const named = classifyName(tokens, head, context);
    const open = named.type === 'name' || named.type === 'unknown';
    return open ? party('organisation', phrase, named.name) : { ...named, phrase };
  }
  // A body may lead too.
  const leads = appositionTag === 'Title' && isKnownBody(tokens, head, pack);
  return leads ? classifyName(tokens, phrase, context) : null;
}

/** "the minister", "Minister Cole", "Ada Cole, minister of roads,": one person, with a role. */
function withRole(headed: Headed): Party | null {
  const { tokens, phrase, context, tag, apposition, appositionTag } = headed;
  // "A OAB, autora de um dos pedidos,": of a body too, whose noun says that it is one, where nobody is named.
  const ofBody = appositionTag === 'Title' && tag === 'Organisation' && namesNobody(tokens, apposition, context);
  // "Ada Poe, the country's foreign minister,".
  const office =
    apposition !== null && appositionTag === 'Official' && tag === null && holds(tokens, apposition, TITLE);
  if (tag !== 'Title' && tag !== 'Official' && !office && (appositionTag !== 'Title' || ofBody)) return null;
  const { person, role, organisation } = describeSpeaker(tokens, phrase, context);
  const known = person ? context.registry.people.describe(person, 'person', role, organisation) : undefined;
  if (known?.type === 'spokesperson') return fromEntity(phrase, known);
  const described = !known && isDescription(tokens, phrase, context.pack);
  return party('person', phrase, known?.name ?? textOfPhrase(headed), { role, organisation, described });
}

/** A body by its noun, with its name or without. */
function asBody(headed: Headed): Party | null {
  const { tokens, phrase, context, head, tag } = headed;
  const { pack, lastOutlet, lastBody } = context;
  if (tag !== 'Organisation') return null;
  // "De acordo com a agência": the news agency that was just spoken of.
  if (lastOutlet && isOutletAgain(tokens, phrase, context)) return { ...lastOutlet, phrase };
  // "The agency said": the statistics agency whose figures were just told.
  const institute = lastBody?.type === 'study' && has(tokens[head.end - 1], 'Institute');
  if (institute && nameRuns(tokens, head, pack).length === 0) return { ...lastBody, phrase };
  const [run] = nameRuns(tokens, phrase, pack);
  if (!run) {
    const again = bodyAgain(tokens, phrase, head, context);
    return party('organisation', phrase, again?.name ?? textOfPhrase(headed), { described: again === null });
  }
  // "la Orbis": the article is none of the name.
  const isBare = run.start === phrase.start + 1 && run.end === phrase.end && has(tokens[phrase.start], 'Determiner');
  const described = isDescription(tokens, phrase, pack);
  const isName = isBare || hasOwnName(tokens, phrase, run, context);
  return party('organisation', phrase, isName ? textOf(tokens, run) : textOfPhrase(headed), { described });
}

/** "Le spécialiste du bricolage | Norval": one name that is nobody's, behind a word of class `Specialist` and what they are good at. */
function houseOfSpecialist({ tokens, phrase, context, head, tag }: Headed): string | null {
  if (tag !== 'Bystander' || !tokens.slice(head.start, head.end).some((token) => has(token, 'Specialist'))) return null;
  const run = nameRuns(tokens, phrase, context.pack).at(-1);
  if (!run || run.end !== phrase.end || run.end - run.start > 1 || tokens[run.start - 1]?.post !== ' ') return null;
  const name = textOf(tokens, run);
  return has(tokens[run.start - 1], 'Of') || context.registry.people.find(name) ? null : name;
}

/** What kind of party a phrase is by what heads it. */
export function byHead(headed: Headed): Party {
  const { tokens, phrase, context, head, tag, appositionTag } = headed;
  const { pack, last } = context;
  const told = byName(headed) ?? sameAgain(headed) ?? asUnnamed(headed);
  if (told) return told;
  if (spokeOnce(tokens, head) || isOutsideCounsel(tokens, phrase) || isAdviser(tokens, head, appositionTag, pack))
    return party('bystander', phrase, textOfPhrase(headed));
  const spokesperson = asSpokesperson(headed);
  if (spokesperson) return spokesperson;
  if (holdsUnnamed(tokens, phrase, pack) && !nameRuns(tokens, head, pack).length)
    return party('unnamed', phrase, textOfPhrase(headed));
  // "The team" and "the paper" of researchers who spoke before.
  const scholars = last !== null && isScholar(last.type);
  if (has(tokens[head.end - 1], 'Crew') && (scholars || (tag === 'Outlet' && !context.lastOutlet)))
    return party('bystander', phrase, textOfPhrase(headed));
  const firm = tag === null || tag === 'Document' ? firmNamed(headed) : null;
  if (firm) return party('organisation', phrase, firm);
  const outlet = classifyOutlet(tokens, phrase, context, head, tag) ?? apposedOutlet(headed);
  if (outlet) return outlet;
  // "A minister" is anybody, "the minister" and "Minister Cole" are one person.
  const titled = holds(tokens, head, TITLE) && !has(tokens[phrase.start], 'Indefinite');
  if (tag === 'Official' && !titled) {
    const name = apposedName(headed);
    if (name) return party('person', phrase, name, { role: textOf(tokens, head) });
    // "Oltrop and two other officials".
    const [run] = nameRuns(tokens, phrase, pack);
    const named = run?.start === phrase.start && !pack.capitalNouns && tokens[run.start]?.tags.size === 0;
    const others = tokens.slice(run?.end, phrase.end).some((token) => has(token, 'Others'));
    if (named && others && has(tokens[run.end], 'And')) return party('officials', phrase, textOf(tokens, phrase));
    return classifyOfficial(tokens, phrase, context);
  }
  const paper = paperOfReporter(headed);
  if (paper) return paper;
  const house = houseOfSpecialist(headed);
  if (house) return party('organisation', phrase, house);
  if (tag === 'Bystander' || (tag === null && appositionTag === 'Bystander'))
    return party('bystander', phrase, textOfPhrase(headed));
  const thing = asStudy(headed) ?? asDocument(headed) ?? apposedBody(headed) ?? withRole(headed) ?? asBody(headed);
  if (thing) return thing;
  if (holds(tokens, head, GOVERNMENT) && !isNamesake(tokens, head, context))
    return party('organisation', phrase, textOfPhrase(headed));
  return classifyName(tokens, phrase, context);
}
