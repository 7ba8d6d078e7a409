import { useState } from 'preact/hooks';
import { callTab } from '../messages/client.ts';
import type { TabState } from '../messages/protocol.ts';
import { ExportBar } from '../ui/ExportBar.tsx';
import { originWarning } from '../ui/headline.ts';
import { heardLines } from '../ui/heard.ts';
import { texts } from '../ui/i18n.ts';
import { KindBar } from '../ui/KindBar.tsx';
import { LineSample } from '../ui/LineSample.tsx';
import { NotReadNote } from '../ui/NotReadNote.tsx';
import { SourceList } from '../ui/SourceList.tsx';
import { StatementList } from '../ui/StatementList.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { useInView } from './use-in-view.ts';

interface Props {
  readonly tabId: number;
  readonly state: Extract<TabState, { status: 'done' }>;
  /** The panel stays beside the page and follows it; the popup is closed by the next click. */
  readonly isPanel: boolean;
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
export function Results({ tabId, state, isPanel }: Props) {
  const { analysis, notRead } = state;
  const { summary, statements } = analysis;
  const [show, outcome] = useShow(tabId);
  const inView = useInView(tabId, isPanel);
  const warning = originWarning(analysis, texts);
  const sources = {
    id: 'sources',
    label: texts.text('tab_sources'),
    content: <SourceList analysis={analysis} onShow={show} />,
  };
  const list = {
    id: 'statements',
    label: texts.text('tab_statements'),
    content: <StatementList article={state} inView={inView} onShow={show} />,
  };
  return (
    <>
      {warning && <p class="outcome origin-warning">{warning}</p>}
      <ul class="heard plain">
        {heardLines(analysis, texts).map(({ kind, text }) => (
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
      <Tabs
        label={texts.plural('source_statements', statements.length)}
        views={summary.parties.length > 0 ? [sources, list] : [list]}
        first={isPanel || summary.parties.length === 0 ? list.id : sources.id}
      />
      <ExportBar state={state} />
      <NotReadNote {...notRead} />
    </>
  );
}
