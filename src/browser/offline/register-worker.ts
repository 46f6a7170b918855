import { siteRoot } from '../this-page.ts';

/** Registers the service worker of the archive, once the page is there. Not from a folder, where there is none. */
if ('serviceWorker' in navigator && location.protocol.startsWith('http'))
  addEventListener('load', () => {
    void navigator.serviceWorker.register(`${siteRoot()}sw.js`).catch(() => {});
  });
