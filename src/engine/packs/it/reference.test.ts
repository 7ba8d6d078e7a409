import { describe, expect, it } from 'vitest';
import { analyze } from '../../analyze.ts';
import type { Block } from '../../types.ts';

const TEXTS = [
  'Veltramar e Nordika, trattative per una flotta elettrica',
  'Secondo quanto riportato dal Financial Times, Veltramar sarebbe in trattativa con il cantiere Nordika per costruire sei traghetti a batteria.',
  'Paolo Brisi, amministratore delegato di Veltramar, sta guidando i colloqui di persona. La compagnia ha di recente assunto una ventina di ingegneri navali.',
  'Carla Ferrondi, portavoce di Veltramar, ha confermato al Financial Times che la compagnia sta portando avanti “colloqui con diversi fornitori per rendere più pulite le rotte verso le isole“.',
  'La Ferrondi però non ha voluto commentare nel merito le voci sui negoziati con Nordika, né i piani di Veltramar per i nuovi moli, limitandosi a confermare l’interesse della compagnia per le navi elettriche.',
  'Restano dunque, almeno fino a oggi, non confermate le indiscrezioni riportate dal Financial Times sui contatti tra la società di Paolo Brisi e il cantiere, anche se la strada sembra segnata.',
  'Brisi ha anche parlato con la Regione di una nuova stazione di ricarica. Questa scelta potrebbe dare a Veltramar un vantaggio sui concorrenti. La produzione non è ancora iniziata.',
];

const blocks: Block[] = TEXTS.map((text, index) => ({ text, role: index === 0 ? 'headline' : 'paragraph' }));

describe('an Italian report of talks that a spokeswoman half confirms', () => {
  const { statements, summary } = analyze({ blocks, lang: 'it' });

  it('marks the four sentences that say who stands behind them, and nothing else', () => {
    expect(statements.map(({ block, kind, subkind, cue }) => [block, kind, subkind, cue.text])).toEqual([
      [1, 'rumor', 'outlet', 'Secondo quanto riportato dal'],
      [3, 'confirmation', 'spokesperson', 'ha confermato'],
      [4, 'no-comment', 'declined', 'non ha voluto commentare'],
      [4, 'confirmation', 'spokesperson', 'limitandosi a confermare'],
      [5, 'rumor', 'unconfirmed', 'non confermate'],
    ]);
  });

  it('names each source as the sentence does', () => {
    expect(statements.map(({ source, via }) => [source?.text, via])).toEqual([
      ['Financial Times', ''],
      ['Carla Ferrondi, portavoce di Veltramar', 'Financial Times'],
      ['La Ferrondi', ''],
      ['La Ferrondi', ''],
      ['Financial Times', ''],
    ]);
  });

  it('knows that La Ferrondi is the spokeswoman of before', () => {
    const known = { name: 'Carla Ferrondi', type: 'spokesperson', role: 'portavoce', organisation: 'Veltramar' };
    const sources = statements.filter(({ block }) => block === 3 || block === 4).map(({ source }) => source);
    expect(sources).toMatchObject([known, known, known]);
  });

  it('points the refusal at the report that it answers', () => {
    const rumor = statements[0]?.id;
    expect(rumor).toBeDefined();
    expect(statements.find(({ kind }) => kind === 'no-comment')?.answers).toBe(rumor);
  });

  it('hangs what is unconfirmed on the one outlet', () => {
    expect(summary.origin).toEqual({ form: 'single', name: 'Financial Times', type: 'outlet' });
  });
});
