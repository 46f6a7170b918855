import { furtherOf } from '../../schemas/languages/further-languages.ts';
import { type AddressOf, linksFrom, publicAddresses, rootFrom } from '../addresses/links.ts';
import { type Translate, translator } from './i18n.ts';
import { isLocale, LOCALE_OF_FURTHER, LOCALES, type Locale } from './locale.ts';
import { thisArchive } from './this-archive.ts';

/** What every page and component knows without being handed it: `Astro.locals`. */
export interface PageContext {
  /** The page's language: that of its own words, and of the pages that it leads to. */
  readonly locale: Locale;
  /** The language in which the page shows texts and names, where they are in it: the page's own, or a further one of the archive. */
  readonly reading: string;
  /** How the page's language is named in `lang`, and the direction it is written in. */
  readonly lang: (typeof LOCALES)[Locale]['lang'];
  readonly dir: (typeof LOCALES)[Locale]['dir'];
  /** The interface's words in the page's language. */
  readonly t: Translate;
  /** The way from the page to the site's root, such as `../../`. */
  readonly root: string;
  /** The way from the page to an address from the site's root. */
  readonly to: (address: string) => string;
  readonly addressOf: AddressOf;
  /** The public address, or the way from the page where there is none: for links that may be either. */
  readonly linkTo: (address: string) => string;
}

/**
 * The language in an address: `/en/about/` → `en`. An address without one (`/`, `/404.html`) has that of the
 * texts.
 */
function languageOf({ pathname }: URL): string {
  const [, first = ''] = pathname.split('/');
  return isLocale(first) || furtherOf(thisArchive().languages).includes(first) ? first : 'fa';
}

/**
 * The context of the page at `url`. `site` is the site's public address. 404.html is served at any address,
 * so its links begin with the site's own folder; those of all other pages are relative.
 */
export function pageContext(url: URL, site: URL | undefined): PageContext {
  const reading = languageOf(url);
  const locale = isLocale(reading) ? reading : LOCALE_OF_FURTHER;
  const { lang, dir } = LOCALES[locale];
  const addressOf = publicAddresses(site);
  const here = { locale, reading, lang, dir, t: translator(locale), addressOf };
  if (!/^\/404(?:\.html)?\/?$/.test(url.pathname)) {
    const to = linksFrom(url);
    return {
      ...here,
      root: rootFrom(url.pathname),
      to,
      linkTo: (address) => addressOf(address) ?? to(address),
    };
  }
  const root = new URL(addressOf('/') ?? 'http://site.invalid/').pathname;
  const to = (address: string): string => root + address.slice(1);
  return { ...here, root, to, linkTo: (address) => addressOf(address) ?? to(address) };
}
