import { useEffect, useRef, useState } from 'preact/hooks';
import { isSiteOn, setSite, settledSettings } from '../settings/index.ts';
import { hostOf, siteNameOf } from '../ui/address.ts';
import { texts } from '../ui/i18n.ts';
import { Switch } from '../ui/Switch.tsx';
import type { Keep } from '../ui/use-keeping.ts';

interface Props {
  /** Address of the page that is shown. */
  readonly url: string;
  readonly isPrivate: boolean;
  /** The page is left unread because its site is off. */
  readonly isOff: boolean;
  readonly keep: Keep;
  readonly onChanged: () => void;
}

/**
 * Switches reading and marking on or off for the site of the page. One for each site: give it as `key`. Where the settings
 * cannot be read, it stands as the page tells.
 */
export function SiteSwitch({ url, isPrivate, isOff, keep, onChanged }: Props) {
  const host = hostOf(url);
  /** What is stored, as far as is known; changes are kept in the order of the clicks. */
  const [kept, setKept] = useState<boolean | null>(null);
  /** What the last click asked for, until that is kept or not. */
  const [wanted, setWanted] = useState<boolean | null>(null);
  const clicks = useRef(0);

  // Anew where the page tells otherwise, as after a change in the options; in turn, so that no click is read over.
  useEffect(() => {
    void settledSettings().then((settings) => setKept(settings && isSiteOn(settings, host)));
  }, [host, isOff]);

  const change = async (on: boolean) => {
    setWanted(on);
    clicks.current += 1;
    const own = clicks.current;
    const isKept = await keep(setSite(host, on));
    if (isKept) setKept(on);
    // Of clicks before the last one, that one says what is shown.
    if (own === clicks.current) setWanted(null);
    if (isKept) onChanged();
  };

  return (
    <Switch
      label={texts.text('site_switch')}
      detail={isPrivate ? texts.text('site_private') : siteNameOf(url)}
      isOn={wanted ?? kept ?? !isOff}
      isDisabled={isPrivate}
      onChange={change}
    />
  );
}
