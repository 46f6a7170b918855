import type { Archive } from '../../src/schemas/archive-file.ts';
import { Misuse } from '../diagnostics/index.ts';

/**
 * The public address of the site: SITE, else `address` of archive.yaml, or undefined where it has none. Throws `Misuse`
 * where SITE is no such address.
 */
export function publicAddress(facts?: Pick<Archive, 'address'>): string | undefined {
  const given = process.env.SITE?.trim() || facts?.address;
  if (!given) return undefined;
  const url = URL.parse(given);
  if (url !== null && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '') return url.href;
  throw Misuse.of('badSite', { value: given });
}

/** What the build says at its end of a site without an address. */
export const WITHOUT_ADDRESS =
  'The site has no address: links in citations, feeds, previews and the sitemap, which need the public address, are left out. ' +
  'Write it into seeds/archive.yaml as "address", or build with SITE=https://… before you publish.';
