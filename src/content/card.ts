/** Loaded into a page when its card is opened for the first time; until then no page pays for it. */
import { makeCard } from '../page/card.ts';
import { world } from './world.ts';

world.hearsayCard = makeCard;
