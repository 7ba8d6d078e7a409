import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../settings/index.ts';

/** Waits for a change of the settings; answers whether it was kept. */
export type Keep = (changing: Promise<Settings | null>) => Promise<boolean>;

/**
 * Waits for changes of the settings, with whether the last of them was not kept, which the reader has to be told; `forget`
 * once there is news.
 */
export function useKeeping(): readonly [isNotKept: boolean, keep: Keep, forget: () => void] {
  const [isNotKept, setNotKept] = useState(false);
  const changes = useRef(0);
  const keep: Keep = async (changing) => {
    setNotKept(false);
    changes.current += 1;
    const own = changes.current;
    const isKept = (await changing) !== null;
    if (own === changes.current) setNotKept(!isKept);
    return isKept;
  };
  return [isNotKept, keep, () => setNotKept(false)];
}
