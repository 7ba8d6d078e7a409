import type { TabState } from '../messages/protocol.ts';
import { texts } from '../ui/i18n.ts';
import browser from '../webextension.ts';

const PAPER = '#ffffff';
const INK = '#3a3f47';
/** The widest number that a badge can show. */
const MOST = 999;

/** Shows the number of statements on the toolbar button of a tab, with the same in words; nothing at zero. */
export async function showBadge(tabId: number, state: TabState | null): Promise<void> {
  const count = state?.status === 'done' ? state.analysis.statements.length : 0;
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  const title = count === 0 ? texts.text('badge_nothing') : texts.plural('badge_statements', count);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeBackgroundColor({ tabId, color: INK }),
      browser.action.setBadgeTextColor({ tabId, color: PAPER }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
