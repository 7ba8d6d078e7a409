import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Statement } from '../src/engine/index.ts';

const ROOT = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'hearsay-analyze-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function analyze(args: readonly string[], options: { input?: string; cwd?: string } = {}) {
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin/tsx'), ['scripts/analyze.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: options.cwd ?? ROOT },
    input: options.input ?? '',
  });
  return {
    status,
    stderr,
    answers: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

const TEXT = `Acme in talks with Initech

Acme is in talks with Initech, according to Bloomberg. A spokesperson for Acme declined to comment.\r
Initech denied the report.`;

describe('npm run analyze', () => {
  it('answers files one a line, in the order given, with offsets in the whole file', () => {
    const { status, stderr, answers } = analyze([file('b.txt', TEXT), file('a.txt', '')]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(answers.map((answer) => answer.file)).toEqual([join(folder, 'b.txt'), join(folder, 'a.txt')]);
    const statements: Statement[] = answers[0].statements;
    expect(statements.map(({ kind }) => kind)).toEqual(['rumor', 'no-comment', 'denial']);
    for (const { start, end, text, cue, source } of statements) {
      expect(TEXT.slice(start, end)).toBe(text);
      expect(TEXT.slice(cue.start, cue.end)).toBe(cue.text);
      expect(TEXT.slice(source?.span?.start, source?.span?.end)).toBe(source?.text);
    }
  });

  it('names a file that cannot be read, ends with 1, and answers the others', () => {
    const good = file('good.txt', 'Nothing.');
    const binary = file('binary.txt', Buffer.from([1, 0, 2]));
    const { status, stderr, answers } = analyze([join(folder, 'missing.txt'), good, binary, folder]);
    expect(status).toBe(1);
    expect(answers.map((answer) => answer.file)).toEqual([good]);
    expect(stderr.trim().split('\n')).toEqual([
      `${join(folder, 'missing.txt')}: no such file`,
      `${binary}: is not text (it holds NUL bytes)`,
      `${folder}: is a folder`,
    ]);
  });

  it('takes a path from where the person stands', () => {
    file('here.txt', 'Nothing.');
    expect(analyze(['here.txt'], { cwd: folder }).answers).toMatchObject([{ file: 'here.txt' }]);
  });

  it('reads the article of a page, not what stands around it', () => {
    const paragraph = 'The company has grown for years and makes bolts, nuts and screws of every size. '.repeat(3);
    const page = `<!doctype html><html lang="en"><head><title>Talks</title><meta property="og:type" content="article">
      </head><body><nav><p>Bloomberg: Initech is near a sale, sources said.</p></nav><article><h1>Talks</h1>
      <p>${paragraph}</p><p>Acme is in talks with Initech, according to Bloomberg.</p><p>${paragraph}</p>
      <p>${paragraph}</p></article><footer><p>We declined to comment.</p></footer></body></html>`;
    const { status, stderr, answers } = analyze([file('page.html', page)]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(answers[0].language).toBe('en');
    expect(answers[0].statements.map(({ text }: Statement) => text)).toEqual([
      'Acme is in talks with Initech, according to Bloomberg.',
    ]);
  });

  it('answers lines from standard input', () => {
    const input = `${JSON.stringify({ id: 1, text: TEXT })}\nbroken\n`;
    const { status, answers } = analyze(['--ndjson'], { input });
    expect(status).toBe(0);
    expect(answers).toMatchObject([{ id: 1 }, { line: 2, error: 'the line is not JSON' }]);
    expect(answers[0].statements).toHaveLength(3);
  });

  it('explains itself, and refuses what it does not know', () => {
    const help = spawnSync(join(ROOT, 'node_modules/.bin/tsx'), ['scripts/analyze.ts', '--help'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(help.stdout).toContain('--ndjson');
    expect(analyze([]).status).toBe(2);
    expect(analyze(['--nonsense']).stderr).toContain('--nonsense');
  });
});
