import { useEffect, useState } from 'preact/hooks';
import type { Commands } from 'webextension-polyfill';
import { texts } from '../ui/i18n.ts';
import browser from '../webextension.ts';

/** The keys as the browser has them bound now, which need not be those we suggest. */
export function ShortcutsSection() {
  const [commands, setCommands] = useState<readonly Commands.Command[]>([]);
  useEffect(() => {
    const read = () => void browser.commands.getAll().then(setCommands);
    read();
    // Keys are changed in a page of the browser's own; on coming back the list is read anew.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  const isFirefox = location.protocol === 'moz-extension:';
  return (
    <section>
      <h2>{texts.text('options_shortcuts')}</h2>
      <dl class="shortcuts">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description || texts.text('command_popup')}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="muted">{texts.text('shortcut_none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="muted small">{texts.text(isFirefox ? 'shortcuts_change_firefox' : 'shortcuts_change_chrome')}</p>
    </section>
  );
}
