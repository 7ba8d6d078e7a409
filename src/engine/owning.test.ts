import { describe, expect, it } from 'vitest';
import { withoutOwning } from './owning.ts';
import { declension } from './packs/de/nominative.ts';

const bare = (name: string, text: string): string => withoutOwning(name, text, declension);

describe('a German name with an "s" behind it', () => {
  it('has none where the article calls it so more often', () => {
    const text = 'Perzl schwieg. Perzl ging. Perzls Sprecherin dementierte, Siemens auch, und Hans.';
    expect(bare('Perzls', text)).toBe('Perzl');
    expect(bare('Siemens', text)).toBe('Siemens');
    expect(bare('Hans', text)).toBe('Hans');
    expect(bare('Orbis', 'Orbi ging. Orbis schwieg. Orbis ging.')).toBe('Orbis');
  });
});
