import { type AddressOf, linksFrom, publicAddresses, rootFrom } from '../addresses/links.ts';
import { type Translate, translator } from './i18n.ts';
import { LOCALE_CODES, LOCALES, type Locale } from './locale.ts';

/** What every page and component knows without being handed it: `Astro.locals`. */
export interface PageContext {
  /** The page's language. */
  readonly locale: Locale;
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
}

/**
 * The language in an address: `/en/about/` → `en`. An address without one (`/`, `/404.html`) has that of the
 * texts.
 */
function localeOf({ pathname }: URL): Locale {
  const [, first] = pathname.split('/');
  return LOCALE_CODES.find((locale) => locale === first) ?? 'fa';
}

/**
 * The context of the page at `url`. `site` is the site's public address. 404.html is served at any address,
 * so its links begin with the site's own folder; those of all other pages are relative.
 */
export function pageContext(url: URL, site: URL | undefined): PageContext {
  const locale = localeOf(url);
  const { lang, dir } = LOCALES[locale];
  const addressOf = publicAddresses(site);
  const here = { locale, lang, dir, t: translator(locale), addressOf };
  if (!/^\/404(?:\.html)?\/?$/.test(url.pathname)) {
    return { ...here, root: rootFrom(url.pathname), to: linksFrom(url) };
  }
  const root = new URL(addressOf('/')).pathname;
  return { ...here, root, to: (address) => root + address.slice(1) };
}
