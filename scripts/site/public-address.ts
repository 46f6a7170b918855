import { Misuse } from '../diagnostics/index.ts';

/** The public address of the site: SITE, or undefined where it has none. Throws `Misuse` where SITE is no such address. */
export function publicAddress(): string | undefined {
  const given = process.env.SITE?.trim();
  if (!given) return undefined;
  const url = URL.parse(given);
  if (url !== null && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '') return url.href;
  throw new Misuse(
    `Unexpected SITE "${given}", expected the public address of the site, such as https://example.org/archive`,
  );
}

/** What the build says at its end of a site without an address. */
export const WITHOUT_ADDRESS =
  'SITE is not set: links in citations, feeds, previews and the sitemap, which need the public address, are left out. ' +
  'Build with SITE=https://… before you publish.';
