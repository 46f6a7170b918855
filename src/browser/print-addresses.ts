import { siteRoot } from './this-page.ts';

/** Before printing, writes the public address beside each statement of a list, for the paper. */
addEventListener('beforeprint', () => {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const root = siteRoot();
  // The canonical link tells where this page is published; what comes before its path is the public root.
  const path = location.href
    .replace(/[?#].*$/, '')
    .replace(/index\.html$/, '')
    .slice(root.length);
  const published = canonical.endsWith(path) ? canonical.slice(0, canonical.length - path.length) : root;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.statement-list a'))
    link.dataset.printedAddress = published + link.href.slice(root.length).replace(/index\.html/, '');
});
