/** Registers the service worker of the archive, once the page is there. Not from a folder, where there is none. */
if ('serviceWorker' in navigator && location.protocol.startsWith('http'))
  addEventListener('load', () => {
    const root = new URL(document.documentElement.dataset.root || './', location.href).href;
    void navigator.serviceWorker.register(`${root}sw.js`).catch(() => {});
  });
