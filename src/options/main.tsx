import { render } from 'preact';
import { texts } from '../ui/i18n.ts';
import { Options } from './Options.tsx';

document.documentElement.lang = texts.language;
document.title = texts.text('options_title');

const root = document.querySelector('#root');
if (root) render(<Options />, root);
