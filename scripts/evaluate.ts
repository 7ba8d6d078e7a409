/** Measures the engine on a labelled folder: a table by kind and by language, and the list of errors. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { KINDS } from '../src/engine/index.ts';
import { PACKS } from '../src/engine/packs/index.ts';
import { type GoldCase, readCases } from './gold.ts';
import { answerOf, decodePage, pathAsMeant, type ReadArticle, readText } from './read-article.ts';
import { readPage } from './read-page.ts';
import { type Answered, rateOf, rates, type Scores, score, type Tally, total } from './score.ts';

const HELP = `The engine against a labelled corpus: a folder per article with gold.json, text.txt and maybe page.html.

  npm run --silent evaluate -- [FOLDER] [options]      default folder: e2e/articles

  --html                read page.html instead of text.txt, with the extension's article finder
  --lang xx             only articles in this language
  --packs               only articles in languages that have a pack
  --cues                also right and false statements of each cue
  --no-errors           the table alone
Exit code 1 where a figure falls short:
  --min F1              overall F1
  --min-precision P     overall precision
  --min-kind F1         F1 of every kind
  --min-language F1     F1 of every language
  --min-source R        share of sources that are right
  --min-subkind R       share of subkinds that are right
`;

function options() {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  return parseArgs({
    allowPositionals: true,
    options: {
      html: flag,
      lang: text,
      packs: flag,
      cues: flag,
      'no-errors': flag,
      help: { ...flag, short: 'h' },
      min: text,
      'min-precision': text,
      'min-kind': text,
      'min-language': text,
      'min-source': text,
      'min-subkind': text,
    },
  });
}

function readArticle(article: GoldCase, html: boolean): ReadArticle {
  if (!html) return readText(article.text);
  const page = article.page ? decodePage(readFileSync(article.page)) : null;
  if (!page?.ok) throw new Error(`${article.id}: page.html ${page?.reason ?? 'is missing'}`);
  return readPage(page.value);
}

function answerCase(article: GoldCase, html: boolean): Answered {
  const { language, statements } = answerOf(readArticle(article, html));
  return { id: article.id, gold: article.gold, text: article.text, language, statements, byText: html };
}

const digits = (value: number): string => value.toFixed(3);

function row(name: string, tally: Readonly<Tally>): string {
  const { precision, recall, f1, right, wrong, missed } = rates(tally);
  const figures = `P ${digits(precision)}  R ${digits(recall)}  F1 ${digits(f1)}`;
  return `${name.padEnd(14)} ${figures}   (${right} right, ${wrong} false, ${missed} missed)`;
}

function report(scores: Scores, seconds: number): string[] {
  const kinds = KINDS.filter((kind) => scores.kinds.has(kind));
  const lines = [`${scores.articles} articles, ${scores.sentences} sentences, ${seconds.toFixed(1)} s`];
  for (const kind of kinds) lines.push(row(kind, scores.kinds.get(kind) ?? total(new Map())));
  for (const [language, tally] of [...scores.languages].sort()) lines.push(row(`language ${language}`, tally));
  lines.push(row('overall', total(scores.kinds)));
  for (const field of ['source', 'subkind', 'language'] as const) {
    const share = scores[field];
    lines.push(`${`${field} right`.padEnd(14)} ${digits(rateOf(share))}   (${share.right} of ${share.all})`);
  }
  lines.push(`outside the article ${scores.outside}, broken offsets ${scores.broken}`);
  return lines;
}

function reportCues(cues: ReadonlyMap<string, Readonly<Tally>>): string[] {
  return [...cues]
    .sort(([one, a], [other, b]) => b.wrong - a.wrong || b.right - a.right || (one < other ? -1 : 1))
    .map(([id, { right, wrong }]) => `${String(right).padStart(4)} right ${String(wrong).padStart(4)} false  ${id}`);
}

type Options = ReturnType<typeof options>['values'];

/** What falls short of the least that was asked for, each as a sentence. */
function shortfalls(scores: Scores, asked: Options): string[] {
  const overall = rates(total(scores.kinds));
  const bars: [string, number, string | undefined][] = [
    ['overall F1', overall.f1, asked.min],
    ['overall precision', overall.precision, asked['min-precision']],
    ['source right', rateOf(scores.source), asked['min-source']],
    ['subkind right', rateOf(scores.subkind), asked['min-subkind']],
  ];
  for (const [kind, tally] of scores.kinds) bars.push([`F1 of ${kind}`, rates(tally).f1, asked['min-kind']]);
  for (const [language, tally] of scores.languages) {
    bars.push([`F1 of language ${language}`, rates(tally).f1, asked['min-language']]);
  }
  const short = bars
    .filter(([, value, bar]) => bar !== undefined && !(value >= Number(bar)))
    .map(([name, value, bar]) => `${name} is ${digits(value)}, ${bar} is asked for`);
  return scores.broken === 0 ? short : [...short, `${scores.broken} statements with broken offsets`];
}

function main(): void {
  const { values, positionals } = options();
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const folder = positionals[0] === undefined ? 'e2e/articles' : pathAsMeant(positionals[0]);
  const html = values.html ?? false;
  const cases = readCases(folder).filter(
    ({ gold: { language }, page }) =>
      (!values.lang || language === values.lang) &&
      (!values.packs || Object.hasOwn(PACKS, language)) &&
      (!html || page !== null),
  );
  if (cases.length === 0) {
    const where = values.lang ? `${folder}, in ${values.lang}` : folder;
    process.stderr.write(`${where}: no labelled article (gold.json with text.txt${html ? ' and page.html' : ''})\n`);
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  const scores = score(cases.map((each) => answerCase(each, html)));
  const seconds = (performance.now() - started) / 1000;
  if (!values['no-errors'] && scores.errors.length > 0) console.log(`${scores.errors.join('\n')}\n`);
  if (values.cues) console.log(`${reportCues(scores.cues).join('\n')}\n`);
  console.log(report(scores, seconds).join('\n'));
  const short = shortfalls(scores, values);
  for (const line of short) console.error(line);
  if (short.length > 0) process.exitCode = 1;
}

main();
