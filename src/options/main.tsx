import { openPage } from '../ui/open-page.ts';
import { Options } from './Options.tsx';

openPage('options_title', <Options />);
