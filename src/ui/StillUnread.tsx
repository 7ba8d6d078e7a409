import { texts } from './i18n.ts';

/** Tells that the settings could not be read once more either. */
export function StillUnread({ isShown }: { readonly isShown: boolean }) {
  if (!isShown) return null;
  return (
    <p role="alert" class="outcome">
      {texts.text('settings_still_unread')}
    </p>
  );
}
