import type { Statement } from '../engine/types.ts';
import { isUnclear } from '../ui/written.ts';
import { addressOf } from './text-fragment.ts';

/** A statement to be pasted elsewhere: its sentence, who stands behind it, the article's title, and where it stands. */
export function quotation({ source, text }: Statement, title: string, url: string): string {
  const name = source && isUnclear(source) ? '' : source?.name || source?.text;
  const who = [name, title].filter(Boolean).join(' – ');
  return `“${text}”\n${who}\n${addressOf(url, text)}`;
}
