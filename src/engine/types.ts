/**
 * The glossary of the engine: plain, readonly, JSON-safe data.
 * Every offset is a UTF-16 code unit index, every span is `[start, end)`.
 */

/** What a statement is, in the sense of docs/kinds.md. */
export type Kind = 'rumor' | 'confirmation' | 'no-comment' | 'denial';

/** All kinds, in the order in which the interface lists them. */
export const KINDS: readonly Kind[] = ['rumor', 'confirmation', 'no-comment', 'denial'];

export type RumorSubkind = 'outlet' | 'unnamed' | 'hearsay' | 'unconfirmed';
export type ConfirmationSubkind = 'spokesperson' | 'organisation' | 'executive' | 'document';
export type NoCommentSubkind = 'declined' | 'no-response' | 'unreachable' | 'neither' | 'not-confirmed';
/** Subkinds of those who gave no answer at all, not even that they give none. */
export const SILENT: readonly (Subkind | null)[] = ['no-response', 'unreachable'];
/** The finer sort of a statement; a denial has none (`null`). */
export type Subkind = RumorSubkind | ConfirmationSubkind | NoCommentSubkind;

/** Where a block stands in the article. */
export type BlockRole =
  | 'headline'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'caption'
  | 'cell';

/** Half-open interval of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A link inside a block; `href` is absolute. */
export interface BlockLink extends Span {
  readonly href: string;
}

/** A stretch of the article's text that no sentence crosses: a paragraph, a headline, a caption. */
export interface Block {
  readonly text: string;
  readonly role: BlockRole;
  readonly links?: readonly BlockLink[];
}

/** What the engine is given. */
export interface Article {
  readonly blocks: readonly Block[];
  /** The language that the page declares (`<html lang>`), as it stands; it may be wrong. */
  readonly lang?: string;
  /** The publication's own name (`og:site_name`), so that it is not taken for a foreign outlet. */
  readonly siteName?: string;
  /** The page's address; only its host is used, for the same purpose. */
  readonly url?: string;
}

/** The words that made the engine decide; offsets are in the block's text. */
export interface Cue extends Span {
  /** The row of the language pack, e.g. `it/no-comment/non-ha-voluto-commentare`. */
  readonly id: string;
  readonly text: string;
}

export type SourceType = 'outlet' | 'spokesperson' | 'organisation' | 'person' | 'document' | 'unnamed';

/** Who stands behind a statement. */
export interface Source {
  /** As written in the sentence; empty where the sentence leaves the party out. */
  readonly text: string;
  /** Offsets of `text` in the block, absent where `text` is empty. */
  readonly span?: Span;
  /** The party that `text` stands for, by its fullest name in the article. */
  readonly name: string;
  readonly type: SourceType;
  /** "portavoce", "chief executive": as written. */
  readonly role?: string;
  /** Whom the party speaks for or belongs to. */
  readonly organisation?: string;
  /** How many people an unnamed source is said to be ("two people"), where it is said. */
  readonly number?: number;
  /** `name` is no name but what the article calls the party: "the company", "two people". */
  readonly described?: true;
  /** Address of the original report, where the sentence links to it. */
  readonly href?: string;
}

/** `certain` where the cue was right at least nine times in ten on the labelled corpus, else `likely`. */
export type Confidence = 'certain' | 'likely';

/** A sentence (or one act in it) whose sourcing the article shows. */
export interface Statement extends Span {
  /** Unique within the analysis and stable while the block's text stays as it is. */
  readonly id: string;
  readonly kind: Kind;
  readonly subkind: Subkind | null;
  /** Index into `Article.blocks`; `start` and `end` are the sentence's offsets in that block. */
  readonly block: number;
  /** The sentence: `blocks[block].text.slice(start, end)`. */
  readonly text: string;
  /** The part of the sentence that this act governs; the whole sentence where it holds one act only. */
  readonly clause: Span;
  readonly cue: Cue;
  readonly source: Source | null;
  /** The outlet through which a party spoke ("told Reuters"), else empty. */
  readonly via: string;
  readonly confidence: Confidence;
  /** For a no-comment, denial or confirmation: the id of the rumor that it answers, where the text shows it. */
  readonly answers: string | null;
}

/** One party over the whole article. */
export interface PartySummary {
  readonly name: string;
  readonly type: SourceType;
  readonly role?: string;
  readonly organisation?: string;
  readonly href?: string;
  /** As in `Source`. */
  readonly described?: true;
  /** Ids of the statements that it stands behind, in reading order. */
  readonly statements: readonly string[];
}

/** Where everything unconfirmed comes from. */
export type Origin =
  | { readonly form: 'none' }
  | {
      readonly form: 'single';
      readonly name: string;
      readonly type: 'outlet' | 'unnamed';
      /** As in `Source`. */
      readonly number?: number;
    }
  | { readonly form: 'several'; readonly names: readonly string[] }
  | { readonly form: 'unattributed' };

/** How the parties concerned answered; names in reading order, each once a list. */
export interface Heard {
  readonly confirmed: readonly string[];
  readonly denied: readonly string[];
  readonly declined: readonly string[];
  readonly silent: readonly string[];
}

/** What an article's statements come to. */
export interface Summary {
  readonly statements: number;
  readonly counts: Readonly<Record<Kind, number>>;
  /** Number of statements of each subkind that occurs. */
  readonly subkinds: Readonly<Partial<Record<Subkind, number>>>;
  readonly parties: readonly PartySummary[];
  /** Distinct parties with a name, and those without. */
  readonly named: number;
  readonly unnamed: number;
  readonly origin: Origin;
  readonly heard: Heard;
  /** Those of the names in `origin` and `heard` that are none, but what the article calls a party. */
  readonly described: readonly string[];
}

/** What the engine answers. */
export interface Analysis {
  /** The language that was read; `und` where it could not be told. */
  readonly language: string;
  /** False where no pack exists for the language: then there are no statements. */
  readonly supported: boolean;
  readonly statements: readonly Statement[];
  readonly summary: Summary;
}
