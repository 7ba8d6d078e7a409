/** Writes text, labels and page of each article in e2e/articles from its article.json; `--check` only compares. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BlockRole, KINDS, type Kind } from '../src/engine/index.ts';
import {
  PAGE_LANGUAGES,
  pageOf,
  type WrittenArticle,
  type WrittenBlock,
  type WrittenSentence,
} from './article-page.ts';
import type { GoldSentence } from './gold.ts';

const HELP = `The project's own labelled articles: from article.json to text.txt, gold.json and page.html.

  npx tsx scripts/articles.ts [ID...]      writes them, for every article or for these
  npx tsx scripts/articles.ts --check      writes nothing; exit code 1 where a file is stale
  npx tsx scripts/articles.ts --counts     labels by language, kind and subkind, and near misses
`;

const ARTICLES = 'e2e/articles';

const SUBKINDS: Readonly<Record<Kind, readonly (string | null)[]>> = {
  rumor: ['outlet', 'unnamed', 'hearsay', 'unconfirmed'],
  confirmation: ['spokesperson', 'organisation', 'executive', 'document'],
  'no-comment': ['declined', 'no-response', 'unreachable', 'neither', 'not-confirmed'],
  denial: [null],
};

const ROLES: readonly BlockRole[] = [
  'headline',
  'standfirst',
  'heading',
  'paragraph',
  'list-item',
  'quotation',
  'caption',
  'cell',
];

function textOf({ sentences }: WrittenBlock): string {
  return sentences.map(({ text }) => text).join(' ');
}

function plainText(article: WrittenArticle): string {
  return `${article.blocks.map(textOf).join('\n\n')}\n`;
}

/** The sentences with their offsets into `text.txt`. */
function goldSentences(article: WrittenArticle): GoldSentence[] {
  const found: GoldSentence[] = [];
  let start = 0;
  for (const { sentences } of article.blocks) {
    for (const { text, labels, optional = [] } of sentences) {
      found.push({ start, end: start + text.length, text, labels, optional });
      start += text.length + 1;
    }
    // After the last sentence two line feeds stand in place of the space.
    start += 1;
  }
  return found;
}

function goldJson(article: WrittenArticle): string {
  const { id, language, title, outlet } = article;
  return `${JSON.stringify({ id, language, title, outlet, readers: 1, sentences: goldSentences(article) }, null, 1)}\n`;
}

function sentenceProblems({ text, labels, optional = [], near }: WrittenSentence): string[] {
  const found: string[] = [];
  if (text !== text.trim() || /\s{2}|\n/.test(text) || text === '') found.push('stray white space');
  if (near !== undefined && labels.length > 0) found.push('a near miss has labels');
  for (const { kind, subkind, source, via, cue } of labels) {
    if (!SUBKINDS[kind]?.includes(subkind)) found.push(`no subkind ${subkind} of ${kind}`);
    if (!cue) found.push('a label without a cue');
    for (const words of [source, via, cue]) if (!text.includes(words)) found.push(`not in the sentence: ${words}`);
  }
  for (const kind of optional) if (!KINDS.includes(kind)) found.push(`no kind ${kind}`);
  return found.map((problem) => `${problem} - ${text}`);
}

/** What is wrong with an article as written; empty where it can be used. */
function problems(article: WrittenArticle, folder: string): string[] {
  const { id, language, title, blocks } = article;
  const found = blocks.flatMap(({ sentences }) => sentences.flatMap(sentenceProblems));
  if (id !== folder) found.push(`id ${id} is not the folder's name`);
  if (!PAGE_LANGUAGES.includes(language)) found.push(`scripts/article-page.ts has no words in ${language}`);
  if (!id.startsWith(`${language}-`)) found.push(`id ${id} does not begin with the language, ${language}`);
  if (blocks.filter(({ role }) => role === 'headline').length !== 1) found.push('not exactly one headline');
  if (blocks[0]?.role !== 'headline' || textOf(blocks[0]) !== title) found.push('title is no headline');
  for (const { role, sentences } of blocks) {
    if (!ROLES.includes(role)) found.push(`no role ${role}`);
    if (sentences.length === 0) found.push(`empty ${role}`);
  }
  return found.map((problem) => `${folder}: ${problem}`);
}

function readWritten(id: string): WrittenArticle {
  return JSON.parse(readFileSync(join(ARTICLES, id, 'article.json'), 'utf8'));
}

/** The generated files of an article, by name. */
function filesOf(article: WrittenArticle): Readonly<Record<string, string>> {
  return { 'text.txt': plainText(article), 'gold.json': goldJson(article), 'page.html': pageOf(article) };
}

/** Paths of generated files that differ from what their article says; writes them unless told to check only. */
function bringUpToDate(article: WrittenArticle, check: boolean): string[] {
  const stale: string[] = [];
  for (const [name, content] of Object.entries(filesOf(article))) {
    const path = join(ARTICLES, article.id, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
    stale.push(path);
    if (!check) writeFileSync(path, content);
  }
  return stale;
}

function countLines(articles: readonly WrittenArticle[]): string[] {
  const counts = new Map<string, number>();
  const count = (name: string): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const { language, blocks } of articles) {
    count(`${language} articles`);
    for (const { labels, near, optional = [] } of blocks.flatMap(({ sentences }) => sentences)) {
      count(`${language} sentences`);
      if (near !== undefined) count(`${language} near misses`);
      if (optional.length > 0) count(`${language} undecidable`);
      for (const { kind, subkind } of labels) count(`${language} ${kind}${subkind ? `/${subkind}` : ''}`);
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, number]) => `${name}: ${number}`);
}

function main(): void {
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: flag, counts: flag, help: { ...flag, short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const all = readdirSync(ARTICLES).filter((id) => existsSync(join(ARTICLES, id, 'article.json')));
  const ids = positionals.length > 0 ? positionals : all.sort();
  const articles = ids.map(readWritten);
  const wrong = articles.flatMap((article, index) => problems(article, ids[index] ?? ''));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  if (values.counts) {
    console.log(countLines(articles).join('\n'));
    return;
  }
  const stale = articles.flatMap((article) => bringUpToDate(article, values.check ?? false));
  for (const path of stale) console.log(`${values.check ? 'stale' : 'written'}: ${path}`);
  if (values.check && stale.length > 0) process.exitCode = 1;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
