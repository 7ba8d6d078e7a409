import { texts } from './i18n.ts';

/** Tells that a choice was not kept. */
export function NotKept({ isShown }: { readonly isShown: boolean }) {
  if (!isShown) return null;
  return (
    <p role="alert" class="outcome not-kept">
      {texts.text('settings_not_kept')}
    </p>
  );
}
