/** How fast the engine reads, beside other ways to go over the same text; figures are ratios within one run. */
import { parseArgs } from 'node:util';
import { CONTESTANTS, type Contestant, ENGINE, PARSER } from './bench/contestants.ts';
import { median, race, type Series, spread } from './bench/race.ts';
import { articlesIn, charactersOf, cueFreeArticle, enlarge } from './bench/texts.ts';
import { pathAsMeant } from './read-article.ts';

const HELP = `The engine's speed, as ratios to other readers of the same texts in the same run.

  npm run bench -- [FOLDER] [options]     default folder: e2e/articles; it holds a folder with text.txt per article

  --rounds N         measured rounds after warm-up, 7 at least (default 9)
  --no-growth        without the texts of 10 kB to 10 MB
Exit code 1 where a ratio falls short (each is a median):
  --min-articles R   engine against a full compromise/one parse, on the articles
  --min-free R       the same on text without cues
  --max-growth R     time on 10 MB by that on 1 MB
`;

/** Sizes of the texts that growth is measured on, in characters. */
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000] as const;
const LEAST_ROUNDS = 7;

function options() {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  return parseArgs({
    allowPositionals: true,
    options: {
      rounds: { ...text, default: '9' },
      'no-growth': flag,
      'min-articles': text,
      'min-free': text,
      'max-growth': text,
      help: { ...flag, short: 'h' },
    },
  });
}

const fixed = (value: number, digits = 1): string => value.toFixed(digits).padStart(8);

/** A table of speeds, and of each round's ratio to the parser. */
function report(title: string, characters: number, series: ReadonlyMap<Contestant, Series>): number {
  console.log(`\n${title}: ${characters.toLocaleString('en')} characters`);
  const parser = series.get(PARSER) ?? [];
  for (const [contestant, times] of series) {
    const ratios = times.map((time, round) => (parser[round] ?? Number.NaN) / time);
    const [low, high] = spread(ratios);
    const speed = characters / median(times) / 1000;
    console.log(
      `  ${contestant.name.padEnd(26)}${fixed(speed)} M characters/s   ${fixed(median(ratios))} x compromise/one (${low.toFixed(1)} - ${high.toFixed(1)})`,
    );
  }
  const ours = series.get(ENGINE) ?? [];
  return median(ours.map((time, round) => (parser[round] ?? Number.NaN) / time));
}

/** Prints the time on texts of growing size; gives the last step's growth. */
function growth(folder: string, rounds: number): number {
  console.log('\ngrowth of the engine, on the articles one after the other');
  const source = articlesIn(folder);
  const times = SIZES.map((size) => {
    const article = enlarge(source, size);
    const each = race([ENGINE], [article], size > 1_000_000 ? Math.min(rounds, 3) : rounds).get(ENGINE) ?? [];
    console.log(`  ${size.toLocaleString('en').padStart(12)} characters ${fixed(median(each), 2)} ms`);
    return median(each);
  });
  const last = (times.at(-1) ?? 0) / (times.at(-2) ?? 1);
  console.log(`  10 MB takes ${last.toFixed(1)} times as long as 1 MB`);
  return last;
}

function main(): void {
  const { values, positionals } = options();
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const folder = positionals[0] === undefined ? 'e2e/articles' : pathAsMeant(positionals[0]);
  const rounds = Math.max(LEAST_ROUNDS, Number(values.rounds) || 0);
  const articles = articlesIn(folder);
  if (articles.length === 0) {
    process.stderr.write(`${folder}: no article (a folder with text.txt)\n`);
    process.exitCode = 2;
    return;
  }
  console.log(`Node ${process.version}, ${rounds} rounds after warm-up, median (lowest - highest)`);
  const onArticles = report(`${articles.length} articles`, charactersOf(articles), race(CONTESTANTS, articles, rounds));
  const free = cueFreeArticle();
  const onFree = report('text without cues', charactersOf(free), race(CONTESTANTS, free, rounds));
  const bars: [string, boolean][] = [
    [
      `${onArticles.toFixed(1)} x compromise/one on articles, ${values['min-articles']} is asked for`,
      onArticles < Number(values['min-articles'] ?? 0),
    ],
    [
      `${onFree.toFixed(1)} x compromise/one without cues, ${values['min-free']} is asked for`,
      onFree < Number(values['min-free'] ?? 0),
    ],
  ];
  if (!values['no-growth']) {
    const grown = growth(folder, rounds);
    const most = Number(values['max-growth'] ?? Number.POSITIVE_INFINITY);
    bars.push([`10 MB takes ${grown.toFixed(1)} times as long as 1 MB, ${most} at most`, grown > most]);
  }
  for (const [text, short] of bars) {
    if (!short) continue;
    console.error(text);
    process.exitCode = 1;
  }
}

main();
