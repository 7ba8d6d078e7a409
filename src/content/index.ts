/** What every page loads: a short look whether it may be an article. Only then comes the script that reads it. */
import { callSurely } from '../messages/client.ts';
import { watchAddress } from '../page/address.ts';
import { LATER, probePage } from '../page/probe.ts';
import { shared } from './shared.ts';
import { world } from './world.ts';

let later: ReturnType<typeof setTimeout> | undefined;

function lookAt(page: Document): { isLikely: boolean; mayCome: boolean } {
  try {
    return probePage(page);
  } catch {
    // A page can make its own nodes lie (`<input name="childNodes">` in a form).
    return { isLikely: false, mayCome: false };
  }
}

function look(waits: readonly number[]): void {
  clearTimeout(later);
  // From where the other script has come, it sees to all.
  if (world.hearsayReads) return;
  const { isLikely, mayCome } = lookAt(document);
  const [wait, ...rest] = waits;
  if (isLikely || document.contentType === 'application/pdf') void callSurely('loadScript', { name: 'reading' });
  else if (mayCome && wait !== undefined) later = setTimeout(() => look(rest), wait);
}

world.hearsayShared = shared;
if (!world.hearsayProbes) {
  world.hearsayProbes = true;
  watchAddress(window, () => look(LATER));
  look(LATER);
}
