import { type World, world } from '../content/world.ts';
import browser from '../webextension.ts';

/** The scripts for pages, as the build names them. */
type Script = 'index' | 'reading' | 'card';

const loading = new Map<Script, Promise<void>>();

/** Loads a script into this page, once, as the browser or the background does into the pages of others. */
function load(name: Script): Promise<void> {
  const known = loading.get(name);
  if (known) return known;
  const script = document.createElement('script');
  const loaded = new Promise<void>((resolve, reject) => {
    script.src = browser.runtime.getURL(`src/content/${name}.js`);
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      loading.delete(name);
      reject(new Error(`${script.src} does not load`));
    });
  });
  loading.set(name, loaded);
  document.head.append(script);
  return loaded;
}

function brought<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('a script has not brought what it should');
  return part;
}

/** What reads and marks real pages; on this one nothing is looked for by itself. */
export async function loadReading(): Promise<NonNullable<World['hearsayReading']>> {
  world.hearsayProbes = true;
  world.hearsayReads = true;
  await load('index');
  await load('reading');
  return brought(world.hearsayReading);
}

/** What makes the card. */
export async function loadCard(): Promise<NonNullable<World['hearsayCard']>> {
  await load('card');
  return brought(world.hearsayCard);
}
