import { callSurely } from '../messages/client.ts';
import { viewOf } from '../page/view.ts';
import { AdoptedSheets, type Root, type Wardrobe } from '../page/wardrobe.ts';
import browser from '../webextension.ts';

/**
 * Sheets that the browser itself lays over a document, as the reader's own, which reach into shadow trees as well.
 *
 * Firefox ends the scripts of an extension that is switched off or updated without a word to them, so that they can take
 * nothing away; these sheets it takes away itself, and the marks are no longer seen.
 */
class BrowserSheets implements Wardrobe {
  private worn = '';
  private readonly adopted = new AdoptedSheets();

  /** @param frame the browser's number of the frame that shows the document */
  constructor(private readonly frame: number) {}

  async wear(wanted: ReadonlyMap<Root, string>): Promise<void> {
    const css = [...new Set(wanted.values())].join('');
    const before = this.worn;
    if (css === before) return;
    this.worn = css;
    const answer = await callSurely('changeSheet', { on: css, off: before, frame: this.frame });
    if (this.worn !== css) return;
    // Where the browser does not let the background into a page, the page's own trees take them.
    this.adopted.wear(answer.ok && answer.value ? new Map() : wanted);
  }
}

/** A wardrobe for the marks in a document. Firefox alone has the browser's sheets for it, and tells which frame it is in. */
export function newWardrobe(page: Document): Wardrobe {
  const view = viewOf(page);
  const frame = view && browser.runtime?.getFrameId?.(view);
  return typeof frame === 'number' && frame >= 0 ? new BrowserSheets(frame) : new AdoptedSheets();
}
