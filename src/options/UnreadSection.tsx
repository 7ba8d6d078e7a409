import { texts } from '../ui/i18n.ts';

/** What stands in the place of the choices where the browser does not give the settings out. */
export function UnreadSection({ onRetry }: { readonly onRetry: () => Promise<void> }) {
  return (
    <section>
      <p role="alert" class="outcome">
        {texts.text('settings_not_read')}
      </p>
      <button type="button" class="plain-button" onClick={onRetry}>
        {texts.text('action_retry')}
      </button>
    </section>
  );
}
