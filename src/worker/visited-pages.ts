import type { WorkboxPlugin } from 'workbox-core';
import { NetworkFirst } from 'workbox-strategies';
import { visitedCacheName } from '../browser/offline/cache-names.ts';
import { isOwn, isSamePage } from './own-pages.ts';

/** What every reader can open again without a host: pages that were read, and what the worker fetches when it is installed. */

/** An address as it is remembered: a page is the same whatever is asked of it. */
const remembered = (address: string): string => address.replace(/[?#].*$/, '');

/** A response that a page can be shown from: browsers show none that was led there. */
const shownHere = ({ body, status, headers }: Response): Response => new Response(body, { status, headers });

/**
 * What a host answers that strips the slash at the end of an address: it leads the browser to an address at which the links of
 * the page are wrong. The page is fetched from there, and shown where it belongs.
 */
async function withoutStripping(request: Request, response: Response): Promise<Response> {
  const { url } = request;
  if (response.type !== 'opaqueredirect' || !new URL(url).pathname.endsWith('/')) return response;
  const found = await fetch(remembered(url)).catch(() => null);
  const isStripped = found?.ok && found.redirected && isSamePage(found.url, url);
  return isStripped ? shownHere(found) : response;
}

export class VisitedPages {
  readonly #root: string;
  readonly #network: NetworkFirst;

  constructor(root: string) {
    this.#root = root;
    const plugin: WorkboxPlugin = {
      cacheKeyWillBeUsed: async ({ request }) => remembered(request.url),
      fetchDidSucceed: ({ request, response }) => withoutStripping(request, response),
      cacheWillUpdate: async ({ request, response }) =>
        (await isOwn(response, request.url, root)) ? response : null,
    };
    this.#network = new NetworkFirst({ cacheName: visitedCacheName(root), plugins: [plugin] });
  }

  /** What the host says; where there is none, what was read. Rejects where it was not. */
  answer(request: Request, event: ExtendableEvent): Promise<Response> {
    return this.#network.handle({ request, event });
  }

  /** Whether the page at an address can be opened without a host. */
  async has(address: string): Promise<boolean> {
    const cache = await caches.open(visitedCacheName(this.#root));
    return (await cache.match(remembered(address))) !== undefined;
  }

  /** Remembers a file of the archive, and returns it. Rejects where the host does not answer with one of ours. */
  async remember(path: string): Promise<Response> {
    const address = this.#root + path;
    const response = await fetch(address);
    if (!(await isOwn(response, address, this.#root)))
      throw new TypeError(`${address} is not of this archive`);
    const cache = await caches.open(visitedCacheName(this.#root));
    await cache.put(address, shownHere(response.clone()));
    return response;
  }

  /** Remembers a page that a reader has open, and that was there before the worker. */
  async rememberOpen(address: string, event: ExtendableEvent): Promise<void> {
    const isOurs = address.startsWith(this.#root);
    if (!isOurs || (await this.has(address))) return;
    // The browser has just fetched it: what it has of that is as good.
    const request = new Request(remembered(address), { cache: 'force-cache' });
    await this.answer(request, event).catch(() => undefined);
  }
}
