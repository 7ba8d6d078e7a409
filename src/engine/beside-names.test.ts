/** What a pack says of the small words in and beside names. */
import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import type { Source } from './types.ts';

const sourceOf = (lang: string, text: string): Source | null | undefined =>
  analyze({ blocks: text.split('¶').map((each) => ({ text: each, role: 'paragraph' as const })), lang }).statements.at(
    -1,
  )?.source;

describe('a name', () => {
  it.each([
    ['it', "Il Ministero dell'Ambiente ha confermato la notizia.", "Ministero dell'Ambiente"],
    ['it', 'Il Ministero della Marina ha confermato la notizia.', 'Ministero della Marina'],
    ['fr', 'La Sûreté du Norval a confirmé la nouvelle.', 'Sûreté du Norval'],
  ])('%s: holds its particles: %s', (lang, text, name) => {
    expect(sourceOf(lang, text)?.name).toBe(name);
  });

  it('of a police force is no company that is named without a name', () => {
    const text =
      "La Sûreté du Norval n'a pas confirmé l'enquête. Cette entreprise, dont le nom reste secret, n'a pas rappelé.";
    expect(sourceOf('fr', text)?.name).not.toBe('Sûreté du Norval');
  });
});

describe('what anybody is called', () => {
  it('is no role', () => {
    const text = "M. Aldo Vernay dirige l'usine.¶« Rien n'est vendu », a confirmé M. Vernay.";
    expect(sourceOf('fr', text)).toMatchObject({ name: 'Aldo Vernay' });
    expect(sourceOf('fr', text)).not.toHaveProperty('role');
  });

  it('is told from an office', () => {
    expect(sourceOf('fr', 'Le maire Aldo Vernay a confirmé la vente.')).toMatchObject({ role: 'maire' });
  });
});
