import { fetchManifest } from './fetch-packs.ts';
import { KeepingSession } from './keeping-session.ts';
import { readState } from './kept-store.ts';
import { servedVersion } from './worker-link.ts';

/** The line in the foot of each page that offers the new version of what is kept; it leads to the page about keeping. */
const OFFER = '[data-offline-offer]';

/**
 * What every page does for a reader who keeps the archive: it goes on with what is being fetched, wherever the reader has come
 * back to, and offers a new version, quietly. What goes wrong is told on the page about keeping, where it is tried again.
 */
export async function goOnKeeping(root: string, worker: ServiceWorkerRegistration | null): Promise<void> {
  const { kept, before, wanted, isPaused, isOutdated } = await readState(root);
  const offer = document.querySelector<HTMLElement>(OFFER);
  if (wanted !== null && !isPaused) {
    const ending = await new KeepingSession(root, () => {}).keep(() => {});
    if (ending === 'done') await servedVersion(worker);
    return;
  }
  // The worker removes what pages of the version of before needed, once no other page is open.
  if (before !== null) await servedVersion(worker);
  if (offer === null || (kept === null && !isOutdated)) return;
  offer.hidden = !isOutdated && (await fetchManifest(root)).version === kept?.version;
}
