import { Popup } from '../popup/Popup.tsx';
import { useActiveTab } from './use-active-tab.ts';

/** What the popup shows, beside the page, for whichever tab is in front. */
export function Panel() {
  const tab = useActiveTab();
  return <Popup key={tab?.id} tab={tab} isPanel />;
}
