import { viewOf } from './view.ts';

/** A tree that can have sheets of its own. */
export type Root = Document | ShadowRoot;

/** The sheets that the extension has on a page, one a tree. */
export interface Wardrobe {
  /** Puts on what is wanted and takes off all else; a promise where that takes a while. Throws where a page is in the way. */
  readonly wear: (wanted: ReadonlyMap<Root, string>) => Promise<void> | undefined;
}

/**
 * Sheets that the page's own trees adopt, without an element for them.
 *
 * A sheet that stays as it is is left alone: the browser styles every element anew that a new sheet might concern.
 */
export class AdoptedSheets implements Wardrobe {
  private readonly worn = new Map<Root, { readonly css: string; readonly sheet: CSSStyleSheet }>();

  wear(wanted: ReadonlyMap<Root, string>): undefined {
    for (const [root, { css, sheet }] of this.worn) {
      const at = root.adoptedStyleSheets.indexOf(sheet);
      // A page that sets its own list has thrown ours out.
      if (at >= 0 && wanted.get(root) === css) continue;
      if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
      this.worn.delete(root);
    }
    for (const [root, css] of wanted) {
      if (this.worn.has(root)) continue;
      // A sheet belongs to the document that it is made for.
      const view = viewOf(root.ownerDocument ?? root);
      if (!view) continue;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets.push(sheet);
      this.worn.set(root, { css, sheet });
    }
  }
}
