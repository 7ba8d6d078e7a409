import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const TYPES = resolve('node_modules/typescript/bin/tsc');

describe('a language that is laid out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  const run = (...given: readonly string[]): string =>
    execFileSync(process.execPath, given, { cwd: folder, encoding: 'utf8' });

  beforeAll(() => {
    cpSync('src/engine', join(folder, 'src/engine'), { recursive: true });
    cpSync('tsconfig.json', join(folder, 'tsconfig.json'));
    run('--import', import.meta.resolve('tsx'), resolve('scripts/new-language.ts'), 'nl', 'Dutch');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has all that the types of the engine ask for', () => {
    let found = '';
    try {
      run(TYPES, '--noEmit', '-p', 'src/engine');
    } catch (fault) {
      found = String((fault as { stdout?: unknown }).stdout);
    }
    expect(found).toBe('');
  });
});
