import { changeSettings } from '../settings/index.ts';
import browser from '../webextension.ts';
import { texts } from './i18n.ts';
import { canOpenPanel, openPanel } from './open-panel.ts';
import type { Keep } from './use-keeping.ts';

interface Props {
  readonly isPanel: boolean;
  readonly isPaused: boolean;
  readonly keep: Keep;
}

/** The ways from the popup to everything else; the panel has no way to itself. */
export function Footer({ isPanel, isPaused, keep }: Props) {
  const pause = () => keep(changeSettings((settings) => ({ ...settings, mode: 'off' })));
  return (
    <nav class="ways" aria-label={texts.text('ways_label')}>
      {!isPanel && canOpenPanel() && (
        <button type="button" class="link-button" onClick={openPanel}>
          {texts.text('action_panel')}
        </button>
      )}
      {!isPaused && (
        <button type="button" class="link-button" onClick={pause}>
          {texts.text('action_pause')}
        </button>
      )}
      <button type="button" class="link-button" onClick={() => browser.runtime.openOptionsPage()}>
        {texts.text('action_options')}
      </button>
    </nav>
  );
}
