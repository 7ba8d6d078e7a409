import { openPage } from '../ui/open-page.ts';
import { Panel } from './Panel.tsx';

document.documentElement.dataset.surface = 'panel';
openPage('name', <Panel />);
