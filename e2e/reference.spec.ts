import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Gold } from '../scripts/gold.ts';
import { openPopup, readCard, readPopup, settledState, waitForBadge } from './extension.ts';
import { foundMarks, marksOf, pointInMark, waitForMarks, wantedMarks } from './marks.ts';
import { REFERENCE, SEED } from './site.ts';
import { expect, test } from './test.ts';

const GOLD = resolve(SEED, '../corpus/dev/it-reference-openai-broadcom/gold.json');

test.describe('the reference article', () => {
  test.skip(!existsSync(join(SEED, REFERENCE)) || !existsSync(GOLD), 'it is not part of the repository');

  const gold = (): Gold => JSON.parse(readFileSync(GOLD, 'utf8'));

  test.beforeEach(async ({ tab, site }) => {
    await tab.goto(`${site.origin}/seed/${REFERENCE}`);
    await waitForMarks(tab);
  });

  test('is marked on exactly the four gold sentences, one of them twice', async ({ tab }) => {
    const { sentences } = gold();
    const marks = await marksOf(tab);
    expect(foundMarks(marks, sentences)).toEqual(wantedMarks(sentences));
    expect(marks).toHaveLength(5);
  });

  test('has its sources resolved', async ({ hearsay, tab }) => {
    const state = await settledState(hearsay, tab);
    const statements = state.status === 'done' ? state.analysis.statements : [];
    const bourgeois = { name: 'Liz Bourgeois', type: 'spokesperson', role: 'portavoce', organisation: 'OpenAI' };
    expect(statements).toMatchObject([
      { kind: 'rumor', subkind: 'outlet', source: { name: 'The Information', type: 'outlet' } },
      { kind: 'confirmation', subkind: 'spokesperson', source: bourgeois, via: 'The Information' },
      { kind: 'no-comment', subkind: 'declined', source: { ...bourgeois, text: 'La Bourgeois' } },
      { kind: 'confirmation', subkind: 'spokesperson', source: { ...bourgeois, text: 'La Bourgeois' } },
      { kind: 'rumor', subkind: 'unconfirmed', source: { name: 'The Information' } },
    ]);
    expect(statements[2]?.answers).toBe(statements[0]?.id);
  });

  test('is summed up in the popup, the same in every browser', async ({ hearsay, tab }) => {
    await waitForBadge(hearsay, tab, '5');
    const popup = await openPopup(hearsay, tab);
    const view = await readPopup(popup);
    await popup.close();
    expect(view.headline).toBe('2 of 5 sourced statements are unconfirmed, from The Information alone.');
    expect(view.statements.map(({ kind, source }) => [kind, source])).toEqual([
      ['rumor', 'Source: The Information'],
      ['confirmation', 'Source: Liz Bourgeois, to The Information'],
      ['no-comment', 'Source: Liz Bourgeois'],
      ['confirmation', 'Source: Liz Bourgeois'],
      ['rumor', 'Source: The Information'],
    ]);
    expect(view.parties).toEqual(['The Information', 'Liz Bourgeois portavoce, OpenAI']);
  });

  test('explains the refusal on a click', async ({ tab }) => {
    const point = await pointInMark(tab, 'no-comment');
    await tab.clickAt(point?.x ?? 0, point?.y ?? 0);
    await tab.waitUntil(() => document.activeElement?.localName === 'hearsay-card', null);
    const card = await readCard(tab);
    for (const words of [
      'No comment',
      'non ha voluto commentare',
      'Liz Bourgeois',
      'portavoce',
      'OpenAI',
      'Confirmation',
    ]) {
      expect(card).toContain(words);
    }
  });

  test('keeps its HTML, byte for byte', async ({ tab }) => {
    const { now, before } = await tab.evaluate(async () => {
      const source = await (await fetch(location.href)).text();
      const untouched = new DOMParser().parseFromString(source, 'text/html');
      return { now: document.documentElement.outerHTML, before: untouched.documentElement.outerHTML };
    }, null);
    expect(now).toBe(before);
  });
});
