import { render } from 'preact';
import { texts } from '../ui/i18n.ts';
import { Welcome } from './Welcome.tsx';

document.documentElement.lang = texts.language;
document.title = texts.text('name');

const root = document.querySelector('#root');
if (root) render(<Welcome />, root);
