import { useEffect, useState } from 'preact/hooks';
import { changeSettings, loadSettings, onSettingsChanged, type Settings } from '../settings/index.ts';

type Change = (settings: Settings) => Settings;

const listeners = new Set<() => void>();
onSettingsChanged(() => {
  for (const listener of listeners) listener();
});

/** The settings as they are stored, wherever they were changed; `null` until they were read. */
export function useSettings(): readonly [Settings | null, (change: Change) => Promise<void>] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const read = () => void loadSettings().then(setSettings);
    read();
    listeners.add(read);
    return () => {
      listeners.delete(read);
    };
  }, []);
  return [settings, async (change) => setSettings(await changeSettings(change))];
}
