import { KINDS, type Kind } from '../engine/types.ts';
import { texts } from './i18n.ts';
import { KIND_TEXTS } from './kinds.ts';
import { LineSample } from './LineSample.tsx';

/** How many statements of each kind there are: a bar for the eye, and the same numbers in words under it. */
export function KindBar({ counts }: { readonly counts: Readonly<Record<Kind, number>> }) {
  const present = KINDS.filter((kind) => counts[kind] > 0);
  return (
    <div class="kinds">
      <div class="kind-bar" aria-hidden="true">
        {present.map((kind) => (
          <span key={kind} data-kind={kind} style={{ flexGrow: counts[kind] }} />
        ))}
      </div>
      <ul class="kind-counts" aria-label={texts.text('bar_label')}>
        {present.map((kind) => (
          <li key={kind}>
            <LineSample kind={kind} /> {texts.plural(KIND_TEXTS[kind].count, counts[kind])}
          </li>
        ))}
      </ul>
    </div>
  );
}
