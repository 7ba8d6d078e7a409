import { call } from '../messages/client.ts';
import { openPage } from '../ui/open-page.ts';
import { Popup } from './Popup.tsx';
import { findTab, tabOfAddress } from './tab.ts';

// Before anything is shown: it is as large as the surface that it is on.
document.documentElement.dataset.surface = tabOfAddress(location.search) === null ? 'popup' : 'tab';

const tab = await findTab();
openPage('name', <Popup tab={tab} />);
// The click that opened this popup has the browser tell the address of the page, to a panel beside it too.
if (tab?.id !== undefined) void call('tabStateChanged', { tabId: tab.id });
