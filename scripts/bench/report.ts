/** The figures of one run as a page for people, with a chart. */
import { KINDS } from '../../src/engine/index.ts';
import type { Rightness } from './rightness.ts';
import type { Size } from './sizes.ts';

/** A contestant on some texts: megacharacters a second, and each round's ratio to compromise/one. */
export interface Speed {
  readonly name: string;
  readonly speed: number;
  readonly ratio: number;
  readonly lowest: number;
  readonly highest: number;
  /** Bytes held on to, where that was measured. */
  readonly retained?: number;
}

export interface SpeedTable {
  readonly title: string;
  readonly characters: number;
  readonly speeds: readonly Speed[];
}

/** Figures of a page: name, and milliseconds by column. */
export interface PageTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly figures: readonly (number | null)[] }[];
  readonly notes: readonly string[];
}

/** Everything that one run measured. */
export interface Figures {
  readonly machine: string;
  readonly date: string;
  readonly command: string;
  readonly speeds: readonly SpeedTable[];
  readonly growth: readonly { readonly characters: number; readonly ms: number }[];
  readonly rightness: readonly Rightness[];
  readonly page: PageTable | null;
  readonly start: { readonly words: number; readonly cold: number; readonly warm: number } | null;
  readonly sizes: readonly Size[];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');
}

const one = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
const whole = (value: number): string => Math.round(value).toLocaleString('en');

const speedTable = ({ title, characters, speeds }: SpeedTable): string =>
  `### ${title}, ${whole(characters)} characters\n\n${table(
    ['reader', 'M characters/s', 'x compromise/one', 'lowest - highest', 'memory held, MB'],
    speeds.map(({ name, speed, ratio, lowest, highest, retained }) => [
      name,
      one(speed),
      one(ratio),
      `${one(lowest)} - ${one(highest)}`,
      retained === undefined ? '' : one(retained / 1e6),
    ]),
  )}`;

function rightnessTable(readers: readonly Rightness[]): string {
  const rows = readers.flatMap(({ name, kinds, overall }) =>
    [...KINDS.map((kind) => [kind, kinds[kind]] as const), ['all', overall] as const].map(([kind, rates], at) => [
      at === 0 ? name : '',
      kind,
      rates.precision.toFixed(3),
      rates.recall.toFixed(3),
      rates.f1.toFixed(3),
    ]),
  );
  return table(['reader', 'kind', 'precision', 'recall', 'F1'], rows);
}

const pageTable = ({ columns, rows, notes }: PageTable): string =>
  [
    table(
      ['page', ...columns],
      rows.map(({ name, figures }) => [name, ...figures.map((figure) => (figure === null ? '' : one(figure)))]),
    ),
    ...notes,
  ].join('\n\n');

const BAR = { height: 22, gap: 10, left: 250, width: 420 } as const;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Bars of speed on a logarithmic scale, in colours that show on light and on dark. */
export function chartOf({ title, speeds }: SpeedTable): string {
  const height = speeds.length * (BAR.height + BAR.gap) + 40;
  const [least, most] = [Math.min(...speeds.map((it) => it.speed)), Math.max(...speeds.map((it) => it.speed))];
  const lengthOf = (speed: number): number =>
    20 + ((BAR.width - 20) * Math.log(speed / least)) / Math.max(Math.log(most / least), 1);
  const bars = speeds.map(({ name, speed }, at) => {
    const y = 34 + at * (BAR.height + BAR.gap);
    const length = lengthOf(speed);
    return [
      `<text x="${BAR.left - 8}" y="${y + 16}" text-anchor="end">${escaped(name)}</text>`,
      `<rect x="${BAR.left}" y="${y}" width="${length.toFixed(1)}" height="${BAR.height}" fill="${at === 0 ? '#b5541c' : '#7a8794'}"/>`,
      `<text x="${(BAR.left + length + 6).toFixed(1)}" y="${y + 16}">${one(speed)}</text>`,
    ].join('\n');
  });
  const all = BAR.left + BAR.width + 80;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${all} ${height}" width="${all}" height="${height}" role="img" aria-label="${escaped(title)}: speed of each reader" font-family="system-ui, sans-serif" font-size="13" fill="#6b7280">
<text x="${BAR.left}" y="20">${escaped(title)}: million characters a second, logarithmic</text>
${bars.join('\n')}
</svg>
`;
}

/** The page for people. */
export function pageOfFigures(figures: Figures, chart: string): string {
  const { machine, date, command, speeds, growth, rightness, page, start, sizes } = figures;
  const parts = [
    `# Benchmarks\n\nMade by \`${command}\` on ${date}: ${machine}. Every figure on this page comes from that one run. Only ratios can be compared with those of other machines.`,
    `## Engine\n\n![Speed of each reader](${chart})\n\n${speeds.map(speedTable).join('\n\n')}\n\nMedians of rounds in turns, by processor time, each reader in a process of its own. Hearsay is measured as readers run it: bundled, its languages packed. The texts are in six languages; compromise and wink-nlp read them all as English, which costs them no time.`,
    `### Growth\n\n${table(
      ['characters', 'ms', 'ms for a million'],
      growth.map(({ characters, ms }) => [whole(characters), one(ms), one((1e6 * ms) / characters)]),
    )}`,
    `## Rightness\n\n${rightnessTable(rightness)}\n\nOn the project's own labelled articles the engine's rules were written with these texts at hand: the table shows what the simpler ways miss, not how right the engine is on news it has never seen.`,
  ];
  if (page) parts.push(`## Page\n\n${pageTable(page)}`);
  if (start)
    parts.push(
      `## Start\n\n${table(
        ['background', `ms to the answer for ${whole(start.words)} words`],
        [
          ['stopped before', one(start.cold)],
          ['running', one(start.warm)],
        ],
      )}\n\nFrom the question of the script in a page to its answer, in Chromium; medians.`,
    );
  parts.push(
    `## Size\n\n${table(
      ['part', 'bytes', 'gzipped', 'limit, gzipped'],
      sizes.map(({ name, raw, zipped, most }) => [name, whole(raw), whole(zipped), whole(most)]),
    )}`,
  );
  return `${parts.join('\n\n')}\n`;
}
