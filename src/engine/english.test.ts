/** English: who stands at a cue, where a word class alone does not tell. */
import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import type { Statement } from './types.ts';

const read = (...paragraphs: string[]): readonly Statement[] =>
  analyze({ blocks: paragraphs.map((text) => ({ text, role: 'paragraph' as const })), lang: 'en' }).statements;

const told = (...paragraphs: string[]): string[] =>
  read(...paragraphs).map(({ kind, subkind, source }) => `${kind}/${subkind} ${source?.name ?? ''}`.trim());

describe('an outlet and what is its own', () => {
  it.each([
    ["The Gazette's Ada Holt now says that Orbis will build a second plant.", 'rumor/outlet Gazette'],
    ['The talks have stalled, according to Ada Holt of the New York Times.', 'rumor/outlet The New York Times'],
    ['The Pennbury Post reported on Friday that four wards had closed.', 'rumor/outlet Pennbury Post'],
    ['The Vantro News report claims that Doyle would come back.', 'rumor/outlet Vantro News'],
    ['Vantro first reported that the film had been shelved.', 'rumor/outlet Vantro'],
    ['The bid was weighed for weeks, the Information reported.', 'rumor/outlet The Information'],
    ['The BBC said on Monday that it would cut 40 jobs.', 'confirmation/organisation BBC'],
    ['Rates will rise, the Kestrel Business Times reports.', 'rumor/outlet Kestrel Business Times'],
    [
      'The Independent Harbour Authority said it had begun an inquiry.',
      'confirmation/organisation Independent Harbour Authority',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('is remembered by its name', () => {
    expect(
      told('Vantro first reported that the film had been shelved.', 'Vantro added that two actors had left.'),
    ).toEqual(['rumor/outlet Vantro', 'rumor/outlet Vantro']);
  });
});

it('takes a place’s police for nobody’s surname', () => {
  expect(told('Charlotte Police searched the house.', 'Police confirmed that a man was held.')).toEqual([
    'confirmation/organisation Police',
  ]);
});

describe('a report and an outlet that goes on', () => {
  it.each([
    [['A new report warns that the wells are drying up.'], []],
    [['A report by the ministry said that the dam was weak.'], ['confirmation/document A report by the ministry']],
    [['A police report said that the man fled.'], ['confirmation/document A police report']],
    [
      ['Kestrel is reportedly for sale.', 'The report said two funds were interested.'],
      ['rumor/hearsay', 'rumor/outlet The report'],
    ],
    [
      ['The BBC reported on Monday that Kestrel was for sale.', 'It said two funds were interested.'],
      ['rumor/outlet BBC', 'rumor/outlet BBC'],
    ],
    [
      ['Kestrel is for sale, the BBC reported.', 'The company denied it.', 'It said it had no plans to sell.'],
      ['rumor/outlet BBC', 'denial/null The company', 'confirmation/organisation The company'],
    ],
  ])('%s', (paragraphs, expected) => {
    expect(told(...paragraphs)).toEqual(expected);
  });
});

describe('a report that is rejected', () => {
  it.each([
    ['The minister described as false and invented the report that he had quit.', ['denial/null The minister']],
    [
      'The ministry denied any part in the plan but rumours persist that the mill is for sale.',
      ['denial/null The ministry', 'rumor/hearsay'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('an official', () => {
  it.each([
    [['The senior officer said that the inquiry was unlawful.'], []],
    [['A senior officer said that the inquiry was unlawful.'], ['rumor/unnamed A senior officer']],
    [
      ['A senior officer said that the inquiry was unlawful.', 'The senior officer said that it would end.'],
      ['rumor/unnamed A senior officer', 'rumor/unnamed The senior officer'],
    ],
    [
      ['The mayor, Ada Cole, in an interview with the BBC, confirmed that the bridge would close.'],
      ['confirmation/executive Ada Cole'],
    ],
  ])('%s', (paragraphs, expected) => {
    expect(told(...paragraphs)).toEqual(expected);
  });
});

describe('a bare name that has what only bodies have', () => {
  it.each([
    [['Zaplin said the outlook was open.', 'Zaplin shares rose 4%.'], ['confirmation/organisation Zaplin']],
    [['Zaplin said the outlook was open.', 'He has shares in Zaplin.'], ['confirmation/organisation Zaplin']],
    [['Zaplin said the dog was well.', 'Zaplin shares a flat with two friends.'], []],
    [['Zaplin said the dog was well.', 'The resort is owned by Zaplin.'], []],
    [['Trump said the dog was well.', 'Trump employees agreed.'], []],
  ])('%s', (paragraphs, expected) => {
    expect(told(...paragraphs)).toEqual(expected);
  });
});

describe('who closes a headline', () => {
  it.each([
    [
      'The European Union is to clear the Kestrel Airways, Orbis Airlines deal worth nine billion, say sources',
      ['rumor/unnamed sources'],
    ],
    ['Bank of Lohfeld to buy the ailing Orbis, Kestrel Airways, say sources', ['rumor/unnamed sources']],
    ['Bank of Lohfeld to buy the ailing Orbis, sources of income fall', []],
    ['The two had clashed over the budget, aides said.', ['rumor/unnamed aides']],
    ['The two had clashed over the budget, fans said.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a name and what stands behind its comma', () => {
  it.each([
    ['Kestrelo, a cloud software company, said that it would close an office.', ['confirmation/organisation Kestrelo']],
    ['“Nobody told us,” Bruna Melk, a parent, said.', []],
    ['According to Kestrel Inc, the victims were paid in May.', ['confirmation/organisation Kestrel Inc']],
    ['A royal expert, Reba Colm, wrote on X that the wedding was off.', []],
    ['The author is not Vice President Miles Pell, a spokesman said.', ['confirmation/spokesperson a spokesman']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a name behind a role', () => {
  it('is its holder, given name or not', () => {
    expect(told('The plan was defended by spokesperson Harnek Kohra.', '“It is sound,” Kohra told reporters.')).toEqual(
      ['confirmation/spokesperson Harnek Kohra'],
    );
  });

  it('does not speak where a spokesman of its bearer does', () => {
    expect(told('Chairman Devin Nullam met him in May, according to Nullam’s spokesman, Jack Lang.')).toEqual([
      'confirmation/spokesperson Jack Lang',
    ]);
  });
});

describe('something of a body’s', () => {
  it.each(['Orbis engineers said they were sorry.', 'Her LinkedIn profile says that she left in May.'])(
    '%s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it('is not another body', () => {
    expect(told('The police said the road was shut.', 'The district said it had not been told.')).toEqual([
      'confirmation/organisation The police',
      'confirmation/organisation The district',
    ]);
  });
});

describe('the subject of a participle', () => {
  it.each([
    ['Denying Cole’s claims, Jain said that no deal had been made.', 'denial/null Jain'],
    ['Declining to comment, the ministry pointed to its website.', 'no-comment/declined the ministry'],
  ])('stands behind its comma: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('what is no subject', () => {
  it.each([
    ['Ada Cole Not Pushing Her Sister To Announce Engagement, Despite Report', []],
    [
      'A spokesman confirmed the memo but cautioned were only the thoughts of one person there.',
      ['confirmation/spokesperson A spokesman'],
    ],
    [
      'The firm denied the report, and said the opposition only wanted a row.',
      ['denial/null The firm', 'confirmation/organisation The firm'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is a place before an acronym', () => {
    expect(told('RCMD said a man fled.', 'Alberta RCMD asked people to stay at home.')).toEqual([
      'confirmation/organisation RCMD',
    ]);
  });
});

it('leaves it open what was reportedly said', () => {
  expect(told('The player’s representatives have reportedly said that he will sign.')).toEqual(['rumor/hearsay']);
});

it('takes a speech that goes on in the next paragraph for a speech', () => {
  expect(told('Mr Coyle went on: “There was a rumour that the minister would go.')).toEqual([]);
});

describe('a subject that does not stand right before its verb', () => {
  it.each([
    [
      'The Harbour Board, the town’s port authority, said a second officer then closed the gate.',
      ['confirmation/organisation The Harbour Board'],
    ],
    [
      'Speaking to reporters on Sunday, Mr Doyle defended his record and announced the end of the scheme.',
      ['confirmation/executive Doyle'],
    ],
    [
      'On Saturday, a rep for Ada Holt hit back on air, denying that a split had happened.',
      ['denial/null a rep for Ada Holt'],
    ],
    ['Mr Doyle was denying reports that he would stand.', ['denial/null Doyle']],
    ['Page Six reported that the pair had met.', ['rumor/outlet Page Six']],
    ['The claims are baseless, according to the ministry.', ['denial/null ministry']],
    ['We have reached out to the ferry company for comment.', ['no-comment/no-response the ferry company']],
    ['The Gazette has asked Orbis but has not heard back.', ['no-comment/no-response']],
    ['It was not possible to verify the claim.', ['rumor/unconfirmed']],
    ['Reuters said on Monday it is not for sale.', ['denial/null Reuters']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('an outlet by its trade or its short name', () => {
  it.each([
    ['A German website claims to have seen the plans.', 'rumor/outlet A German website'],
    ['Mr Doyle smiled, but The Post reported that nothing was signed.', 'rumor/outlet Post'],
    ['The firm’s website says that the plant is open.', 'confirmation/document The firm’s website'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('is nobody whose office a body with an acronym stands before', () => {
    expect(told('Coastal Rowing Trust (CRT) president Ada Holt said that the race would go on.')).toEqual([]);
  });

  it('speaks for nobody behind a place', () => {
    expect(told('In a rare visit to the Brindle Works, Mr Hale said that it was sound.')).toEqual([]);
  });
});
