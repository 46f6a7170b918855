/** Copying, and saying that it was done: aloud through the page's announcer, and on the button for a moment. */

const SAID_FOR_MS = 2000;
const announcer = document.querySelector<HTMLElement>('[data-announcer]');

/** Where a page is not served securely the clipboard is not there; the old command still is. */
function copySelected(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}

/** Copies `text` as it is. False where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** Has a screen reader say `words`. */
export function announce(words: string): void {
  if (announcer) announcer.textContent = words;
}

/**
 * The announcer's words: `copied` before a link, `failed`, `inAddressBar` of a link that was not copied, and `done` for
 * a button.
 */
export const words = (key: 'copied' | 'failed' | 'inAddressBar' | 'done'): string =>
  announcer?.dataset[key] ?? '';

/** Shows on the button that it has done its work: in the place of its words, not of its sign. */
export function showDone(button: HTMLButtonElement): void {
  const shown = button.querySelector('span') ?? button;
  button.dataset.label ??= shown.textContent ?? '';
  shown.textContent = words('done');
  button.dataset.done = '';
  setTimeout(() => {
    shown.textContent = button.dataset.label ?? '';
    delete button.dataset.done;
  }, SAID_FOR_MS);
}
