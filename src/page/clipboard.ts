/**
 * Copies text, within a click. By the event of copying: `navigator.clipboard` is missing on plain http pages, and no
 * listener of the page gets to add its own words.
 *
 * @returns false where the browser did not let it be copied
 */
export function copyText(text: string, document: Document): boolean {
  let copied = false;
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  const view = document.defaultView;
  view?.addEventListener('copy', put, { capture: true });
  document.execCommand('copy');
  view?.removeEventListener('copy', put, { capture: true });
  return copied;
}
