import { describe, expect, it } from 'vitest';
import { nominative } from './nominative.ts';

describe('a German name', () => {
  it.each([
    ['dem türkischen Verteidigungsministerium', 'das türkische Verteidigungsministerium'],
    ['dem vorläufigen Insolvenzverwalter', 'der vorläufige Insolvenzverwalter'],
    ['des Bundesamtes', 'das Bundesamt'],
    ['des Konzerns', 'der Konzern'],
    ['der aserbaidschanischen Generalstaatsanwaltschaft', 'die aserbaidschanische Generalstaatsanwaltschaft'],
    ['der Polizei in Orlen', 'die Polizei in Orlen'],
    ['der Französin', 'die Französin'],
    ['der Prinzessin', 'die Prinzessin'],
    ['dem Verein', 'der Verein'],
    ['den Behörden', 'die Behörden'],
    ['den Ermittlern', 'die Ermittler'],
    ['den Konzern', 'der Konzern'],
    ['Dem Amt für Fische', 'das Amt für Fische'],
    ['einem Sprecher', 'ein Sprecher'],
    ['einer Sprecherin', 'eine Sprecherin'],
    ['der Anwältin', 'die Anwältin'],
    ['des Vereins', 'der Verein'],
    ['Streitkräften der Insel', 'Streitkräfte der Insel'],
    ['Verteidigungsministeriums', 'Verteidigungsministerium'],
  ])('is called as nobody declines it: %s', (name, called) => {
    expect(nominative(name)).toBe(called);
  });

  it.each([
    'der Konzern',
    'Der Verein',
    'der Termin',
    'die Polizei',
    'das Ministerium',
    'der Sprecher',
    'Der Spiegel',
    'Siemens',
    'Mercedes',
    'Airbus',
    'FC Bayern',
    'Den Haag',
    'Münchner',
    'Kepler',
    'Wien',
    'Bayern',
    'Luzern',
    'Der Kreml',
    'Innenminister Jens Kern',
    'Haus der Kunst',
    '',
  ])('stays what it is where it is in no other case: %s', (name) => {
    expect(nominative(name)).toBe(name);
  });
});
