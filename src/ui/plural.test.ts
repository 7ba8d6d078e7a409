import { describe, expect, it } from 'vitest';
import { isPlural } from './plural.ts';

const MANY: Readonly<Record<string, readonly string[]>> = {
  en: [
    'local media',
    'two people',
    'officials briefed on the talks',
    'executives involved in the deal',
    'a number of officials',
    'a few insiders',
    'White House aides',
  ],
  it: [
    'i vicini di casa',
    'molte aziende',
    'numerose fonti',
    'più fonti',
    'un paio di fonti',
    'sette ministri',
    'le aziende',
  ],
  es: ['los padres de la víctima', 'cinco ministros', 'cuatro agentes', 'varias fuentes', 'un par de fuentes'],
  fr: ['les parents de la victime', 'sept ministres', 'quatre sources', 'plusieurs médias'],
  pt: ['os vizinhos', 'quatro ministros', 'cinco fontes', 'vários jornais'],
  de: [
    'Ermittler',
    'die britischen Behörden',
    'die Stadtwerke Lindau',
    'die Berliner Verkehrsbetriebe',
    'die Bauern',
    'die Freien Wähler',
    'die Eltern des Opfers',
    'die Konzerne',
    'die Clubs',
    'die Niederlande',
    'Die USA',
    'zahlreiche Insider',
    'Kreise',
    'sieben Insider',
  ],
};

const ONE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'a person at the banks',
    'the press',
    'the company',
    'a source close to the owners',
    'the news',
    'one of the aides',
  ],
  it: ["l'analisi", 'la società', 'un portavoce', "un'analisi dei conti"],
  es: ['el portavoz', 'una fuente de los ministerios'],
  fr: ['la source', 'le ministère des Transports'],
  pt: ['o porta-voz', 'uma fonte dos ministérios'],
  de: [
    'die Kammer',
    'die Ärztekammer',
    'die Berliner Polizei',
    'der Konzern',
    'die Deutsche Bank',
    'die Volkswagen AG',
    'ein Ermittler',
    'die Behörde',
    'das Amt für Brücken und Wege',
    'die Sprecherin der Behörden',
  ],
};

const each = (lists: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(lists).flatMap(([language, names]) => names.map((name): [string, string] => [language, name]));

describe('what an article calls a party', () => {
  it.each(each(MANY))('is a plural in %s: %s', (language, name) => {
    expect(isPlural(name, language)).toBe(true);
  });

  it.each(each(ONE))('is a singular in %s: %s', (language, name) => {
    expect(isPlural(name, language)).toBe(false);
  });
});

describe('a description, large or small,', () => {
  it.each([
    [
      'it',
      ['i carabinieri', 'Gli inquirenti', 'le autorità', 'due persone', 'Carabinieri'],
      ['la procura', 'l’assessora', 'il titolare'],
    ],
    ['es', ['las autoridades', 'Sus abogados', 'Bomberos'], ['la fiscalía', 'un portavoz']],
    ['fr', ['les gendarmes', 'Ses avocats', 'plusieurs élus'], ['le parquet', 'l’intéressé', 'la direction']],
    ['pt', ['as autoridades', 'duas pessoas', 'Bombeiros'], ['a polícia', 'o gabinete', 'Prefeitura']],
    [
      'de',
      [
        'die Ermittler',
        'Die britischen Behörden',
        'die Anwälte der Familie',
        'Ermittler',
        'zwei Minister',
        'Seine Anwälte',
      ],
      [
        'die Polizei',
        'Die Behörde',
        'die Tochter des Konzerns',
        'der Sprecher',
        'Das Unternehmen',
        'Ministerium',
        'Ein Sprecher',
      ],
    ],
  ])('is a plural or not, %s', (language, plurals, singulars) => {
    expect(plurals.filter((each) => !isPlural(each, language))).toEqual([]);
    expect(singulars.filter((each) => isPlural(each, language))).toEqual([]);
  });
});
