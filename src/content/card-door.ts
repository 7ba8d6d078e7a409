import { callSurely } from '../messages/client.ts';
import type { Card, makeCard } from '../page/card.ts';
import { world } from './world.ts';

/** The card, made when it is first needed. */
export class CardDoor {
  private card: Card | null = null;

  constructor(private readonly make: (maker: typeof makeCard) => Card) {}

  /** The card where it was needed already. */
  get known(): Card | null {
    return this.card;
  }

  /** Answers `null` where the browser does not let its script in. */
  async open(): Promise<Card | null> {
    if (!world.hearsayCard) await callSurely('loadScript', { name: 'card' });
    if (!this.card && world.hearsayCard) this.card = this.make(world.hearsayCard);
    return this.card;
  }
}
