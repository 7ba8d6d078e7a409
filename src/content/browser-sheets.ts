import { callSurely } from '../messages/client.ts';
import { AdoptedSheets, type Root, type Wardrobe } from '../page/wardrobe.ts';

/**
 * Sheets that the browser itself lays over a document, as the reader's own, which reach into shadow trees as well.
 *
 * Firefox ends the scripts of an extension that is switched off or updated without a word to them, so that they can take
 * nothing away; these sheets it takes away itself, and the marks are no longer seen.
 */
class BrowserSheets implements Wardrobe {
  private worn = '';
  private readonly adopted = new AdoptedSheets();

  async wear(wanted: ReadonlyMap<Root, string>): Promise<void> {
    const css = [...new Set(wanted.values())].join('');
    const before = this.worn;
    if (css === before) return;
    this.worn = css;
    const answer = await callSurely('changeSheet', { on: css, off: before });
    if (this.worn !== css) return;
    // Where the browser does not let the background into a page, the page's own trees take them.
    this.adopted.wear(answer.ok && answer.value ? new Map() : wanted);
  }
}

/** Firefox alone has this for extensions. */
const isFirefox = (): boolean => 'openOrClosedShadowRoot' in Element.prototype;

/** A wardrobe for the marks in a document; the browser's sheets are for the page's own, whose scripts ask for them. */
export const newWardrobe = (page: Document): Wardrobe =>
  isFirefox() && page === document ? new BrowserSheets() : new AdoptedSheets();
