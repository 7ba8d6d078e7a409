/** Saves a text as a file through a link of its own, which needs no permission. */
export function saveFile(text: string, name: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has read the address once the click is done; the text itself it keeps as long as it needs it.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
