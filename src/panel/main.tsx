import { render } from 'preact';
import { texts } from '../ui/i18n.ts';
import { Panel } from './Panel.tsx';

const page = document.documentElement;
page.lang = texts.language;
page.dataset.surface = 'panel';
document.title = texts.text('name');

const root = document.querySelector('#root');
if (root) render(<Panel />, root);
