import { render } from 'preact';
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
