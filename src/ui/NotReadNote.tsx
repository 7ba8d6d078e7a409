import type { NotRead } from '../messages/protocol.ts';
import { texts } from './i18n.ts';

/** What of the page was not read, and why; nothing where all was. */
export function NotReadNote({ frames, closedRoots, rest }: NotRead) {
  const notes = [
    rest ? texts.text('rest_not_read') : '',
    frames > 0 ? texts.plural('frames_not_read', frames) : '',
    closedRoots > 0 ? texts.plural('closed_roots_not_read', closedRoots) : '',
  ].filter(Boolean);
  return notes.map((note) => (
    <p key={note} class="muted small not-read">
      {note}
    </p>
  ));
}
