import { render } from 'preact';
import { call } from '../messages/client.ts';
import { texts } from '../ui/i18n.ts';
import { Popup } from './Popup.tsx';
import { findTab, tabOfAddress } from './tab.ts';

const page = document.documentElement;
page.lang = texts.language;
page.dataset.surface = tabOfAddress(location.search) === null ? 'popup' : 'tab';
document.title = texts.text('name');

const root = document.querySelector('#root');
const tab = await findTab();
if (root) render(<Popup tab={tab} />, root);
// The click that opened this popup has the browser tell the address of the page, to a panel beside it too.
if (tab?.id !== undefined) void call('tabStateChanged', { tabId: tab.id });
