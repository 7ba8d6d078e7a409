import { useEffect, useRef, useState } from 'preact/hooks';
import { analyze, KINDS } from '../engine/index.ts';
import type { Kind } from '../engine/types.ts';
import { ReadingSection } from '../options/ReadingSection.tsx';
import { UnreadSection } from '../options/UnreadSection.tsx';
import { useSettings } from '../options/use-settings.ts';
import type { Card } from '../page/card.ts';
import type { Painted } from '../page/painter.ts';
import { texts } from '../ui/i18n.ts';
import { KIND_TEXTS } from '../ui/kinds.ts';
import { LineSample } from '../ui/LineSample.tsx';
import { Logo } from '../ui/Logo.tsx';
import { NotKept } from '../ui/NotKept.tsx';
import type { Key } from '../ui/texts.ts';
import { loadCard, loadReading } from './load-scripts.ts';
import { SAMPLES, type Sample } from './samples.ts';

type CardScript = Awaited<ReturnType<typeof loadCard>>;

const LEGEND: Readonly<Record<Kind, Key>> = {
  rumor: 'legend_rumor',
  confirmation: 'legend_confirmation',
  'no-comment': 'legend_no_comment',
  denial: 'legend_denial',
};

/**
 * Reads and marks an element with what reads and marks real pages, until `signal` aborts.
 *
 * @returns opens the card on the next statement, and on the first after the last, where the keyboard commands of real pages do not reach
 */
async function readAndMark(
  element: Element,
  lang: string,
  title: string,
  signal: AbortSignal,
): Promise<(() => void) | undefined> {
  const { flowByStyle, Painter, readBlocks, watchClicks } = await loadReading();
  if (signal.aborted) return;
  const blocks = [...readBlocks(element, () => false, flowByStyle)];
  const { statements } = analyze({ blocks, lang });
  const painter = new Painter(document);
  const paint = () => painter.paint(statements, blocks, { looks: {}, overview: false });
  paint();
  const painted = () => painter.painted;
  let card: Card | null = null;
  const withCard = async (act: (card: Card, script: CardScript) => void) => {
    const script = await loadCard();
    if (signal.aborted) return;
    card ??= script.makeCard({ painted, title: () => title, text: texts.text }, signal);
    act(card, script);
  };
  const clicks = {
    isOwn: (event: Event) => card?.holds(event) ?? false,
    onSentence: (sentence: readonly Painted[]) => withCard((shown) => shown.openOn(sentence)),
    onElsewhere: () => card?.close(),
  };
  watchClicks(document, painted, clicks, signal);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint, { signal });
  signal.addEventListener('abort', () => painter.clear());
  return () =>
    withCard((shown, { show }) => {
      const [first] = painter.painted;
      if (!shown.step(1) && first && show(first.range, 'instant')) shown.openOn([first]);
    });
}

function SampleArticle({ language, sample }: { readonly language: string; readonly sample: Sample }) {
  const article = useRef<HTMLElement>(null);
  const [next, setNext] = useState<() => void>();
  useEffect(() => {
    const life = new AbortController();
    if (article.current)
      void readAndMark(article.current, language, sample.title, life.signal).then((step) => {
        setNext(() => step);
      });
    return () => life.abort();
  }, [language]);
  return (
    <>
      <article ref={article} lang={language} class="sample">
        <h3>{sample.title}</h3>
        {sample.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <button type="button" class="plain-button" disabled={!next} onClick={() => next?.()}>
        {texts.text('card_next')}
      </button>
    </>
  );
}

/** What a new reader sees first: what the marks mean, an article to try them on, and when to read. */
export function Welcome() {
  const { settings, isUnread, isNotKept, read, change } = useSettings();
  const language = texts.language in SAMPLES ? texts.language : 'en';
  const sample = SAMPLES[language];
  return (
    <>
      <header>
        <Logo />
      </header>
      <main>
        <h1>{texts.text('welcome_title')}</h1>
        <p>{texts.text('welcome_lead')}</p>
        <ul class="plain legend">
          {KINDS.map((kind) => (
            <li key={kind} data-kind={kind}>
              <LineSample kind={kind} />
              <span>
                <b>{texts.text(KIND_TEXTS[kind].name)}</b> {texts.text(LEGEND[kind])}
              </span>
            </li>
          ))}
        </ul>
        <section>
          <h2>{texts.text('welcome_try')}</h2>
          {sample && <SampleArticle language={language} sample={sample} />}
          <p class="muted small">{texts.text('welcome_invented')}</p>
        </section>
        {settings && <ReadingSection settings={settings} onChange={change} />}
        <NotKept isShown={isNotKept} />
        {isUnread && <UnreadSection isTold={isNotKept} onRetry={read} />}
        <section>
          <h2>{texts.text('options_about')}</h2>
          <p>{texts.text('about_privacy')}</p>
          <p>{texts.text('about_verdict')}</p>
        </section>
      </main>
    </>
  );
}
