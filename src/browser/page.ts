import type { Language } from '../schemas/search-index.ts';

/** What every script of the browser knows of the page it runs on. Small, since every page loads it. */

/** The language that the page is written in. */
export const pageLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'fa');

/** The site's root, absolute, with a slash at its end: `data-root` of the document's root element. */
export const siteRoot = (): string =>
  new URL(document.documentElement.dataset.root || './', document.baseURI).href.replace(/\/?$/, '/');
