/** Who opens the sentences of an article: whom a verb without a subject, or a pronoun behind it, may stand for. */
import { setOf } from './list-set.ts';
import { KNOWN_ORGANISATIONS } from './names/organisations.ts';
import type { Act, LanguagePack } from './packs/pack.ts';
import { type Context, fromEntity, type Party, party } from './party.ts';
import type { People } from './people.ts';
import { isBodyNoun, isOf } from './role-words.ts';
import { type Run, type Runs, skipSpace, wordBefore } from './runs.ts';
import type { Block } from './types.ts';

/** Characters before a verb in which who opened a sentence may be its subject. */
const SINCE_REACH = 600;

/** What opens a sentence, an article and the word behind it. */
const OPENER = /(?:^|[.!?…])[”"»)]*\s*[“"«]?(\p{Lu}\p{Ll}*['’]?)\s*([\p{L}\p{N}]+)/gu;
/** A word that goes on with a phrase. */
const NEXT_WORD = /,? ([\p{L}-]+['’]?)|(?<=['’])[\p{L}-]+/guy;
/** Characters of the office and the body of who opens a sentence. */
const LONGEST_OPENER = 80;
/** Where another sentence begins. */
const NEXT_SENTENCE = /[.!?…][”"»)]*\s+\S/;
/** Characters before a document in which it shows whose it is. */
const BESIDE_DOCUMENT = 24;

/** People without a name who open a sentence: those with an office, and anybody else. */
function openers(text: string, { lexicon }: LanguagePack): Party[] {
  return [...text.matchAll(OPENER)].flatMap(([, article = '', noun = '']): Party[] => {
    if (!setOf(lexicon.Determiner).has(article.toLowerCase().replace('’', "'"))) return [];
    const name = `${article}${/['’]$/.test(article) ? '' : ' '}${noun}`;
    const word = noun.toLowerCase();
    if (setOf(lexicon.Title).has(word)) return [party('person', null, name, { described: true })];
    return setOf(lexicon.Bystander).has(word) ? [party('bystander', null, name)] : [];
  });
}

const isSeveral = (before: string, noun: string, { endings, plural }: LanguagePack): boolean =>
  endings.plural?.test(noun) === true || plural?.test(`${before} ${noun}`) === true;

/** Whether a noun stands for a body, an office, or one person: "arrested | a man", where a verb needs no subject. */
function mayAnswer(before: string, noun: string, pack: LanguagePack): boolean {
  const { Bystander, Determiner, Title } = pack.lexicon;
  if (setOf(Title).has(noun) || isBodyNoun(noun, pack)) return true;
  // "40 persone", "los vecinos" deny with a verb in the plural.
  const isOne = setOf(Determiner).has(before) && !isSeveral(before, noun, pack);
  return pack.proDrop && isOne && setOf(Bystander).has(noun);
}

/** Who opens the sentences of one article. */
export class Openers {
  /** @param isBody whether the article treats a bare name as a body */
  constructor(
    private readonly blocks: readonly Block[],
    private readonly runs: Runs,
    private readonly people: People,
    private readonly pack: LanguagePack,
    private readonly isBody: (name: string) => boolean,
  ) {}

  /**
   * "Sources say two men fled": whether several people without a name are spoken of behind a party.
   *
   * @param name as the text has it
   * @param from the block in which it stands
   * @param at offset in the block behind which nothing counts
   */
  hasPeopleSince(name: string, from: number, block: number, at: number): boolean {
    const { Bystander } = this.pack.lexicon;
    for (let other = block; other >= from; other -= 1) {
      const text = (this.blocks[other]?.text ?? '').slice(0, other === block ? at : undefined);
      const found = other === from ? text.lastIndexOf(name) : -1;
      const words = text
        .slice(found < 0 ? 0 : found + name.length)
        .toLowerCase()
        .split(/[^\p{L}-]+/u);
      if (words.some((word, i) => setOf(Bystander).has(word) && isSeveral(words[i - 1] ?? '', word, this.pack)))
        return true;
    }
    return false;
  }

  /**
   * "The ministry published a report on the dam": whether a body or a person is said to have a document, a block before
   * a place at most.
   *
   * @param noun what the document is called, in lower case
   */
  hasDocument(noun: string, block: number, at: number): boolean {
    const owned = new Set([...this.pack.lexicon.Indefinite, ...(this.pack.possessives?.thing ?? [])]);
    for (let other = block; other >= Math.max(0, block - 1); other -= 1) {
      const text = (this.blocks[other]?.text ?? '').slice(0, other === block ? at : undefined);
      for (let found = text.indexOf(noun); found >= 0; found = text.indexOf(noun, found + noun.length)) {
        const words = text
          .slice(Math.max(0, found - BESIDE_DOCUMENT), found)
          .toLowerCase()
          .split(' ');
        if (words.some((word) => owned.has(word)) && this.subjectBefore(other, found)) return true;
      }
    }
    return false;
  }

  /** "The firm is closing, police said. | The singer is ill. | Said that": who opens a sentence since the last party spoke. */
  subjectSince({ lastBlock, lastEnd, block }: Context, at: number): Party | null {
    for (let other = block; other >= Math.max(lastBlock, block - 1); other -= 1) {
      const text = this.blocks[other]?.text ?? '';
      const to = other === block ? at : text.length;
      const from = Math.max(other === lastBlock ? lastEnd : 0, to - SINCE_REACH);
      const found = openers(text.slice(from, to), this.pack).at(-1);
      if (found) return found;
    }
    return null;
  }

  /**
   * "The hospital treated forty people. | It confirmed": who opens the sentence before, if a body or somebody who is
   * named or has an office.
   *
   * @param at where the sentence behind it begins
   * @param act what is done there: "The ministry sued the bank. | It denied it" may be the bank's answer
   */
  subjectBefore(block: number, at: number, act?: Act): Party | null {
    const text = this.blocks[block]?.text ?? '';
    const from = Math.max(0, at - SINCE_REACH);
    const before = text.slice(from, at);
    const opener = [...before.matchAll(OPENER)].at(-1);
    if (!opener || (from > 0 && opener.index === 0)) return null;
    const [all, first = '', second = ''] = opener;
    if (NEXT_SENTENCE.test(before.slice(opener.index + all.length))) return null;
    const start = from + opener.index + all.indexOf(first);
    const end = from + opener.index + all.length;
    if ((act === 'deny' || act === 'refuse') && this.namesAnother(block, this.openerEnd(block, end), at)) return null;
    const { Determiner, Title, Organisation } = this.pack.lexicon;
    if (!setOf(Determiner).has(first.toLowerCase().replace('’', "'"))) {
      const named = this.namedAt(block, start);
      // "Ana Ruiz is a sister of the victim. | Confirmed that": of whom no office is told.
      return named?.type === 'person' && !named.role ? null : named;
    }
    const name = text.slice(start, end);
    if (setOf(Title).has(second.toLowerCase()))
      return this.namedAt(block, end + 1) ?? party('person', null, name, { described: true });
    return setOf(Organisation).has(second.toLowerCase()) && !/^[,;:]/.test(text.slice(end))
      ? party('organisation', null, name, { described: true })
      : null;
  }

  /**
   * "La banca ha scritto alla Orbis. | Quest'ultima": of a party that opens the sentence before, its article, and whether
   * nobody else is named behind it.
   *
   * @param at where the sentence behind it begins
   * @param isMeant whether the word before somebody else lets it be them
   * @param people whether people with a full name count
   */
  openingBefore(
    block: number,
    at: number,
    name: string,
    isMeant: (before: string) => boolean,
    people: boolean,
  ): { readonly article: string; readonly alone: boolean } | null {
    const text = this.blocks[block]?.text ?? '';
    const from = Math.max(0, at - SINCE_REACH);
    const opener = [...text.slice(from, at).matchAll(OPENER)].at(-1);
    if (!opener) return null;
    const [all, article = ''] = opener;
    const start = from + opener.index + all.indexOf(article);
    const bare = name.slice(name.lastIndexOf(' ') + 1);
    const found = text.indexOf(bare, start);
    if (found < 0 || found + bare.length > Math.min(at, start + article.length + 1 + name.length)) return null;
    const end = found + bare.length;
    if (NEXT_SENTENCE.test(text.slice(end, at).trimEnd())) return null;
    return {
      article: article.toLowerCase(),
      alone: !this.namesAnother(block, this.openerEnd(block, end), at, isMeant, people),
    };
  }

  /** "The mayor | of the city of Lugo, Hugo Poe, opened": where the names and links end that go on with who opens a sentence. */
  private openerEnd(block: number, from: number): number {
    const text = this.blocks[block]?.text ?? '';
    let end = from;
    let linked = false;
    for (const [all, word = ''] of text.slice(from, from + LONGEST_OPENER).matchAll(NEXT_WORD)) {
      const lower = word.toLowerCase().replace(/['’]$/, '');
      const links: boolean = isOf(lower, this.pack) || (linked && setOf(this.pack.lexicon.Determiner).has(lower));
      if (!links && !linked && !/^\p{Lu}/u.test(word)) break;
      linked = links;
      end += all.length;
    }
    return end;
  }

  /** Whether somebody besides who opens a sentence is spoken of in it, from a place behind them. */
  private namesAnother(
    block: number,
    from: number,
    to: number,
    isMeant: (before: string) => boolean = () => true,
    people = true,
  ): boolean {
    const { lexicon, capitalNouns } = this.pack;
    // "on Monday", "in York" name nobody.
    const isNamed = ({ start, text, bare: [first = ''] }: Run): boolean => {
      if (start < from || start >= to || setOf(lexicon.Time).has(first.toLowerCase())) return false;
      const before = wordBefore(text, skipSpace(text, start)).word;
      if (setOf(lexicon.Within).has(before) || !isMeant(before)) return false;
      return people || !this.people.mentionsIn(block).some(({ at }) => at === start);
    };
    const named = capitalNouns
      ? this.people.mentionsIn(block).some((mention) => mention.at >= from && mention.at < to)
      : this.runs.inBlock(block).some(isNamed);
    const words = (this.blocks[block]?.text ?? '')
      .slice(from, to)
      .toLowerCase()
      .split(/[^\p{L}-]+/u);
    return (
      named ||
      words.some((word, i) => i > 0 && isMeant(words[i - 1] ?? '') && mayAnswer(words[i - 1] ?? '', word, this.pack))
    );
  }

  /** The person or body whose name starts at a place. */
  private namedAt(block: number, at: number): Party | null {
    const mention = this.people.mentionsIn(block).find((candidate) => candidate.at === at);
    if (mention)
      return this.people.isBystander(mention.entity.name) ? null : fromEntity(null, this.people.settle(mention.entity));
    const run = this.runs.inBlock(block).find(({ start }) => start === at);
    if (!run) return null;
    const name = run.bare.join(' ');
    const names = setOf(this.pack.lexicon.OrganisationName);
    const told = run.bare.length > 1 && run.bare.some((word) => names.has(word.toLowerCase()));
    return told || KNOWN_ORGANISATIONS.has(name) || (run.bare.length === 1 && this.isBody(name))
      ? party('organisation', null, name)
      : null;
  }
}
