import { callSurely } from '../messages/client.ts';
import type { Card } from '../page/card.ts';
import { type World, world } from './world.ts';

type CardScript = NonNullable<World['hearsayCard']>;

/** The card's script, loaded when it is first needed; `null` where the browser does not let it in. */
export async function loadCard(): Promise<CardScript | null> {
  if (!world.hearsayCard) await callSurely('loadScript', { name: 'card' });
  return world.hearsayCard ?? null;
}

/** The card, made when it is first needed. */
export class CardDoor {
  private card: Card | null = null;

  constructor(private readonly make: (script: CardScript) => Card) {}

  /** The card where it was needed already. */
  get known(): Card | null {
    return this.card;
  }

  /** Answers `null` where the browser does not let its script in. */
  async open(): Promise<Card | null> {
    const script = await loadCard();
    if (!this.card && script) this.card = this.make(script);
    return this.card;
  }
}
