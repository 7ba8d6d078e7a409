import { describe, expect, it } from 'vitest';
import { tellLanguage } from './language.ts';

const SHORT = [
  'Unconfirmed reports spoke of ten dead.',
  'Repeated emails went unanswered.',
  'Doyle blasts “vile” smears',
];
const FINNISH = 'Vanha silta suljetaan keväällä, koska kaupunki korjaa sen kaiteet.';
const GERMAN = 'Die alte Brücke wird im Frühjahr gesperrt, weil die Stadt das Geländer und den Weg erneuert.';

describe('the language of a text', () => {
  it('is what the page declares where a few sentences have hardly a function word', () => {
    expect(tellLanguage(SHORT, 'en')).toBe('en');
  });

  it('is none of ours where a page declares one, and more than a few sentences are in another', () => {
    expect(tellLanguage([FINNISH, FINNISH, FINNISH], 'en')).toBe('und');
  });

  it('is told by its words where they speak against the page', () => {
    expect(tellLanguage([GERMAN, GERMAN], 'en')).toBe('de');
  });

  it('is unknown where neither its words nor the page tell', () => {
    expect(tellLanguage([FINNISH, FINNISH], undefined)).toBe('und');
    expect(tellLanguage([''], undefined)).toBe('und');
  });
});
