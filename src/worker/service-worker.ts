/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { type KeptState, keptAddress, keptCacheName, readState } from '../browser/offline/kept-store.ts';
import { OFFLINE_MANIFEST } from '../schemas/offline.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: (string | { url: string; revision: string | null })[];
};

/** The archive's root: the worker stands there. */
const root = self.registration.scope;

// Only what is the same in every version that names it: pages of two versions never share anything else through here.
precache(self.__WB_MANIFEST);
clientsClaim();

/** What a page of the archive asks for first when it searches, so that the first visit is enough to search offline. */
const VISITED = `goftar ${root} visited`;
const visited = new NetworkFirst({ cacheName: VISITED });

/** Read once for each start of the worker, and when a page says that it has changed. */
let state: Promise<KeptState> | undefined;
self.addEventListener('message', ({ data }) => {
  if (data === 'goftar:state') state = undefined;
  if (data === 'goftar:activate') void self.skipWaiting();
});

/** The file of the version that is kept. */
async function fromKept(address: string): Promise<Response | undefined> {
  state ??= readState(root);
  const { kept } = await state;
  if (kept === null) return undefined;
  const file = keptAddress(address);
  const cache = await caches.open(keptCacheName(root, kept.version));
  return (await cache.match(file)) ?? (await cache.match(`${file}/index.html`));
}

/** Files that tell of the host's version, not of the reader's. */
const isOfHost = ({ href }: URL): boolean =>
  href.startsWith(`${root}offline/`) || href === `${root}sw.js` || !href.startsWith(root);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && !isOfHost(url),
  async (options) => {
    const { request, url } = options;
    const found = (await fromKept(url.href)) ?? (await matchPrecache(url.href));
    if (found !== undefined) return found;
    try {
      return await visited.handle(options);
    } catch (error) {
      if (request.mode !== 'navigate' || /\/offline\/$/.test(url.pathname)) throw error;
      const lang = url.href.startsWith(`${root}en/`) ? 'en' : 'fa';
      // Led there, not shown here: the links of a page are relative to where it is.
      return Response.redirect(`${root}${lang}/offline/`);
    }
  },
);

/** Without a host, what is kept is the newest version there is to know of. */
registerRoute(
  ({ url }) => url.href === root + OFFLINE_MANIFEST,
  async ({ request, url }) => {
    try {
      return await fetch(request);
    } catch {
      return (await fromKept(url.href)) ?? Response.error();
    }
  },
);

/** Pages and search files that are fetched when the worker is installed. */
const FIRST = ['fa/offline/', 'en/offline/', 'fa/search/', 'en/search/'];

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(VISITED).then(async (cache) => {
      await cache.addAll(FIRST.map((path) => root + path));
      const search = await fetch(`${root}search/manifest.json`);
      const { engine } = (await search.clone().json()) as { engine: readonly string[] };
      await cache.put(`${root}search/manifest.json`, search);
      await cache.addAll(engine.map((name) => `${root}pagefind/${name}`));
    }),
  );
});
