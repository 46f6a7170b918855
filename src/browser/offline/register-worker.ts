import { siteRoot } from '../this-page.ts';
import { scriptAddress } from '../trusted-types.ts';

/**
 * Registers the service worker of the archive, once the page is there. Not from a folder, where there is none, nor while
 * the site is worked on, where it would show pages of the past.
 */
if (!import.meta.env.DEV && 'serviceWorker' in navigator && location.protocol.startsWith('http'))
  addEventListener('load', () => {
    const root = siteRoot();
    void navigator.serviceWorker.register(scriptAddress(root, `${root}sw.js`)).catch(() => {});
  });
