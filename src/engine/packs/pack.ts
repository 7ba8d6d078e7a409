/**
 * What a language is to the engine: words in classes, and cue rows in compromise match syntax.
 * A new language is a new folder beside this file; nothing else in the engine knows any language.
 */
import type { Kind, Subkind } from '../types.ts';
import type { Naming } from './naming.ts';

/**
 * The word classes that the engine asks for in every language. In a pattern a class is written `#Class`.
 * A pack may add classes of its own (verbs above all) and use them in its patterns.
 */
export type CoreClass =
  /** Articles and possessives that open a noun phrase: "the", "a", "its". */
  | 'Determiner'
  /** Determiners and numerals that present somebody as not known: "a", "two", "several". */
  | 'Indefinite'
  /** Prepositions that carry a noun phrase on: "of", "for", "from". */
  | 'Preposition'
  /** Of those, the ones that tell where something is or is said: "in", "nella". What stands behind one is no party. */
  | 'Within'
  /** Of those, the ones that tell whom or what something belongs to: "of", "for", "della". */
  | 'Of'
  /** Of those, the ones that name who does what a participle says: "acquired **by**". */
  | 'By'
  /** "and", "or". */
  | 'And'
  /** "but", "however" between clauses: a noun phrase ends there. */
  | 'But'
  /** "that" before a reported clause. */
  | 'Complementiser'
  /** "who", "which": the noun phrase before it is its subject. */
  | 'Relative'
  /** "because", "after", "when": a noun phrase ends there. */
  | 'Subordinator'
  /** "if" and its sisters, "without", "otherwise": no reportative mood with one of these in the sentence. */
  | 'If'
  /** Skipped between subject and verb: "also", "later", "però". */
  | 'Adverb'
  /** Skipped between subject and verb: auxiliaries and clitics. */
  | 'Auxiliary'
  | 'Negation'
  /** Forms that make a participle passive: "was", "been"; such a verb's subject says nothing. */
  | 'Passive'
  /** Directly before a cue these void it: "to" (confirm), "asked to", "could", "expected to". */
  | 'Blocker'
  /** Days, months, "yesterday": skipped at the edges of a noun phrase. */
  | 'Time'
  /** Subject pronouns for a person: "he", "she". */
  | 'PersonPronoun'
  /** Subject pronouns for a body: "it", "they". */
  | 'ThingPronoun'
  /** "I", "my": who says them is no body. */
  | 'FirstPerson'
  /** Spokespeople, press offices, lawyers and agents: those who speak for a party. */
  | 'Spokesperson'
  /** Nouns that are a body: "company", "ministry", "police". */
  | 'Organisation'
  /** Of those, nouns that stand for the body named last, whatever it is: "company", "group", "club". */
  | 'Company'
  /** Nouns for bodies that nobody calls "the company" (ministries, funds, courts, clubs); where nouns have capitals, endings of such nouns. */
  | 'NoCompany'
  /** Countries, capitals and seats of government standing for it: "Moscow", "the Kremlin". */
  | 'Government'
  /** Legal forms and other words that make a name a body's: "Inc", "AG", "University". */
  | 'OrganisationName'
  /** Nouns for a publication: "newspaper", "agency", "website". */
  | 'Outlet'
  /** Words that make a capitalised name an outlet's: "Times", "Post", "Zeitung". */
  | 'OutletName'
  /** Nouns and phrases for people who are not named: "sources", "insiders", "people familiar with". */
  | 'Unnamed'
  /** "official", "executive", "aide": unnamed where nothing names them. */
  | 'Official'
  /** Words that keep an official or person unnamed: "senior", "former", "familiar". */
  | 'Vague'
  /** Roles of a named person: "president", "minister", "Mr". */
  | 'Title'
  /** Of those, what only a body has: "CEO", "founder"; a "president" may have a country. */
  | 'Chief'
  /** Of those, what anybody is called: "Mr", "Dr". It is no role. */
  | 'Honorific'
  /** People whose word is opinion or private: "analyst", "expert", "witness", "mother". */
  | 'Bystander'
  /** Things that are no party: "study", "poll", "law", "data". */
  | 'Study'
  /** "statement", "filing", "press release", "website". */
  | 'Document'
  /** Of the documents, those that an outlet may have made too: "report". */
  | 'Report'
  /** The verbs that hand speech to a listener, and the prepositions before the listener: "told", "to". */
  | 'To'
  /** Verbs of saying; only their presence before a reportative mood matters here. */
  | 'Say'
  /** Of those, finite forms that are nothing else. */
  | 'SayVerb'
  /** Finite forms of confirming, admitting, announcing. */
  | 'ConfirmVerb'
  /** What outlets do with a report: a name that nothing else tells is an outlet's then. */
  | 'Reports'
  /** Before the name or the verb these hand on what another says: "as Vantro reported", "first". */
  | 'First'
  /** What stands beside something else, be it in time or in spite of it: "amid rumors". */
  | 'Amid'
  /** Nouns for whoever spoke without a name: "the person". */
  | 'AnyPerson';

/** Word classes that the engine asks for where a language has them. */
export type OptionalClass =
  // Verbs and their forms.
  /** Finite forms of denying. */
  | 'DenyVerb'
  /** What a spokesperson's words may be called besides; of a body these are acts, not words. */
  | 'LooseVerb'
  /** Of the verbs of saying, forms that do nothing but hand words on: "said". */
  | 'PlainSay'
  /** Participles of the same verbs, for tenses with an auxiliary. */
  | 'SayParticiple'
  | 'ConfirmParticiple'
  | 'LooseParticiple'
  /** Verbs with which a speaker is named between dashes, within the quotation marks. */
  | 'Inserted'
  /** Auxiliaries before the participle of who has spoken, and of those the forms that several have. */
  | 'Have'
  | 'HaveOfSeveral'
  /** Participles, by their endings too; of verbs in a past tense; and those that open a sentence: "Denying the report, the club said". */
  | 'Participle'
  | 'PastParticiple'
  | 'OpeningParticiple'
  /** Participles for whom a reporter has asked: "contactado por teléfono". */
  | 'Approached'
  | 'Gerund'
  | 'Infinitive'
  /** With an infinitive, what is yet to be done. */
  | 'Future'
  /** Words that are nothing but verbs, and forms of which no plural is the subject. */
  | 'Verb'
  | 'SingularVerb'
  /** Verbs with which lawyers say for whom they speak. */
  | 'Represents'
  /** What an outlet does or means to do, behind "it": "the film it aired". */
  | 'Plan'
  /** Forms of "to be" that make a state with a participle. */
  | 'State'
  // Articles and pronouns.
  /** Articles after which no second one stands, and those with which a main clause begins, not an apposition. */
  | 'Article'
  | 'Definite'
  /** Articles that open a clause without a pronoun: "workers at the plant | the firm closed". */
  | 'OpensClause'
  /** Articles that may be relative pronouns, and relative pronouns of an object. */
  | 'Pronominal'
  | 'ObjectRelative'
  /** Where cases show: articles that no subject opens with, that a subject may, of the genitive, and with a noun's ending behind them. */
  | 'Oblique'
  | 'EitherCase'
  | 'GenitiveArticle'
  | 'StrongGenitive'
  /** Prepositions that hold an article. */
  | 'Contraction'
  /** "The school where she taught": of the words that open a clause, the one that may belong to a noun. */
  | 'Where'
  /** What a name has behind it where something is its own, cut off as a word: "'s". */
  | 'Genitive'
  /** Object pronouns before a verb. */
  | 'Clitic'
  /** Who reads: "you", "your". */
  | 'Reader'
  /** Verbs with which a teller guesses and the news hands on: "it seems". */
  | 'Seems'
  /** Whom a pronoun may stand for. */
  | 'Feminine'
  | 'Masculine'
  | 'Singular'
  | 'Plural'
  /** "Anybody", "nobody" where a house's people are asked. */
  | 'Anybody'
  /** "The same": whoever spoke before. */
  | 'Same'
  // Small words.
  /** Where something was said, between a verb and its subject. */
  | 'Adjunct'
  /** Opens what is granted, not what is asked: "si le groupe n'a pas répondu, ...". */
  | 'Concession'
  /** Prepositions that carry a noun phrase on, what a body is for, and what stands behind a name and governs it. */
  | 'Linker'
  | 'Purpose'
  | 'Postposition'
  /** Verbs in a mood of what is not said to be so, and what opens a clause in which it is: "**sebbene** l'azienda **abbia** smentito". */
  | 'Granted'
  | 'Grants'
  /** Opens what somebody did not do while they spoke: "without elaborating". */
  | 'Without'
  /** "Neither" of two parties; and what takes a negation back: "not only". */
  | 'Neither'
  | 'NotOnly'
  /** What stands before the house whose people speak: "desde la empresa". */
  | 'Origin'
  /** Words before the number of a year that are no time elsewhere. */
  | 'PartOfYear'
  /** Before a verb of saying these leave open whether it was said. */
  | 'Reportedly'
  // Nouns.
  /** Nouns, though their words are verbs elsewhere. */
  | 'Noun'
  /** Who is accused, represented or employed, and speaks for nobody else. */
  | 'Accused'
  | 'Counsel'
  /** Who speaks for the person whose they are, and for nobody elsewhere: "o empresário de Rui Costa". */
  | 'Agent'
  | 'Staff'
  /** Who makes up a body; of titles that look like participles, those that do. */
  | 'Members'
  | 'Member'
  /** First parts of a role's compound that name no body: "Vize-Sprecher". */
  | 'Rank'
  /** Nationalities that stand for a person: "the German said". */
  | 'Demonym'
  /** Bodies that may be scholars, or publish studies. */
  | 'Crew'
  | 'Institute'
  /** Where people work; and offices that nobody holds: "Pressestelle". */
  | 'Workplace'
  | 'PressOffice'
  /** Where lawyers work who are asked for their opinion, and what they know: "abogado del bufete Roca". */
  | 'LawFirm'
  /** Who no longer has an office: "former". */
  | 'Former'
  /** Who reports for an outlet, and who lives on telling what others plan. */
  | 'Reporter'
  | 'Tipster'
  /** What X is, the network: in "the platform X." the letter is no initial. */
  | 'Platform'
  /** What opens when something was said, behind who said it: "during", "after". */
  | 'Circumstance'
  /** Of what outlets do with a report, what officials do with their plans too: "adelantó que". */
  | 'Foretells'
  | 'Others'
  /** Outlets that a headline names so; the one that is being read; what it announces of itself, and where it speaks for itself. */
  | 'NewsName'
  | 'OwnOutlet'
  | 'Own'
  | 'OwnWords'
  /** Nouns for outlets only where a name stands straight behind them: "l'agenzia Notimar". */
  | 'Agency'
  | 'LawField'
  | 'Specialist'
  | 'Informs'
  | 'Court'
  /** What somebody speaks through, whoever made it: media, sites, networks. */
  | 'Medium'
  | 'Site'
  | 'SocialMedia'
  /** What a reporter asks for. */
  | 'Request'
  /** What a party rejects. */
  | 'Claim'
  /** Nouns for companies whose compounds tell a trade: "Flughafenbetreiber". */
  | 'Trade'
  /** Reports of the press in one word: "Medienberichte". */
  | 'MediaReport'
  /** Words before bodies of which none in particular speaks: "many companies say". */
  | 'Some'
  /** What opens a sentence that tells a story: "in the novel, the police announce". */
  | 'Fiction'
  /** What tells a legend: "secondo la tradizione"; and who made a thing that is described. */
  | 'Lore'
  | 'Maker'
  /** Of documents that are none: "the fake email says". */
  | 'Fake'
  /** What ends as bodies do and is none. */
  | 'Thing';

/** The word classes that the engine asks for. */
export type EngineClass = CoreClass | OptionalClass;

/** What the words of a cue do. The party that stands at the cue then decides the kind (see acts.ts). */
export type Act =
  /** Asserts: "said", "wrote". A plain person's word gives nothing. */
  | 'say'
  /** Confirms, acknowledges, admits, announces: a named person's word counts too. */
  | 'confirm'
  /** Attributes without a verb: "according to". */
  | 'attribute'
  /** Speaks through a document: "in a statement". */
  | 'document'
  /** The people at this cue want no name: "on condition of anonymity". */
  | 'anonymity'
  /** The words alone mark hearsay. */
  | 'hearsay'
  /** The words alone mark another outlet's report whose name need not follow: "media reports". */
  | 'report'
  /** The words alone say that a claim is not confirmed. */
  | 'unconfirmed'
  /** The no-comment acts; the row's subkind says which. */
  | 'refuse'
  | 'deny';

/** Where the party stands that the cue speaks of. `cue`: the cue's own words name it; `none`: the cue needs no party. */
export type Position = 'before' | 'after' | 'either' | 'cue' | 'none';

/** A condition that voids the cue when it fails. */
export type Guard =
  /** No word of class `If` in the sentence. */
  | 'no-if'
  /** Not below a verb of saying (class `Say`) that stands earlier in the sentence outside quotations. */
  | 'not-reported'
  /** No word of class `Passive` between the cue and the punctuation mark before it: for verbs whose form is their participle too. */
  | 'active'
  /** The pattern's last word must end its clause: a separated prefix, "teilte die Polizei mit". */
  | 'clause-final'
  /** A rumor was told in this block or the one before: "soll" goes on with it. */
  | 'amid-rumor'
  /** A rumor was told anywhere above: a device that is talked about "soll" have this and that. */
  | 'after-rumor'
  /** The cue must open its clause (nothing but adverbs before it since the last punctuation mark). */
  | 'clause-initial'
  /** No comma, colon or dash between the cue's words. */
  | 'one-clause'
  /** The sentence is a block of its own that no period closes, as headlines are. */
  | 'headline'
  /** The party must have been found and be no private person. */
  | 'party'
  /** The party must be no outlet: "denuncia", "exige" are words that an outlet has for itself, not for what it reports. */
  | 'no-outlet'
  /** The party must have been found; a private person counts too. */
  | 'somebody'
  /** Outside quotations somebody must say it, in the sentence or in a clause with "that": "happiness is a lie" is nobody's denial. */
  | 'spoken'
  /** No object follows a verb whose subject stands before it: "assure 2 000 véhicules"; a clause with "that" may. */
  | 'no-object'
  /** What a body or document says must be there, a clause, a quotation, a colon: "adds a layer" is no speech. Verbs of class `PlainSay` are nothing else. */
  | 'hands-on'
  /** A verb of saying or confirming stands elsewhere in the sentence; its subject is the party. */
  | 'with-speech';

/** One cue: a pattern with its meaning and its proof. */
export interface CueRow {
  /** `<language>/<kind>/<slug>`; unique. */
  readonly id: string;
  readonly kind: Kind;
  /** Fixed subkind; absent where the party decides it. With `say`, `confirm` and `attribute` only a party that makes it counts. */
  readonly subkind?: Subkind;
  readonly act: Act;
  /**
   * compromise match syntax over lower-case words; `#Class` for a word class, `[<cue>...]` to narrow the cue
   * words, `.{0,3}` for a gap; groups may be nested and their alternatives may have several words. Elided words keep their apostrophe ("l' azienda"), English contractions are
   * two words ("did not", "company 's").
   */
  readonly pattern: string;
  /** False friends: patterns that void the cue where they overlap it ("denied access"). */
  readonly unless?: readonly string[];
  readonly party: Position;
  /** True where the cue may stand inside a quotation, and the quotation's speaker is its party. */
  readonly quoted?: boolean;
  readonly guards?: readonly Guard[];
  /** True where only bodies do this ("teilte mit"): a party that no word class tells is taken for one. */
  readonly institutional?: boolean;
  /** `likely` where the cue's measured precision is below 0.9. */
  readonly confidence?: 'likely';
  /** Sentences in which this row must yield a statement of its kind. */
  readonly hits: readonly string[];
  /** Near misses: sentences in which this row must not yield a statement. */
  readonly misses: readonly string[];
}

/** Which words may have their accent apart, behind them: "e' vero". */
export interface AccentsApart {
  /** Words that have an accent in the end, without it. */
  readonly word: RegExp;
  /** Of those, what closes no quotation in single marks, so that the mark behind it is an accent. */
  readonly sure: RegExp;
  /** What a quotation in single marks may begin with. */
  readonly quoted: RegExp;
  /** What stands before an acute accent; any other is a grave one. */
  readonly acute: RegExp;
}

/** How a language writes two words as one. */
export interface Contractions {
  /** Clitics, and the words that they stand for: "n't" is "not". Those with the apostrophe within cut a letter off the word. */
  readonly clitics: Readonly<Record<string, string>>;
  /** What is left of a word before such a clitic: the "wo" of "won't" is "will". */
  readonly stems: Readonly<Record<string, string>>;
  /** Two words without an apostrophe: "cannot". */
  readonly joined: Readonly<Record<string, readonly [string, string]>>;
  /** Letters of the longest words before a clitic that cuts a letter off them: "shouldn't". */
  readonly longestCut: number;
}

/** Endings that tell what a word is; those that a language does not have are absent. */
export interface Endings {
  /** Of verbs in a past tense, which its nouns and adjectives do not have. */
  readonly past?: RegExp;
  /** Where a verb may stand without a subject: of nouns in the plural. */
  readonly plural?: RegExp;
  /** Of infinitives that a verb of saying has behind it: "dit | suivre le dossier". */
  readonly infinitive?: RegExp;
  /** Of verbs in the future tense. */
  readonly future?: RegExp;
  /** Of words behind a body's name that are no nouns: "Orbis **quickly**". */
  readonly noNoun?: RegExp;
  /** Where every noun has a capital: of an adjective between article and noun. */
  readonly attribute?: RegExp;
  /** Where every noun has a capital: of nouns, which names do not have. */
  readonly noun?: RegExp;
  /** Where every noun has a capital: of nouns for several, which some nouns for one have as well. */
  readonly nounOfSeveral?: RegExp;
  /** Where every noun has a capital: what a noun has in the genitive. */
  readonly genitive?: RegExp;
  /** Where verbs stand last: of infinitives, and of what several people do. */
  readonly pluralVerb?: RegExp;
  /** Where every noun has a capital: of nouns for people in an oblique case, and for women, in no class. */
  readonly person?: RegExp;
  /** Of nouns for several people, in no class, where a verb in the plural or a sentence's start tells that they are no name. */
  readonly people?: RegExp;
}

export interface LanguagePack {
  /** BCP 47 primary subtag: the name of the pack's folder. */
  readonly language: string;
  /** The commonest function words, for telling the language of a text. */
  readonly stopwords: readonly string[];
  /** Without the final period, lower case: "dott", "e.g". */
  readonly abbreviations: readonly string[];
  /** Those of them that may also end a sentence: "inc", "etc". */
  readonly finalAbbreviations: readonly string[];
  /** True where a number with a period is an ordinal: German "3. Mai". */
  readonly ordinalPeriod: boolean;
  /** True where the first of two abbreviated words may be small and the second large: "z. B.", "a. C.". */
  readonly smallInitials?: boolean;
  /** Cuts elisions after the apostrophe ("l'" + "azienda"), or clitics before it ("did" + "n't"). */
  readonly apostrophe: 'elision' | 'clitic' | 'none';
  /** What words with a clitic are short for; where `apostrophe` is `clitic`. */
  readonly contractions?: Contractions;
  /** Where agencies write accents apart, behind their vowels: Italian "e' vero". */
  readonly accentsApart?: AccentsApart;
  /** Pronouns that follow their verb on a hyphen and are cut off it: "a-t-il" is "a", "il". */
  readonly invertedPronouns?: readonly string[];
  /** What stands on a hyphen of its own between a verb and such a pronoun: the "t" of "a-t-il". */
  readonly inversionLetter?: string;
  /** True where who speaks is named between commas within quotation marks, behind the verb; else that stands between dashes. */
  readonly insertsBetweenCommas?: true;
  /** Object pronouns that follow their verb on a hyphen and are cut off it with the hyphen: "recusou-se" is "recusou", "-se"; written `_se` in patterns. */
  readonly enclitics?: readonly string[];
  /** What the interface knows of the language as well. */
  readonly naming: Naming;
  /** What tells an age behind a name, besides figures between commas: ", 44 years old". Of bodies, which are so many years old too, something more is told. */
  readonly age: RegExp;
  /**
   * Words with which somebody tells of themselves, speaks to the reader or tells a story; with the flags g and u. Not "our":
   * papers have correspondents.
   */
  readonly inPerson: RegExp;
  /** What tells the day of news besides the full names of weekdays: "ce matin", "este 24 de noviembre", "nesta terça (24)". */
  readonly newsDay?: RegExp;
  /** Endings that tell what a word is which is in no class. */
  readonly endings: Endings;
  /** True where the noun precedes what qualifies it ("portavoce di OpenAI"); false for English and German compounds. */
  readonly headFirst: boolean;
  /** True where a verb may stand without a subject ("Ha confermato ..."). */
  readonly proDrop: boolean;
  /** Articles that bodies' names take and people's do not ("a Orbis", "da Orbis"), where that tells them apart. */
  readonly bodyArticles?: readonly string[];
  /** True where every noun is capitalised, so that a capital says nothing. */
  readonly capitalNouns: boolean;
  /** Possessives and objects that tell a person from a thing: "his", "its". */
  readonly possessives?: { readonly person: readonly string[]; readonly thing: readonly string[] };
  /** Pronouns, and the roles, names and sorts of parties for which none of them stands: "sie" is no "Sprecher", "er" no outlet. */
  readonly strangers?: Readonly<Record<string, RegExp>>;
  /** What stands right before and right behind the name of an outlet that is itself the party: "em nota, a". */
  readonly outletActs?: { readonly before: RegExp; readonly after: RegExp };
  /** Where nouns do not head their phrase: what presents somebody before their name and behind it; the group holds who they are. */
  readonly presentation?: { readonly before: RegExp; readonly behind: RegExp };
  /** What stands right before and right behind the bare name of a body: "shares in Orbis", "Orbis shares rose". */
  readonly bodySigns?: { readonly before: RegExp; readonly after: RegExp };
  /** Tells a noun phrase of several people, whom no "he" or "she" stands for. */
  readonly plural?: RegExp;
  /** Nouns that stand for bodies of which the name has a more special one: "the agency" for an administration. */
  readonly hypernyms?: Readonly<Record<string, readonly string[]>>;
  readonly lexicon: Readonly<Record<CoreClass, readonly string[]>> & Readonly<Record<string, readonly string[]>>;
  /** Endings that put a compound into a class: German "-sprecherin". */
  readonly suffixes: Readonly<Record<string, readonly string[]>>;
  readonly cues: readonly CueRow[];
}
