import { useEffect, useState } from 'preact/hooks';
import {
  type Change,
  changeSettings,
  onSettingsChanged,
  readSettings,
  replaceSettings,
  type Settings,
} from '../settings/index.ts';
import { useKeeping } from '../ui/use-keeping.ts';

const listeners = new Set<() => void>();
onSettingsChanged(() => {
  for (const listener of listeners) listener();
});

/** The settings as they are stored, wherever they were changed, and what can be done to them. */
export interface LiveSettings {
  /** `null` until they were read, and where that fails. */
  readonly settings: Settings | null;
  /** The browser did not give them out when they were last asked for. */
  readonly isUnread: boolean;
  /** The last change was not kept. */
  readonly isNotKept: boolean;
  readonly read: () => Promise<void>;
  /** Answers whether the change was kept. */
  readonly change: (change: Change) => Promise<boolean>;
  /** Puts others in the place of all; answers whether they were kept. */
  readonly replace: (settings: Settings) => Promise<boolean>;
}

/** The settings, for a page that shows them. */
export function useSettings(): LiveSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [isUnread, setUnread] = useState(false);
  const [isNotKept, keep, forget] = useKeeping();

  const read = async (): Promise<void> => {
    const found = await readSettings();
    forget();
    setSettings(found);
    setUnread(found === null);
  };
  const take = async (changing: Promise<Settings | null>): Promise<boolean> => {
    const isKept = await keep(changing);
    if (isKept) {
      setSettings(await changing);
      setUnread(false);
    }
    return isKept;
  };

  useEffect(() => {
    void read();
    listeners.add(read);
    return () => {
      listeners.delete(read);
    };
  }, []);

  return {
    settings,
    isUnread,
    isNotKept,
    read,
    change: (change) => take(changeSettings(change)),
    replace: (others) => take(replaceSettings(others)),
  };
}
