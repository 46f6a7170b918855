import type { Element } from 'xast';
import { x } from 'xastscript';
import { thisArchive } from '../display/this-archive.ts';

import type { AddressOf } from './links.ts';
/** The most addresses that one sitemap may have (sitemaps.org protocol). */
export const ADDRESSES = 50_000;

interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: Readonly<Record<string, unknown>>;
}

type ListPaths = () => readonly StaticPath[] | Promise<readonly StaticPath[]>;

/** What is read of a page's module. A path whose props say `unlisted` (a redirect, say) is not in the sitemap. */
export interface PageModule {
  readonly getStaticPaths?: ListPaths & {
    /** Of pages that are kept from one build to the next: those, too. */
    readonly all?: ListPaths;
  };
}

/** The page's address of each of its paths: `./[locale]/places/[place].astro` → `/fa/places/belarus/`. */
export async function addressesOf(file: string, { getStaticPaths }: PageModule): Promise<string[]> {
  const pattern = file.replace(/^\./, '').replace(/(?:\/index)?\.astro$/, '/');
  const paths = (await (getStaticPaths?.all ?? getStaticPaths)?.()) ?? [];
  return paths
    .filter(({ props }) => props?.unlisted !== true)
    .map(({ params }) => pattern.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? ''));
}

/** Parts of a list, each of `size` items but the last. */
export const chunksOf = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

/** The same page in another language. */
const inLocale = (address: string, locale: string): string => address.replace(/^\/[^/]+\//, `/${locale}/`);

/** A sitemap, each page with its versions in all languages. `addresses` are from the site's root. */
export function sitemapNode(
  addresses: readonly string[],
  all: ReadonlySet<string>,
  addressOf: AddressOf,
): Element {
  return x(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
    addresses.map((address) =>
      x('url', [
        x('loc', addressOf(address)),
        ...thisArchive()
          .languages.filter((locale) => all.has(inLocale(address, locale)))
          .map((locale) =>
            x('xhtml:link', {
              rel: 'alternate',
              hreflang: locale,
              href: addressOf(inLocale(address, locale)),
            }),
          ),
      ]),
    ),
  );
}

export const sitemapIndexNode = (urls: readonly string[]): Element =>
  x(
    'sitemapindex',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    urls.map((url) => x('sitemap', [x('loc', url)])),
  );
