/** How fast and how right the engine is, beside what could be used in its place; figures are ratios within one run. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../src/engine/index.ts';
import { CONTESTANTS, type Contestant, ENGINE, PARSER, REGEX } from './bench/contestants.ts';
import { bundleEngine } from './bench/engine-bundle.ts';
import { median, race, retainedBy, spread } from './bench/race.ts';
import { chartOf, type Figures, type PageTable, pageOfFigures, type SpeedTable } from './bench/report.ts';
import type { Rightness } from './bench/rightness.ts';
import { sizesOf } from './bench/sizes.ts';
import { startTimes } from './bench/start.ts';
import { articlesIn, charactersOf, cueFreeArticle, enlarge } from './bench/texts.ts';
import { pathAsMeant } from './read-article.ts';

const HELP = `The extension's speed, rightness, cost to a page, start and size, beside what could be used in its place.

  npm run bench -- [FOLDER] [options]     default folder: e2e/articles; it holds a folder per article with text.txt,
                                          gold.json and page.html

  --rounds N         measured rounds after warm-up, 7 at least (default 9)
  --short            engine, rightness and sizes only, of the engine's peers those with a limit, and nothing is written
  --no-growth        without the texts of 10 kB to 10 MB
The engine is measured as readers run it: bundled, its languages packed. Each reader of texts runs in a process of its own.
Without --short it needs the built extension and Chromium, and writes docs/benchmarks.md and docs/benchmarks.svg.
Exit code 1 where a limit is not kept (each ratio is a median):
  --min-articles R   engine against a full compromise/one parse, on the articles
  --min-free R       the same on text without cues
  --max-regex R      time on text without cues by that of one regular expression
  --max-growth R     time on 10 MB by that on 1 MB
  --max-cold R       wait for a stopped background by that for a running one
  --min-ahead F1     how much higher our F1 is than that of each simpler way
`;

/** Sizes of the texts that growth is measured on, in characters. */
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000] as const;
const LEAST_ROUNDS = 7;
/** Those of which a limit speaks. */
const LIMITED = [ENGINE, PARSER, REGEX] as const;
const ARTICLE_WORDS = 1000;
const DIST = 'dist/chrome';
const CHART = 'benchmarks.svg';

function options() {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  return parseArgs({
    allowPositionals: true,
    options: {
      rounds: { ...text, default: '9' },
      short: flag,
      'no-growth': flag,
      'min-articles': text,
      'min-free': text,
      'max-regex': text,
      'max-growth': text,
      'max-cold': text,
      'min-ahead': text,
      help: { ...flag, short: 'h' },
    },
  });
}

const fixed = (value: number, digits = 1): string => value.toFixed(digits).padStart(8);

/** Lets all contestants read the articles; prints and gives their speeds and each round's ratio to the parser. */
async function measureSpeeds(
  title: string,
  articles: readonly Article[],
  rounds: number,
  contestants: readonly Contestant[],
): Promise<SpeedTable> {
  const characters = charactersOf(articles);
  console.log(`\n${title}: ${characters.toLocaleString('en')} characters`);
  const series = await race(contestants, articles, rounds);
  const parser = series.get(PARSER) ?? [];
  const speeds = [];
  for (const [contestant, times] of series) {
    const ratios = times.map((time, round) => (parser[round] ?? Number.NaN) / time);
    const [lowest, highest] = spread(ratios);
    const speed = characters / median(times) / 1000;
    const retained = await retainedBy(contestant, articles);
    speeds.push({ name: contestant.name, speed, ratio: median(ratios), lowest, highest, retained });
    console.log(
      `  ${contestant.name.padEnd(40)}${fixed(speed)} M characters/s  ${fixed(median(ratios))} x compromise/one (${lowest.toFixed(1)} - ${highest.toFixed(1)})  ${fixed(retained / 1e6)} MB held`,
    );
  }
  return { title, characters, speeds };
}

/** Milliseconds on texts of growing size. */
async function measureGrowth(articles: readonly Article[], rounds: number): Promise<Figures['growth']> {
  console.log('\ngrowth of the engine, on the articles one after the other');
  const growth = [];
  for (const characters of SIZES) {
    const each = await race([ENGINE], [enlarge(articles, characters)], characters >= 1_000_000 ? 3 : rounds);
    const ms = median(each.get(ENGINE) ?? []);
    growth.push({ characters, ms });
    console.log(`  ${characters.toLocaleString('en').padStart(12)} characters ${fixed(ms, 2)} ms`);
  }
  return growth;
}

/** Runs another program of this project, which writes its figures as JSON into a file or prints them. */
function figuresOf<T>(...args: readonly string[]): T {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'figures.json');
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/tsx',
    args.map((arg) => (arg === 'FILE' ? file : arg)),
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0) throw new Error(`${args[0]}: ${stderr}`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : stdout;
  rmSync(folder, { recursive: true });
  return JSON.parse(text) as T;
}

function printRightness(readers: readonly Rightness[]): void {
  console.log('\nrightness, overall');
  for (const { name, overall } of readers)
    console.log(
      `  ${name.padEnd(40)} P ${overall.precision.toFixed(3)}  R ${overall.recall.toFixed(3)}  F1 ${overall.f1.toFixed(3)}`,
    );
}

async function measureStart(articles: readonly Article[], rounds: number): Promise<NonNullable<Figures['start']>> {
  const english = articles.filter((article) => article.blocks.some(({ text }) => /\bthe\b/.test(text)));
  const { words, cold, warm } = await startTimes(DIST, english, ARTICLE_WORDS, rounds);
  const start = { words, cold: median(cold), warm: median(warm) };
  console.log(
    `\nanswer for ${words} words: ${start.cold.toFixed(0)} ms from a stopped background, ${start.warm.toFixed(0)} ms from a running one`,
  );
  return start;
}

type Values = ReturnType<typeof options>['values'];

/** The limits that are not kept, each as a sentence. */
function shortfalls({ speeds: [articles, free], growth, rightness, start, sizes }: Figures, asked: Values): string[] {
  const speedOf = (table: SpeedTable | undefined, name: string) => table?.speeds.find((speed) => speed.name === name);
  const [ours, freely] = [speedOf(articles, ENGINE.name)?.ratio ?? 0, speedOf(free, ENGINE.name)?.ratio ?? 0];
  const regex = (speedOf(free, REGEX.name)?.speed ?? 0) / (speedOf(free, ENGINE.name)?.speed ?? 1);
  const [million, tenMillion] = growth.slice(-2).map(({ ms }) => ms);
  const grown = (tenMillion ?? 0) / (million ?? 1);
  const ahead = Math.min(...rightness.slice(1).map(({ overall }) => (rightness[0]?.overall.f1 ?? 0) - overall.f1));
  const least = (value: number, bar: string | undefined): boolean => bar === undefined || value >= Number(bar);
  const most = (value: number, bar: string | undefined): boolean => bar === undefined || value <= Number(bar);
  const kept: [string, boolean][] = [
    [`${ours.toFixed(1)} x compromise/one on articles`, least(ours, asked['min-articles'])],
    [`${freely.toFixed(1)} x compromise/one without cues`, least(freely, asked['min-free'])],
    [`${regex.toFixed(1)} x the time of one regular expression without cues`, most(regex, asked['max-regex'])],
    [`10 MB take ${grown.toFixed(1)} times as long as 1 MB`, growth.length === 0 || most(grown, asked['max-growth'])],
    [`F1 ${ahead.toFixed(3)} ahead of the next way`, least(ahead, asked['min-ahead'])],
    [
      `a stopped background takes ${start ? (start.cold / start.warm).toFixed(1) : ''} times as long as a running one`,
      !start || most(start.cold / start.warm, asked['max-cold']),
    ],
    ...sizes.map(({ name, zipped, most: limit }): [string, boolean] => [
      `${name}: ${zipped} bytes gzipped, ${limit} at most`,
      zipped <= limit,
    ]),
  ];
  return kept.filter(([, isKept]) => !isKept).map(([text]) => text);
}

async function measure(folder: string, articles: readonly Article[], values: Values): Promise<Figures> {
  const rounds = Math.max(LEAST_ROUNDS, Number(values.rounds) || 0);
  const machine = `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${process.platform}`;
  console.log(`${machine}; ${rounds} rounds after warm-up, median (lowest - highest)`);
  const contestants = values.short ? LIMITED : CONTESTANTS;
  const speeds = [
    await measureSpeeds(`${articles.length} articles`, articles, rounds, contestants),
    await measureSpeeds('text without cues', cueFreeArticle(), rounds, contestants),
  ];
  const growth = values['no-growth'] ? [] : await measureGrowth(articles, rounds);
  const rightness = figuresOf<Rightness[]>('scripts/bench/rightness.ts', folder);
  printRightness(rightness);
  const sizes = sizesOf(DIST);
  for (const { name, zipped, most } of sizes) console.log(`${name}: ${zipped} bytes gzipped (${most} at most)`);
  const start = values.short ? null : await measureStart(articles, rounds);
  const page = values.short ? null : figuresOf<PageTable>('scripts/bench-page.ts', folder, '--json', 'FILE');
  const command = ['npm run bench --', folder === 'e2e/articles' ? '' : 'FOLDER'].join(' ').replace(/[ -]+$/, '');
  const date = new Date().toISOString().slice(0, 10);
  return { machine, date, command, speeds, growth, rightness, page, start, sizes };
}

async function main(): Promise<void> {
  const { values, positionals } = options();
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const folder = positionals[0] === undefined ? 'e2e/articles' : pathAsMeant(positionals[0]);
  const articles = articlesIn(folder);
  if (articles.length === 0) {
    process.stderr.write(`${folder}: no article (a folder with text.txt)\n`);
    process.exitCode = 2;
    return;
  }
  await bundleEngine();
  const figures = await measure(folder, articles, values);
  if (!values.short) {
    const [table] = figures.speeds;
    if (table) writeFileSync(join('docs', CHART), chartOf(table));
    writeFileSync('docs/benchmarks.md', pageOfFigures(figures, CHART));
    console.log('\nwritten: docs/benchmarks.md');
  }
  for (const text of shortfalls(figures, values)) {
    console.error(text);
    process.exitCode = 1;
  }
}

await main();
