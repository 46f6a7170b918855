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
