/** How long a page waits for its answer from a background that was stopped, and from one that runs, in real Chromium. */
import type { CDPSession } from '@playwright/test';
import { launchChromium, pageOf } from '../../e2e/browsers/chromium.ts';
import { settledState } from '../../e2e/extension.ts';
import { articlePage } from '../../e2e/pages.ts';
import { startDeadEnd, startSite } from '../../e2e/site.ts';
import type { Article } from '../../src/engine/index.ts';

/** Milliseconds from the question to the answer, by rounds. */
export interface StartTimes {
  readonly words: number;
  readonly cold: readonly number[];
  readonly warm: readonly number[];
}

/** The world of the extension's script in a page. */
async function worldOf(cdp: CDPSession): Promise<number> {
  let world = 0;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'Hearsay') world = context.id;
  });
  await cdp.send('Runtime.enable');
  if (world === 0) throw new Error('the extension has no script in the page');
  return world;
}

/** Blocks of the articles, as many as have a number of words. */
function piece(articles: readonly Article[], words: number): Article {
  const blocks = [];
  let count = 0;
  for (const block of articles.flatMap((article) => article.blocks)) {
    if (count >= words) break;
    blocks.push(block);
    count += block.text.split(/\s+/).length;
  }
  return { blocks };
}

/**
 * Asks the background for the statements of an article, as the extension's script in a page does.
 *
 * @param dist the built extension for Chrome
 * @param articles in one language
 * @param words of the text that is read
 * @param rounds of each sort
 */
export async function startTimes(
  dist: string,
  articles: readonly Article[],
  words: number,
  rounds: number,
): Promise<StartTimes> {
  const [site, deadEnd] = await Promise.all([startSite(), startDeadEnd()]);
  const hearsay = await launchChromium({ folder: dist, proxyPort: deadEnd.port });
  try {
    const tab = await hearsay.newTab();
    const url = site.add('/start.html', articlePage('en', 'Bridges', ['Talks go on, according to Bloomberg.']));
    await tab.goto(url);
    await settledState(hearsay, tab);
    const cdp = await pageOf(tab).context().newCDPSession(pageOf(tab));
    const contextId = await worldOf(cdp);
    const notRead = { frames: [], closedRoots: 0, rest: false };
    const message = { type: 'analyzeArticle', article: piece(articles, words), title: 'Bridges', url, notRead };
    const expression = `(async () => {
      const asked = performance.now();
      const answer = await chrome.runtime.sendMessage(${JSON.stringify(message)});
      if (!answer?.statements) throw new Error('no answer: ' + JSON.stringify(answer));
      return performance.now() - asked;
    })()`;
    const ask = async (): Promise<number> => {
      const reply = await cdp.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.exception?.description ?? 'no answer');
      return reply.result.value as number;
    };
    const cold: number[] = [];
    const warm: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await hearsay.stopBackground();
      cold.push(await ask());
      await ask();
      warm.push(await ask());
    }
    return { words, cold, warm };
  } finally {
    await hearsay.close();
    await Promise.all([site.close(), deadEnd.close()]);
  }
}
