import { publishedAddress } from './published-address.ts';

/** Before printing, writes the public address beside each statement of a list, for the paper. */
addEventListener('beforeprint', () => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.statement-list a'))
    link.dataset.printedAddress = publishedAddress(link.href);
});
