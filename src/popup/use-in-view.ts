import { useEffect, useState } from 'preact/hooks';
import { callTab } from '../messages/client.ts';
import { onStatementInView } from './tab-events.ts';

/**
 * The statement that a reader has scrolled to on the page; `null` before the first is known.
 *
 * @param isOn whether to follow the page at all
 */
export function useInView(tabId: number, isOn: boolean): string | null {
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    if (!isOn) return;
    void callTab(tabId, 'followScroll', {});
    return onStatementInView(tabId, setId);
  }, [tabId, isOn]);
  return id;
}
