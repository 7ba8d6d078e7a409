import type { Kind } from '../engine/types.ts';

/** The line that marks a kind on the page, drawn once more: wavy, solid, dotted, double. */
const LINES: Readonly<Record<Kind, { readonly path: string; readonly width: number; readonly dashes?: string }>> = {
  rumor: { path: 'M1 5 q2.75 -5.4 5.5 0 t5.5 0 t5.5 0 t5.5 0', width: 1.7 },
  confirmation: { path: 'M1 5 H23', width: 2.6 },
  'no-comment': { path: 'M2.2 5 H22.5', width: 2.8, dashes: '0.01 4.9' },
  denial: { path: 'M1 3 H23 M1 7 H23', width: 1.6 },
};

/** A sample of a kind's line, in the kind's colour. Says nothing to screen readers: the kind's name stands beside it. */
export function LineSample({ kind }: { readonly kind: Kind }) {
  const { path, width, dashes } = LINES[kind];
  return (
    <svg class="line-sample" data-kind={kind} viewBox="0 0 24 10" width="24" height="10" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width={width}
        stroke-linecap={dashes ? 'round' : 'butt'}
        stroke-dasharray={dashes}
      />
    </svg>
  );
}
