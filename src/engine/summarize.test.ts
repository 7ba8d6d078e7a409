import { describe, expect, it } from 'vitest';
import { analyze } from './index.ts';

const summaryOf = (lang: string, paragraphs: readonly string[]) =>
  analyze({ lang, blocks: paragraphs.map((text) => ({ text, role: 'paragraph' as const })) }).summary;

describe('the summary', () => {
  it('says that everything unconfirmed hangs on one outlet, and who was heard', () => {
    const summary = summaryOf('en', [
      'Veltra is in talks with Noctis about a chip of its own, according to The Information.',
      'The Information reported that the contract could be signed in May.',
      'Anna Keller, a spokeswoman for Veltra, declined to comment on the report.',
      'Noctis denied the report, and Orbis did not respond to a request for comment.',
    ]);
    expect(summary.counts).toEqual({ rumor: 2, confirmation: 0, 'no-comment': 2, denial: 1 });
    expect(summary.origin).toEqual({ form: 'single', name: 'The Information', type: 'outlet' });
    expect(summary.heard).toEqual({ confirmed: [], denied: ['Noctis'], declined: ['Veltra'], silent: ['Orbis'] });
  });

  it('counts an outlet to which unnamed people spoke beside another that reports', () => {
    const reuters = 'The government is considering a curfew, Reuters reported, citing a person close to the cabinet.';
    const told = (outlet: string) =>
      `The dam may be opened tonight, two engineers familiar with the plans told ${outlet}.`;
    expect(summaryOf('en', [reuters, told('the Valley Herald')]).origin).toEqual({
      form: 'several',
      names: ['Reuters', 'Valley Herald'],
    });
    expect(summaryOf('en', [reuters, told('Reuters')]).origin).toEqual({
      form: 'single',
      name: 'Reuters',
      type: 'outlet',
    });
  });

  it('takes a body with and without its article for one', () => {
    const { heard, parties } = summaryOf('fr', [
      'Selon Les Echos, le groupe négocie la vente de sa filiale avec un concurrent allemand.',
      'Le groupe n’a pas souhaité commenter ces informations.',
      'Un porte-parole du groupe n’a pas souhaité commenter la date de la vente.',
      'Le groupe ne confirme pas.',
    ]);
    expect(heard.declined.filter((name) => /^(le )?groupe$/i.test(name))).toHaveLength(1);
    expect(parties.filter(({ name }) => /^(le )?groupe$/i.test(name))).toHaveLength(1);
  });

  it('says of an article without a rumor that nothing is unconfirmed', () => {
    expect(summaryOf('it', ['La procura ha confermato il fermo di due uomini.']).origin).toEqual({ form: 'none' });
  });
});
