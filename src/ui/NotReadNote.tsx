import type { NotRead } from '../messages/protocol.ts';
import { texts } from './i18n.ts';

/** More names than this are no help (sites). */
const MOST_NAMES = 6;

/** The sites of the frames, each once. */
function namesOf(frames: NotRead['frames']): string {
  const names = [...new Set(frames.map((host) => host.replace(/^www\./, '')))];
  return texts.list(names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '…'] : names);
}

/** What of the page was not read, and why; nothing where all was. */
export function NotReadNote({ frames, closedRoots, rest }: NotRead) {
  const notes = [
    rest ? texts.text('rest_not_read') : '',
    frames.length > 0 ? texts.plural('frames_not_read', frames.length, namesOf(frames)) : '',
    closedRoots > 0 ? texts.plural('closed_roots_not_read', closedRoots) : '',
  ].filter(Boolean);
  return notes.map((note) => (
    <p key={note} class="muted small not-read">
      {note}
    </p>
  ));
}
