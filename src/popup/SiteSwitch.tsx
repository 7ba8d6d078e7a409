import { useEffect, useState } from 'preact/hooks';
import { isSiteOn, loadSettings, setSite } from '../settings/index.ts';
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

/** Switches reading and marking on or off for the site of the page. */
export function SiteSwitch({ url, isPrivate, keep, onChanged }: Props) {
  const host = hostOf(url);
  const [isOn, setOn] = useState(true);

  useEffect(() => {
    void loadSettings().then((settings) => setOn(isSiteOn(settings, host)));
  }, [host]);

  const change = async (on: boolean) => {
    setOn(on);
    if (await keep(setSite(host, on))) onChanged();
    else setOn(!on);
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
