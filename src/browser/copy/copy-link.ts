import { isEdition, publishedAddress } from '../published-address.ts';
import { announce, copyText, showDone, words } from './clipboard.ts';

/** Copies the permalink beside a `button[data-action=copy-link]`. */
async function copyLink(button: HTMLButtonElement): Promise<void> {
  const anchor = button.parentElement?.querySelector('a');
  if (!anchor) return;
  const link = new URL(anchor.href);
  link.search = '';
  button.focus();
  const address = isEdition() ? publishedAddress(link.href) : link.href;
  const copied = await copyText(address);
  announce(copied ? `${words('copied')} ${address}` : `${words('failed')} ${words('inAddressBar')}`);
  if (copied) showDone(button);
  else location.href = link.href;
}

document.addEventListener('click', ({ target }) => {
  const button =
    target instanceof Element ? target.closest<HTMLButtonElement>('button[data-action=copy-link]') : null;
  if (button) void copyLink(button);
});
