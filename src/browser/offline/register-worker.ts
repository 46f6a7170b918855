import { setAddressRight } from '../page-address.ts';
import { siteRoot } from '../this-page.ts';
import { scriptAddress } from '../trusted-types.ts';
import { hasState } from './cache-names.ts';

if (location.protocol.startsWith('http')) setAddressRight();

/** Not from a folder, where there is none, nor while the site is worked on, where it would show pages of the past. */
const canRegister =
  !import.meta.env.DEV && 'serviceWorker' in navigator && location.protocol.startsWith('http');

async function register(): Promise<ServiceWorkerRegistration | null> {
  if (document.readyState !== 'complete')
    await new Promise((done) => addEventListener('load', done, { once: true }));
  try {
    const root = siteRoot();
    return await navigator.serviceWorker.register(scriptAddress(root, `${root}sw.js`));
  } catch {
    // The script is not there, the browser allows none, or the host's own policy refuses it: the page works without.
    return null;
  }
}

/** The service worker of the archive, which is registered once the page is there; null where there can be none. */
export const workerRegistration: Promise<ServiceWorkerRegistration | null> = canRegister
  ? register()
  : Promise.resolve(null);

/** What most readers never need is not loaded with every page, but only where something is kept, or is being fetched. */
async function lookAfterKept(): Promise<void> {
  await workerRegistration;
  const root = siteRoot();
  if (!(await hasState(root))) return;
  const { goOnKeeping } = await import('./go-on-keeping.ts');
  await goOnKeeping(root, await workerRegistration);
}
if (canRegister && 'caches' in globalThis && document.querySelector('[data-offline-state]') === null)
  void lookAfterKept().catch(() => {});
