import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** One of several views of which one is shown. */
export interface TabView {
  readonly id: string;
  readonly label: string;
  readonly content: ComponentChildren;
}

interface Props {
  /** What the views have in common, for screen readers. */
  readonly label: string;
  readonly views: readonly TabView[];
  /** The view that is shown at first. */
  readonly first: string;
}

/** Views behind tabs, as ARIA's pattern has them: one stop for the tab key, arrows from tab to tab. */
export function Tabs({ label, views, first }: Props) {
  const [shown, setShown] = useState(first);
  const bar = useRef<HTMLDivElement>(null);
  const step = (by: number) => {
    const at = views.findIndex(({ id }) => id === shown);
    const next = (at + by + views.length) % views.length;
    setShown(views[next]?.id ?? shown);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
  return (
    <>
      <div
        ref={bar}
        role="tablist"
        class="tabs"
        aria-label={label}
        onKeyDown={({ key }) => steps[key] !== undefined && step(steps[key])}
      >
        {views.map(({ id, label: name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === shown}
            aria-controls={`view-${id}`}
            tabIndex={id === shown ? 0 : -1}
            onClick={() => setShown(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {views.map(({ id, content }) => (
        <div key={id} role="tabpanel" id={`view-${id}`} aria-labelledby={`tab-${id}`} hidden={id !== shown}>
          {content}
        </div>
      ))}
    </>
  );
}
