import { useState } from 'preact/hooks';
import { texts } from '../ui/i18n.ts';
import { StillUnread } from '../ui/StillUnread.tsx';

interface Props {
  /** The page says already that it cannot get at the settings. */
  readonly isTold: boolean;
  /** Shows the choices in the place of this where it succeeds. */
  readonly onRetry: () => Promise<void>;
}

/** What stands in the place of the choices where the browser does not give the settings out. */
export function UnreadSection({ isTold, onRetry }: Props) {
  const [isVain, setVain] = useState(false);
  const retry = async () => {
    // So that what is said once more is spoken once more.
    setVain(false);
    await onRetry();
    setVain(true);
  };
  return (
    <section>
      {!isTold && (
        <p role="alert" class="outcome">
          {texts.text('settings_not_read')}
        </p>
      )}
      <button type="button" class="plain-button" onClick={retry}>
        {texts.text('action_retry')}
      </button>
      <StillUnread isShown={isVain} />
    </section>
  );
}
