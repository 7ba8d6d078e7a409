import { KINDS, type Kind } from '../engine/types.ts';
import { texts } from './i18n.ts';
import { KIND_TEXTS } from './kinds.ts';
import { LineSample } from './LineSample.tsx';

/** How many statements of each kind there are: a bar for the eye, and the same numbers in words beside it. */
export function KindBar({ counts }: { readonly counts: Readonly<Record<Kind, number>> }) {
  const present = KINDS.filter((kind) => counts[kind] > 0);
  const inWords = (kind: Kind): string => texts.plural(KIND_TEXTS[kind].count, counts[kind]);
  return (
    <div class="kinds">
      <div class="kind-bar" role="img" aria-label={texts.text('bar_label', texts.list(present.map(inWords)))}>
        {present.map((kind) => (
          <span key={kind} data-kind={kind} style={{ flexGrow: counts[kind] }} />
        ))}
      </div>
      <ul class="kind-counts">
        {present.map((kind) => (
          <li key={kind}>
            <LineSample kind={kind} /> {inWords(kind)}
          </li>
        ))}
      </ul>
    </div>
  );
}
