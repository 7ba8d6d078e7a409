import { useState } from 'preact/hooks';
import { callTab } from '../messages/client.ts';
import type { TabState } from '../messages/protocol.ts';
import { ExportBar } from '../ui/ExportBar.tsx';
import { heardLines } from '../ui/headline.ts';
import { texts } from '../ui/i18n.ts';
import { KindBar } from '../ui/KindBar.tsx';
import { LineSample } from '../ui/LineSample.tsx';
import { NotReadNote } from '../ui/NotReadNote.tsx';
import { SourceList } from '../ui/SourceList.tsx';
import { StatementList } from '../ui/StatementList.tsx';

interface Props {
  readonly tabId: number;
  readonly state: Extract<TabState, { status: 'done' }>;
}

/** What came of showing a statement on the page; each time anew, so that it is spoken each time. */
function useShow(tabId: number): [(id: string) => void, { readonly isGone: boolean; readonly text: string } | null] {
  const [outcome, setOutcome] = useState<{ isGone: boolean; text: string } | null>(null);
  const show = async (id: string) => {
    setOutcome(null);
    const shown = await callTab(tabId, 'showStatement', { id });
    const isGone = !(shown.ok && shown.value);
    setOutcome({ isGone, text: texts.text(isGone ? 'statement_gone' : 'statement_shown') });
  };
  return [show, outcome];
}

/** Everything there is to say of an article that was read. */
export function Results({ tabId, state }: Props) {
  const { analysis, notRead } = state;
  const { summary, statements, language } = analysis;
  const [show, outcome] = useShow(tabId);
  return (
    <>
      <ul class="heard plain">
        {heardLines(summary, texts).map(({ kind, text }) => (
          <li key={text}>
            {kind && <LineSample kind={kind} />}
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <KindBar counts={summary.counts} />
      <p role="status" class={outcome?.isGone ? 'outcome' : 'visually-hidden'}>
        {outcome?.text}
      </p>
      {summary.parties.length > 0 && (
        <section>
          <h2>{texts.text('section_sources')}</h2>
          <SourceList analysis={analysis} onShow={show} />
        </section>
      )}
      <section>
        <h2>{texts.text('section_statements')}</h2>
        <StatementList statements={statements} language={language} onShow={show} />
      </section>
      <ExportBar state={state} />
      <NotReadNote {...notRead} />
    </>
  );
}
