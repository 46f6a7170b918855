import type { Language } from '../schemas/search-index.ts';

/** What every script of the browser knows of the page it runs on. Small, since every page loads it: what fewer need is in elements.ts. */

/** The language that the page is written in. */
export const pageLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'fa');

/** The site's root, absolute: `data-root` of the document's root element, which has a slash at its end. */
export const siteRoot = (): string =>
  new URL(document.documentElement.dataset.root || './', document.baseURI).href;

/** The text nodes below `root`, in order, but for those inside an element that `leftOut` (a selector) fits. */
export function textNodes(root: Node, leftOut: string): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(leftOut) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
