import { describe, expect, it } from 'vitest';
import { acronymsOf } from './acronyms.ts';

/** What the blocks of an article say of acronyms, where nobody is a person but who is given. */
const told = (texts: readonly string[], people: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(
    acronymsOf(
      texts.map((text) => ({ text, role: 'paragraph' })),
      (name) => people.includes(name),
    ),
  );

describe('what an acronym is short for', () => {
  it.each([
    ['The Federal Harbour Agency (FHA) said so.', { FHA: 'Federal Harbour Agency' }],
    ['The FHA (Federal Harbour Agency) said so.', { FHA: 'Federal Harbour Agency' }],
    ['La Confederazione nazionale dei porti (Conap) tace.', { Conap: 'Confederazione nazionale dei porti' }],
    ['École des ports (EDP) se tait.', { EDP: 'École des ports' }],
    ['A Organização dos Estuários (OE) negou.', { OE: 'Organização dos Estuários' }],
    [`${'far '.repeat(40)}Federated Harbour Unions (FHU)`, { FHU: 'Federated Harbour Unions' }],
  ])('stands at a bracket: %s', (text, names) => {
    expect(told([text])).toEqual(names);
  });

  it.each([
    'The yard (Norval) said so.',
    'The agency (2024) said so.',
    'The FHA (which spoke) said so.',
    'The FHA (FHA) said so.',
    'The federal harbour agency (FHA) said so.',
    'The Agency spoke. Harbour Union (AHU) did not.',
    'The Federal Harbour Agency, or so, (FHA) spoke.',
    'Union of Old and New and Small and Large and Rich Ports (UP)',
  ])('is not said: %s', (text) => {
    expect(told([text])).toEqual({});
  });

  it('is no person beside their party', () => {
    const text = 'Christian Dudek (CDU) said so.';
    expect(told([text], ['Christian Dudek'])).toEqual({});
    expect(told([text])).toEqual({ CDU: 'Christian Dudek' });
  });

  it('is not known where an article says two things, but for capitals and accents', () => {
    const agency = 'The Federal Harbour Agency (FHA) spoke.';
    expect(told([agency, 'The Fish House Alliance (FHA) spoke too.'])).toEqual({ FHA: '' });
    expect(told([agency, 'The FEDERAL HARBOUR AGENCY (FHA) spoke too.'])).toEqual({ FHA: 'Federal Harbour Agency' });
    expect(told(['École des ports (EDP).', 'Ecole des ports (EDP).'])).toEqual({ EDP: 'École des ports' });
  });
});
