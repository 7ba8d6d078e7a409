import { texts } from './i18n.ts';

/** The extension's mark and name: quotation marks over the wavy line of a rumor. */
export function Logo() {
  return (
    <span class="logo">
      <img src="/icons/hearsay.svg" width="24" height="24" alt="" />
      {texts.text('name')}
    </span>
  );
}
