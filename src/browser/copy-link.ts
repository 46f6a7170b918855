/** Copies the permalink beside a `button[data-action=copy-link]` and says so, aloud and on the button. */

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

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function say(button: HTMLButtonElement, link: string, copied: boolean): void {
  const { copied: announcement = '', failed = '', done = '' } = announcer?.dataset ?? {};
  if (announcer) announcer.textContent = copied ? `${announcement} ${link}` : failed;
  if (!copied) {
    location.href = link;
    return;
  }
  button.dataset.label ??= button.textContent ?? '';
  button.textContent = done;
  button.dataset.done = '';
  setTimeout(() => {
    button.textContent = button.dataset.label ?? '';
    delete button.dataset.done;
  }, SAID_FOR_MS);
}

document.addEventListener('click', async ({ target }) => {
  const button =
    target instanceof Element ? target.closest<HTMLButtonElement>('button[data-action=copy-link]') : null;
  const anchor = button?.parentElement?.querySelector('a');
  if (!button || !anchor) return;
  const link = new URL(anchor.href);
  link.search = '';
  button.focus();
  say(button, link.href, await copy(link.href));
});
