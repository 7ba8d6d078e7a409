import { type ComponentChild, render } from 'preact';
import { texts } from './i18n.ts';
import type { Key } from './texts.ts';

/** Shows what a page of the interface holds, under its title and as what it is: a text in the language of the browser. */
export function openPage(title: Key, content: ComponentChild): void {
  document.documentElement.lang = texts.language;
  document.title = texts.text(title);
  const root = document.querySelector('#root');
  if (root) render(content, root);
}
