import { openPage } from '../ui/open-page.ts';
import { Welcome } from './Welcome.tsx';

openPage('name', <Welcome />);
