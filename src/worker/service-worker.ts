/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { forgetFormerForm } from '../browser/offline/kept-store.ts';
import type { FromWorker, ToWorker } from '../browser/offline/worker-link.ts';
import { placeOfUnbuilt } from '../browser/unbuilt-page.ts';
import { OFFLINE_MANIFEST, WITHOUT_HOST } from '../schemas/offline.ts';
import { KeptVersions } from './kept-versions.ts';
import { isOwn, withSlash } from './own-pages.ts';
import { VisitedPages } from './visited-pages.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: (string | { url: string; revision: string | null; integrity?: string })[];
};

/** The archive's root: the worker stands there. */
const root = self.registration.scope;
const kept = new KeptVersions(root);
const visited = new VisitedPages(root);

// Only what is the same in every version that names it: pages of two versions never share anything else through here.
precache(self.__WB_MANIFEST);
clientsClaim();

const openPages = (): Promise<readonly WindowClient[]> =>
  self.clients.matchAll({ type: 'window', includeUncontrolled: true });

async function tidy(): Promise<void> {
  const pages = await openPages();
  await kept.tidy(pages.filter(({ url }) => url.startsWith(root)).length);
}

self.addEventListener('message', (event) => {
  const said = event.data as ToWorker;
  if (said.kind === 'take-over') void self.skipWaiting();
  if (said.kind !== 'which') return;
  const answer = async (): Promise<void> => {
    const version: FromWorker = { version: await kept.version() };
    event.ports[0]?.postMessage(version);
    await tidy();
  };
  event.waitUntil(answer());
});

/** Files that tell of the host's version, not of the reader's. */
const isOfHost = ({ href }: URL): boolean =>
  href.startsWith(`${root}offline/`) || href === `${root}sw.js` || !href.startsWith(root);

/** Where a page leads that cannot be opened without a host: to the page that says so. */
function toOfflinePage({ href }: URL): Response {
  const lang = href.startsWith(`${root}en/`) ? 'en' : 'fa';
  // Led there, not shown here: the links of a page are relative to where it is.
  return Response.redirect(`${root}${lang}/offline/`);
}

/** What the host says to a page that asks for a page or a file; without a host, what was read. */
async function fromHost(request: Request, event: ExtendableEvent): Promise<Response> {
  const isPage = request.mode === 'navigate';
  const slashed = isPage ? withSlash(request.url) : null;
  try {
    const response = await visited.answer(request, event);
    // Some hosts answer an address without its slash with the page itself, whose links are wrong there.
    const isMisplaced =
      slashed !== null && !response.redirected && (await isOwn(response, request.url, root));
    return isMisplaced ? Response.redirect(slashed) : response;
  } catch (error) {
    if (slashed !== null && (await visited.has(slashed))) return Response.redirect(slashed);
    const url = new URL(request.url);
    if (!isPage || /\/offline\/$/.test(url.pathname)) throw error;
    return toOfflinePage(url);
  }
}

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && !isOfHost(url),
  async ({ request, event, url }) => {
    const found = (await kept.file(url.href)) ?? (await matchPrecache(url.href));
    if (found !== undefined) return found;
    const slashed = withSlash(url.href);
    if (slashed !== null && (await kept.has(slashed))) return Response.redirect(slashed);
    // A page that the archive does without has its words on another one, host or no host.
    const place = request.mode === 'navigate' ? placeOfUnbuilt(url.pathname) : null;
    if (place !== null && (await kept.has(url.origin + place.page)))
      return Response.redirect(url.origin + place.page + place.fragment);
    return fromHost(request, event);
  },
);

/** Every page of a reader who keeps the archive asks whether there is a new version; that there is no host is no error. */
registerRoute(
  ({ url }) => url.href === root + OFFLINE_MANIFEST,
  ({ request }) => fetch(request).catch(() => new Response('{}', { headers: { [WITHOUT_HOST]: 'true' } })),
);

/** Pages that are fetched when the worker is installed. */
const FIRST = ['fa/offline/', 'en/offline/', 'fa/search/', 'en/search/'];
/** What a page asks for first when it searches, so that the first visit is enough to search offline. */
const SEARCH = 'search/manifest.json';

/** The commonest reader follows a link, and reads one page: it was there before the worker, and is kept as well. */
async function rememberOpenPages(event: ExtendableEvent): Promise<void> {
  for (const { url } of await openPages()) await visited.rememberOpen(url, event);
}

async function rememberFirst(): Promise<void> {
  await Promise.all(FIRST.map((path) => visited.remember(path)));
  const { engine } = (await (await visited.remember(SEARCH)).json()) as { engine: readonly string[] };
  await Promise.all(engine.map((name) => visited.remember(`pagefind/${name}`)));
}

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([rememberFirst(), rememberOpenPages(event)]));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetFormerForm(root), rememberOpenPages(event)]));
});
