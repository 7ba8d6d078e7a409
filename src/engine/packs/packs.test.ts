import { describe, expect, it } from 'vitest';
import { checkPack, rowsThatFire } from './check-pack.ts';
import { PACKS } from './index.ts';

for (const pack of Object.values(PACKS)) {
  describe(`the ${pack.language} pack`, () => {
    it('keeps its invariants', () => {
      expect(checkPack(pack)).toEqual([]);
    });
    for (const row of pack.cues) {
      describe(row.id, () => {
        for (const hit of row.hits) {
          it(`marks: ${hit}`, () => {
            expect(rowsThatFire(hit, pack)).toContain(row.id);
          });
        }
        for (const miss of row.misses) {
          it(`leaves: ${miss}`, () => {
            expect(rowsThatFire(miss, pack)).not.toContain(row.id);
          });
        }
      });
    }
  });
}
