import { useEffect, useRef, useState } from 'preact/hooks';
import { isSiteOn, readSettings, setSite } from '../settings/index.ts';
import { hostOf, siteNameOf } from '../ui/address.ts';
import { texts } from '../ui/i18n.ts';
import { Switch } from '../ui/Switch.tsx';
import type { Keep } from '../ui/use-keeping.ts';

interface Props {
  /** Address of the page that is shown. */
  readonly url: string;
  readonly isPrivate: boolean;
  readonly keep: Keep;
  readonly onChanged: () => void;
}

/** Switches reading and marking on or off for the site of the page. One for each site: give it as `key`. */
export function SiteSwitch({ url, isPrivate, keep, onChanged }: Props) {
  const host = hostOf(url);
  const [isOn, setOn] = useState(true);
  /** What is stored, as far as is known; changes are kept in the order of the clicks. */
  const kept = useRef(true);
  const clicks = useRef(0);

  useEffect(() => {
    void readSettings().then((settings) => {
      if (!settings || clicks.current > 0) return;
      kept.current = isSiteOn(settings, host);
      setOn(kept.current);
    });
  }, [host]);

  const change = async (on: boolean) => {
    setOn(on);
    clicks.current += 1;
    const own = clicks.current;
    if (await keep(setSite(host, on))) {
      kept.current = on;
      onChanged();
    } else if (own === clicks.current) {
      // Of clicks before the last one, that one says what is shown.
      setOn(kept.current);
    }
  };

  return (
    <Switch
      label={texts.text('site_switch')}
      detail={isPrivate ? texts.text('site_private') : siteNameOf(url)}
      isOn={isOn}
      isDisabled={isPrivate}
      onChange={change}
    />
  );
}
