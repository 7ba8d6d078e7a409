import { expect, it } from 'vitest';
import { PACKS } from './packs/index.ts';
import { splitSentences } from './sentences.ts';

it.each([
  ['de', ['Das gilt z. B. für Orbis.', 'Die Nordmark a. G., die auch klagt, schwieg.', 'Sie kam.']],
  ['de', ['Es geht um die Nordmark a. G.', 'Der Vorstand schwieg.']],
  ['de', ['Das ist Plan b.', 'Gestern kam er.', 'Sie kennt A. Poe.']],
  ['it', ['Nel sec. IV a. C. Roma era piccola.', 'Il sindaco tace.']],
  ['pt', ['Em 50 a. C. Roma era pequena.']],
  ['en', ['It was vitamin c.', 'The firm of A. Poe denied it.']],
  ['en', ['It was hepatitis c.', 'A. Poe confirmed it.']],
  ['es', ['Era la vitamina k.', 'A. Roca lo negó.']],
  ['fr', ["C'était le plan b.", 'A. Roch a nié.']],
  ['en', ['She told E! News that the band had split.', 'Yahoo! Sports had it first.']],
  ['en', ['Orbis sued Yahoo!', 'The company declined to comment.']],
])('cuts %s into its sentences, and none within an abbreviation', (language, sentences) => {
  const pack = PACKS[language];
  if (!pack) throw new Error('no pack');
  const text = sentences.join(' ');
  expect(splitSentences(text, pack).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
