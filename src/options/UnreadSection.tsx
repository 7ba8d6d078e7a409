import { texts } from '../ui/i18n.ts';

interface Props {
  /** The page says already that it cannot get at the settings. */
  readonly isTold: boolean;
  readonly onRetry: () => Promise<void>;
}

/** What stands in the place of the choices where the browser does not give the settings out. */
export function UnreadSection({ isTold, onRetry }: Props) {
  return (
    <section>
      {!isTold && (
        <p role="alert" class="outcome">
          {texts.text('settings_not_read')}
        </p>
      )}
      <button type="button" class="plain-button" onClick={onRetry}>
        {texts.text('action_retry')}
      </button>
    </section>
  );
}
