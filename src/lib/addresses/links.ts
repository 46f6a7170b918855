import type { Locale } from '../display/locale.ts';

/**
 * Addresses of the site are written from its root (`/fa/…`); pages link relatively, so that it works in any
 * folder.
 */

/** The folders in which the page at `from` is. */
const foldersOf = (from: string): readonly string[] =>
  from
    .slice(0, from.lastIndexOf('/') + 1)
    .split('/')
    .slice(1, -1);

/**
 * The way from a page in the folders `here` to the address `to`, both from the site's root; `to` may have a query or
 * fragment.
 */
function relativeLink(here: readonly string[], to: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(to) ?? [];
  const there = path.split('/').slice(1);
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const link = '../'.repeat(here.length - shared) + there.slice(shared).join('/');
  return encodeURI(link === '' ? './' : link) + rest;
}

/** The way from the page at `from` to the site's root, such as `../../`. */
export const rootFrom = (from: string): string => relativeLink(foldersOf(from), '/');

/** Makes relative links from the page at `url`. */
export function linksFrom(url: URL): (to: string) => string {
  const here = foldersOf(decodeURI(url.pathname));
  return (to) => relativeLink(here, to);
}

/**
 * The public address of a path from the site's root (`/fa/about/` → `https://example.org/archive/fa/about/`); null where
 * nobody has said where the site will be: what needs an address is left out then.
 */
export type AddressOf = (path: string) => string | null;

/**
 * Public addresses of the site at `site`, for canonical links, citations and files; the site may be in a
 * folder.
 */
export function publicAddresses(site: URL | undefined): AddressOf {
  if (site === undefined) return () => null;
  const folder = site.pathname.endsWith('/') ? site.pathname : `${site.pathname}/`;
  return (path) => new URL(folder + encodeURI(path.slice(1)), site).href;
}

export const documentAddress = (language: string, document: string): string =>
  `/${language}/documents/${document}/`;
export const permalink = (language: string, document: string, segment: string): string =>
  `${documentAddress(language, document)}#${segment}`;
export const statementAddress = (locale: Locale, document: string, segment: string): string =>
  `${documentAddress(locale, document)}${segment}/`;
export const speakerAddress = (locale: Locale, person: string): string => `/${locale}/speakers/${person}/`;
export const placeAddress = (locale: Locale, place: string): string => `/${locale}/places/${place}/`;
export const seriesAddress = (locale: Locale, series: string): string => `/${locale}/series/${series}/`;
/** Where an occasion is in its document; at its beginning where nothing was said there, since it has no heading then. */
export const occasionPlace = (
  locale: Locale,
  of: {
    readonly entry: { readonly id: string };
    readonly occasion: { readonly id: string };
    readonly statements: readonly unknown[];
  },
): string =>
  documentAddress(locale, of.entry.id) + (of.statements.length > 0 ? `#occasion-${of.occasion.id}` : '');
