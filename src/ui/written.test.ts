import { describe, expect, it } from 'vitest';
import { isJoined } from './joined.ts';
import {
  isNameOnly,
  isUnclear,
  lowered,
  loweredBody,
  namedWithin,
  raised,
  shortened,
  shownFirst,
  shownName,
  standingOf,
} from './written.ts';

describe('a party inside a sentence', () => {
  it.each([
    ['The company', 'the company'],
    ['The Treasury', 'the Treasury'],
    ['Una di loro', 'una di loro'],
    ['Il ministero delle Imprese', 'il ministero delle Imprese'],
    ['L’assessora', 'l’assessora'],
    ['Das Unternehmen', 'das Unternehmen'],
    ['Two people familiar with the matter', 'two people familiar with the matter'],
    ['Fonti vicine al dossier', 'fonti vicine al dossier'],
    ['Insider', 'Insider'],
    ['El Gobierno regional', 'el Gobierno regional'],
    ['La Sûreté du Nord', 'la Sûreté du Nord'],
    ['El Salvador', 'El Salvador'],
    ['L’Aquila', 'L’Aquila'],
    ['THE SINGER', 'THE SINGER'],
  ])('is written small where it is no name that begins large: %s', (name, written) => {
    expect(lowered(name)).toBe(written);
  });
});

describe('a party at the beginning of a line', () => {
  it('is written large, unless it is a name that begins small', () => {
    expect(['the company', 'l’ufficio stampa di Ostara', 'eBay'].map((name) => raised(name))).toEqual([
      'The company',
      'L’ufficio stampa di Ostara',
      'eBay',
    ]);
    expect(raised('prosecutors', true)).toBe('Prosecutors');
  });
});

describe('a party that a reader is shown', () => {
  const shown = (name: string, described: boolean): string => shownName({ name, described }, () => 'somebody');

  it.each(['she', 'Them', 'sie', 'ihm', 'lui', 'ella', 'Él', 'elle', 'on', 'ele', 'elas', 'loro'])(
    'is said to be unclear where it is nothing but a pronoun: %s',
    (name) => {
      expect(isUnclear({ name, described: true })).toBe(true);
      expect(shown(name, true)).toBe('somebody');
      // A magazine may have such a name.
      expect(shown(name, false)).toBe(name);
    },
  );

  it.each([
    ['Her adviser, J. P. Poe', 'J. P. Poe'],
    ['la empresa de limpieza, Nubes S.L', 'Nubes S.L.'],
    ['Orbis S.p.A', 'Orbis S.p.A.'],
    ['Sport Bairro F.C', 'Sport Bairro F.C.'],
    ['The Royal Bank, Lindau', 'The Royal Bank, Lindau'],
    ['Orbis Inc', 'Orbis Inc'],
    ['J. P. Poe', 'J. P. Poe'],
    ['news.example.it', 'news.example.it'],
  ])('is called by name where there is one, in full: %s', (name, wanted) => {
    expect(shown(name, false)).toBe(wanted);
  });

  it.each(['her spokesman', 'one of them', 'una di loro', 'die Sprecherin', 'el club', 'Elias', 'Ilse'])(
    'keeps what says who it is: %s',
    (name) => {
      expect(shown(name, true)).toBe(name);
    },
  );

  it.each([
    ['der Konzern für die Windkraft', 'der Konzern'],
    ['Das Unternehmen für seine Kunden', 'Das Unternehmen'],
    ['Bericht zufolge', 'Bericht'],
    ['die Stiftung für die Opfer', 'die Stiftung für die Opfer'],
    ['das Bundesamt für Statistik', 'das Bundesamt für Statistik'],
    ['le quotidien du soir, des pirates auraient écrit', 'le quotidien du soir'],
  ])('is without what is no part of a description: %s', (name, wanted) => {
    expect(shown(name, true)).toBe(wanted);
  });
});

describe('what stands behind a name', () => {
  it('is a role and a body, in small letters and without what the name says already', () => {
    const name = 'Ana Poe';
    expect(standingOf({ name, role: 'Porta-voz', organisation: 'O gabinete do prefeito' })).toEqual([
      'Porta-voz',
      'o gabinete do prefeito',
    ]);
    expect(standingOf({ name: 'Ein Sprecher der Orbis', organisation: 'Orbis' })).toEqual([]);
    expect(standingOf({ name })).toEqual([]);
  });

  it.each([
    [{ name: 'Corrado Valli', role: 'ad' }, ['ad']],
    [{ name: 'Marcos Ceolin', role: 'CEO', organisation: 'Arco' }, ['CEO', 'Arco']],
    [{ name: 'Jean Lemaire', role: 'maire' }, ['maire']],
    [{ name: 'Rita Eni', organisation: 'Eni' }, ['Eni']],
    [{ name: 'Portavoce Eni', described: true, organisation: 'Eni' }, []],
    [{ name: 'L’ad di Nordwind', described: true, role: 'ad', organisation: 'Nordwind' }, []],
    [{ name: 'Orbis-Sprecher Karl Meer', role: 'Sprecher', organisation: 'Orbis' }, []],
    [{ name: 'Der Sprecher des Ministeriums', described: true, organisation: 'Ministerium' }, []],
  ])('goes by whole words: %j', (party, wanted) => {
    expect(standingOf(party)).toEqual(wanted);
  });

  it('names a body in full, and once', () => {
    const organisation = 'la empresa de limpieza, Nubes S.L';
    expect(standingOf({ name: 'Un portavoz de Nubes S.L.', described: true, organisation })).toEqual([]);
    expect(standingOf({ name: 'Ana Poe', organisation })).toEqual(['Nubes S.L.']);
  });
});

describe('a party of which there is but one name', () => {
  it('is no person for certain', () => {
    const nameOnly = { name: 'Orbis', type: 'person' as const };
    expect(isNameOnly(nameOnly)).toBe(true);
    expect(isNameOnly({ ...nameOnly, name: 'Ana Poe' })).toBe(false);
    expect(isNameOnly({ ...nameOnly, role: 'ministra' })).toBe(false);
    expect(isNameOnly({ ...nameOnly, described: true })).toBe(false);
    expect(isNameOnly({ ...nameOnly, type: 'organisation' })).toBe(false);
  });
});

describe('a name in a sentence of ours', () => {
  it('begins large at its beginning, unless it is written small itself', () => {
    expect(['partito di Mari', 'betroffene Kunden', 'eBay', 'g1', 'iFix Labs'].map((name) => raised(name))).toEqual([
      'Partito di Mari',
      'Betroffene Kunden',
      'eBay',
      'g1',
      'iFix Labs',
    ]);
  });

  it('has the article of a Portuguese body small, where that began a sentence', () => {
    expect(loweredBody('A Orbis', 'pt')).toBe('a Orbis');
    expect(loweredBody('A Orbis', 'en')).toBe('A Orbis');
    expect(loweredBody('Orbis', 'pt')).toBe('Orbis');
  });

  it('is cut between words where it is a long description', () => {
    const long = 'the engineers on the bridge who had been called out on the night before the storm';
    expect(shortened(long)).toBe('the engineers on the bridge who had been called out on the…');
    expect(shortened('the engineers on the bridge')).toBe('the engineers on the bridge');
    expect(shortened('x'.repeat(100))).toHaveLength(61);
  });

  it('holds two parties or one', () => {
    expect(
      [
        'HSBC y Barclays',
        'la fiscalía y el Ministerio',
        'Orbis und die Polizei',
        'le parti et l’armée',
        'Orbis and the ministry',
        'l’ufficio del sindaco e una portavoce',
        'Repsol y Vantro',
        'Repsol e Iberdrola',
        'Veltra ed Enel',
      ].filter((name) => !isJoined(name, false)),
    ).toEqual([]);
    expect(
      [
        'Ministério da Pesca e Aquicultura',
        'Ministerio para la Pesca y el Mar',
        'Comisión de los Mercados y la Pesca',
        'o ministro da pesca e orçamento',
        'Sport Bairro e Ribeira',
        'Mari y Compañía',
        'Mari e Compagnia',
        'Marks and Spencer',
        'Mari et Lanvin',
      ].filter((name) => isJoined(name, false)),
    ).toEqual([]);
    expect(isJoined('Ana Poe e Rui Roe', true)).toBe(true);
    expect(isJoined('José Poe y Gasset', true)).toBe(false);
    expect(isJoined('Ana Poe', true)).toBe(false);
  });

  it('begins a line with a capital where it is no name', () => {
    const text = () => 'somebody';
    expect(shownFirst({ name: 'the company', described: true }, text)).toBe('The company');
    expect(shownFirst({ name: 'the Treasury' }, text)).toBe('The Treasury');
    expect(shownFirst({ name: 'eBay' }, text)).toBe('eBay');
  });

  it('keeps the article of a paper', () => {
    expect(namedWithin({ name: 'The Information' }, true, () => '')).toBe('The Information');
    expect(namedWithin({ name: 'The company', described: true }, false, () => '')).toBe('the company');
  });
});
