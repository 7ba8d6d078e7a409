import type { CueRow } from '../pack.ts';
import { attribution } from './attribution.ts';
import { moods } from './moods.ts';
import { hearsayRows } from './rumor-hearsay.ts';
import { outlets } from './rumor-outlets.ts';
import { unconfirmedRows } from './rumor-unconfirmed.ts';
import { unnamed } from './rumor-unnamed.ts';

export const rumor: readonly CueRow[] = [
  {
    kind: 'rumor',
    act: 'report',
    subkind: 'outlet',
    id: 'pt/rumor/veiculo-dois-pontos',
    party: 'cue',
    guards: ['headline'],
    pattern:
      '^[<cue>((#OutletLabel && @hasColon)|#OutletLabel (#OutletLabel && @hasColon)|#OutletLabel #OutletLabel (#OutletLabel && @hasColon))] . .',
    hits: ['Bloomberg: Orbis negocia compra da Kestrel', 'Folha de S.Paulo: ministro prepara saída'],
    misses: ['A Bloomberg é uma agência: tem 40 funcionários.', 'Foto: Reuters', 'Veja:'],
  },
  ...unconfirmedRows,
  ...attribution,
  ...outlets,
  ...unnamed,
  ...hearsayRows,
  ...moods,
];
