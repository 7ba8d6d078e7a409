/** Feeds the engine with damaged articles: nothing may throw, hang, or break an offset. */
import { parseArgs } from 'node:util';
import { analyze } from '../src/engine/index.ts';
import { readCases } from './gold.ts';
import { mutate, pick, randomFrom } from './mutate.ts';
import { offsetFaults } from './offset-faults.ts';
import { readText } from './read-article.ts';

const HELP = `Damages articles at random and has the engine read them.

  npm run fuzz -- [FOLDER] [options]   default folder: e2e/articles; it holds a folder with text.txt per article

  --runs N      damaged texts (default 10000)
  --seed N      another seed, other damage (default 1); a fault is printed with the seed that shows it again
Exit code 1 where a text made the engine throw, took longer than two seconds of the processor, or gave a wrong offset.
`;

/** A reader does not wait longer for a page (milliseconds). */
const LONGEST = 2000;
/** What a page may say of its language: nothing, the truth, or not. */
const LANGUAGES = [undefined, 'en', 'it', 'es', 'fr', 'de', 'pt', 'nl', '???'] as const;
/** Paragraphs of one damaged text; whole articles are read by other tests. */
const MOST_PARAGRAPHS = 5;

/** A few paragraphs in a row from one of the texts, damaged; now and then with a paragraph of another language. */
function damaged(texts: readonly string[], seed: number): string {
  const random = randomFrom(seed);
  const paragraphs = pick(texts, random).split(/\n+/);
  const start = Math.floor(random() * paragraphs.length);
  const own = paragraphs.slice(start, start + 1 + Math.floor(random() * MOST_PARAGRAPHS));
  if (random() < 0.1) own.push(pick(pick(texts, random).split(/\n+/), random));
  return mutate(own.join('\n'), random);
}

interface Outcome {
  readonly faults: readonly string[];
  /** Milliseconds of the processor. */
  readonly spent: number;
}

/** What went wrong when the engine read a text, and how long it took. */
function read(text: string, lang: string | undefined): Outcome {
  const { article } = readText(text, { lang });
  const started = process.cpuUsage();
  try {
    const { statements } = analyze(article);
    const { user, system } = process.cpuUsage(started);
    const spent = (user + system) / 1000;
    const slow = spent > LONGEST ? [`took ${Math.round(spent)} ms`] : [];
    return { faults: [...slow, ...offsetFaults(statements, article)], spent };
  } catch (error) {
    return { faults: [error instanceof Error ? (error.stack ?? error.message) : String(error)], spent: 0 };
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      runs: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const folder = positionals[0] ?? 'e2e/articles';
  const cases = readCases(folder);
  if (cases.length === 0) throw new Error(`${folder} holds no articles`);
  const texts = cases.map((each) => each.text);
  const first = Number(values.seed) * 1_000_000;
  let faulty = 0;
  let longest = 0;
  for (let run = 0; run < Number(values.runs); run += 1) {
    const text = damaged(texts, first + run);
    const { faults, spent } = read(text, pick(LANGUAGES, randomFrom(first + run)));
    longest = Math.max(longest, spent);
    if (faults.length === 0) continue;
    faulty += 1;
    console.error(`run ${run} of seed ${values.seed}: ${faults.join('; ')}\n  ${JSON.stringify(text.slice(0, 400))}`);
  }
  console.log(`${values.runs} damaged texts, ${faulty} with faults; the longest took ${Math.round(longest)} ms`);
  if (faulty > 0) process.exitCode = 1;
}

main();
