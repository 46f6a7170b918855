import { announce, copyText, showDone, words } from './clipboard.ts';

/** Copies the text of the element that a `button[data-action=copy-text]` controls. */
async function copyControlled(button: HTMLButtonElement): Promise<void> {
  const text = document.getElementById(button.getAttribute('aria-controls') ?? '')?.textContent;
  if (!text) return;
  button.focus();
  const copied = await copyText(text);
  announce(copied ? words('done') : words('failed'));
  if (copied) showDone(button);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-action=copy-text]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copyControlled(button));
}
