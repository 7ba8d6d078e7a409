import type { Statement } from '../engine/types.ts';
import type { Key } from '../ui/texts.ts';
import { isUnclear, shownFirst } from '../ui/written.ts';
import { addressOf } from './text-fragment.ts';

/** A statement to be pasted elsewhere: its sentence, who stands behind it, the article's title, and where it stands. */
export function quotation(
  { source, text }: Statement,
  title: string,
  url: string,
  textOf: (key: Key, ...values: string[]) => string,
): string {
  const name = source?.name ? shownFirst(source, textOf) : source?.text;
  const who = [source && isUnclear(source) ? '' : name, title].filter(Boolean).join(' – ');
  return `${textOf('quoted', text)}\n${who}\n${addressOf(url, text)}`;
}
