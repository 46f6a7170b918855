import { KeepingFailed } from './fetch-packs.ts';

/** What pages and the service worker say to each other. */
export type ToWorker =
  /** What is kept has changed: say which version is served now. */
  | { readonly kind: 'which' }
  /** Take over from the worker of before. */
  | { readonly kind: 'take-over' };
/** The version that the worker serves; null where nothing is kept. */
export type FromWorker = { readonly version: string | null };

/** How long a worker may take to answer. One that is of a former form never does. */
const PATIENCE = 15_000;

/** Waits until a worker is in charge, or has failed. */
const settled = (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });

const send = (worker: ServiceWorker, said: ToWorker, ports: MessagePort[] = []): void =>
  worker.postMessage(said, ports);

/** The worker in charge, which is the newest there is. Rejects with KeepingFailed where there is none. */
async function newestWorker(registration: ServiceWorkerRegistration | null): Promise<ServiceWorker> {
  if (registration?.installing && registration.active === null) await settled(registration.installing);
  if (registration?.waiting) {
    const { waiting } = registration;
    send(waiting, { kind: 'take-over' });
    await settled(waiting);
  }
  const active = registration?.active;
  if (!active) throw new KeepingFailed('worker');
  if (active.state === 'activating') await settled(active);
  return active;
}

/**
 * The version that the service worker serves from now on, as it says itself; null where nothing is kept. Rejects with
 * KeepingFailed where no worker is there, or it does not answer: then nothing that is kept can be read.
 */
export async function servedVersion(registration: ServiceWorkerRegistration | null): Promise<string | null> {
  const worker = await newestWorker(registration);
  const { port1, port2 } = new MessageChannel();
  try {
    return await new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new KeepingFailed('worker')), PATIENCE);
      port1.onmessage = ({ data }) => {
        clearTimeout(late);
        resolve((data as FromWorker).version);
      };
      send(worker, { kind: 'which' }, [port2]);
    });
  } finally {
    port1.close();
  }
}
