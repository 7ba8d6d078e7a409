/** The command-line door of the engine: files, or JSON objects on standard input, to one JSON object a line. */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { answerLines } from './batch.ts';
import { answerOf, decode, decodePage, type Read, type ReadArticle, readBytes, readText } from './read-article.ts';
import { readPage } from './read-page.ts';

const HELP = `Who stands behind what an article says, sentence by sentence.

  npm run --silent analyze -- [--lang xx] FILE...     .txt (a block a line) and .html files
  npm run --silent analyze -- --ndjson < LINES        {"id", "lang"?, "text" | "html", "url"?}, one object a line

Prints one JSON object a line, in the order given:
  {"file" | "id", "language", "supported", "statements", "summary"}
Offsets are UTF-16, in the whole text file; for a page, in its blocks joined by a newline.
A page that holds no article is answered with no statements and "reason": "not-an-article".

  --lang xx    the language to expect, where the text does not speak against it
  --ndjson     read standard input, a line at a time; a broken line is answered with {"line", "error"}
  --help       this text

A file that cannot be read is named on standard error and the exit code is 1; the others are still answered.
`;

function read(file: string, lang: string | undefined): Read<ReadArticle> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  if (/\.x?html?$/i.test(file)) {
    const page = decodePage(bytes.value);
    return page.ok ? { ok: true, value: readPage(page.value, { lang }) } : page;
  }
  const text = decode(bytes.value);
  return text.ok ? { ok: true, value: readText(text.value, { lang }) } : text;
}

async function print(line: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
}

async function answerFiles(files: readonly string[], lang: string | undefined): Promise<void> {
  for (const file of files) {
    const article = read(file, lang);
    if (article.ok) {
      await print({ file, ...answerOf(article.value) });
    } else {
      process.stderr.write(`${file}: ${article.reason}\n`);
      process.exitCode = 1;
    }
  }
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { lang: { type: 'string' }, ndjson: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return null;
  }
}

async function main(): Promise<void> {
  const given = options();
  if (given?.values.help) {
    process.stdout.write(HELP);
  } else if (given?.values.ndjson && given.positionals.length === 0) {
    for await (const answer of answerLines(process.stdin, given.values.lang)) await print(answer);
  } else if (given && !given.values.ndjson && given.positionals.length > 0) {
    await answerFiles(given.positionals, given.values.lang);
  } else {
    process.stderr.write('usage: npm run --silent analyze -- [--lang xx] FILE... | --ndjson | --help\n');
    process.exitCode = 2;
  }
}

// A reader that has seen enough closes the pipe (`| head`): end in silence.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
await main();
