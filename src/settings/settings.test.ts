import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACKS } from '../engine/packs/index.ts';
import { DEFAULTS, isSiteOn, LANGUAGES, migrate, SETTINGS_VERSION, storedAfter, withSite } from './settings.ts';

describe('the languages', () => {
  it('are those that the engine has a pack for', () => {
    expect([...LANGUAGES]).toEqual(Object.keys(PACKS).sort());
  });
});

describe('migrate', () => {
  it('gives the defaults where nothing was stored', () => {
    expect(migrate(undefined)).toEqual(DEFAULTS);
  });

  it.each([null, 'on', 7, [], { sitesOff: 'all' }, { version: 1 }, { sitesOff: null }])(
    'survives damage: %j',
    (stored) => {
      expect(migrate(stored)).toEqual(DEFAULTS);
    },
  );

  it('keeps the valid sites of a damaged list, each once', () => {
    const stored = { version: 1, sitesOff: ['a.example', 4, null, '', 'A.example', 'www.a.example', 'b.example'] };
    expect(migrate(stored).sitesOff).toEqual(['a.example', 'b.example']);
  });

  it('takes over what version 1 kept', () => {
    expect(migrate({ version: 1, sitesOff: ['a.example'] })).toEqual({ ...DEFAULTS, sitesOff: ['a.example'] });
  });

  it('keeps each field that is sound beside one that is not', () => {
    const stored = {
      mode: 'sometimes',
      kindsOff: ['denial', 'lie', 'denial'],
      certainOnly: true,
      hiddenCues: ['en/rumor/x', 5, 'y'.repeat(500)],
      looks: { rumor: { line: 'dashed', light: 'red', dark: '#ABCDEF' }, denial: 7, lie: { line: 'solid' } },
      overview: false,
    };
    expect(migrate(stored)).toEqual({
      ...DEFAULTS,
      kindsOff: ['denial'],
      certainOnly: true,
      hiddenCues: ['en/rumor/x'],
      looks: { rumor: { line: 'dashed', dark: '#ABCDEF' } },
      overview: false,
    });
  });

  /** What may lie in the storage: any value, and any value in the fields that are read. */
  const anyStored = fc.oneof(
    fc.anything(),
    fc.record(
      {
        version: fc.anything(),
        mode: fc.anything(),
        sitesOff: fc.oneof(fc.anything(), fc.array(fc.oneof(fc.string(), fc.anything()))),
        kindsOff: fc.oneof(fc.anything(), fc.array(fc.oneof(fc.constantFrom('rumor', 'denial'), fc.anything()))),
        certainOnly: fc.anything(),
        hiddenCues: fc.oneof(fc.anything(), fc.array(fc.string({ maxLength: 200 }))),
        looks: fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom('rumor', 'denial', '__proto__'), fc.anything())),
        overview: fc.anything(),
      },
      { requiredKeys: [] },
    ),
  );

  it('makes settings of whatever was stored, and the same of them again', () => {
    fc.assert(
      fc.property(anyStored, (stored) => {
        const settings = migrate(stored);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
        for (const list of [settings.sitesOff, settings.kindsOff, settings.hiddenCues])
          for (const entry of list) expect(typeof entry).toBe('string');
        expect(migrate(settings)).toEqual(settings);
        expect(migrate(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads what it knows of a newer version', () => {
    const stored = { version: SETTINGS_VERSION + 1, sitesOff: ['a.example'], palette: 'sepia' };
    expect(migrate(stored)).toEqual({ ...DEFAULTS, sitesOff: ['a.example'] });
  });
});

describe('what is stored after a change', () => {
  it('has the fields that changed, and no others beside the version', () => {
    const after = { ...DEFAULTS, certainOnly: true };
    expect(storedAfter(undefined, DEFAULTS, after)).toEqual({ version: SETTINGS_VERSION, certainOnly: true });
  });

  it('keeps what only a newer version knows', () => {
    const stored = { version: SETTINGS_VERSION + 1, mode: 'weekends', kindsOff: ['denial', 'lie'], palette: 'sepia' };
    const before = migrate(stored);
    expect(storedAfter(stored, before, { ...before, overview: false })).toEqual({ ...stored, overview: false });
  });
});

describe('a site', () => {
  it('is on until it is switched off, and on again after', () => {
    expect(isSiteOn(DEFAULTS, 'news.example')).toBe(true);
    const off = withSite(DEFAULTS, 'news.example', false);
    expect(isSiteOn(off, 'news.example')).toBe(false);
    expect(isSiteOn(withSite(off, 'news.example', true), 'news.example')).toBe(true);
  });

  it('is one with and without www, and in any case', () => {
    const off = withSite(DEFAULTS, 'WWW.News.example', false);
    expect(isSiteOn(off, 'news.example')).toBe(false);
    expect(isSiteOn(off, 'www.news.example')).toBe(false);
  });

  it('is not its neighbour', () => {
    const off = withSite(DEFAULTS, 'news.example', false);
    expect(isSiteOn(off, 'sport.news.example')).toBe(true);
  });

  it('is kept once', () => {
    const off = withSite(withSite(DEFAULTS, 'a.example', false), 'a.example', false);
    expect(off.sitesOff).toEqual(['a.example']);
  });
});
