/** Loaded into a page when a reader first turns to its marks; until then no page pays for it. */
import { makeCard } from '../page/card.ts';
import { watchInView } from '../page/in-view.ts';
import { show } from '../page/show.ts';
import { world } from './world.ts';

/** What a reader does with marks once they are there. */
export const cardScript = { makeCard, show, watchInView };

world.hearsayCard = cardScript;
