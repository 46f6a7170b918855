import { addressesOf, type PageModule } from './sitemap.ts';

/** Every kind of page in a language: a new one is in the sitemap without being named anywhere. */
const PAGES = import.meta.glob<PageModule>('../../pages/[[]locale[]]/**/*.astro');

let addresses: Promise<readonly string[]> | undefined;

async function read(): Promise<readonly string[]> {
  const lists = await Promise.all(
    Object.entries(PAGES).map(async ([file, load]) =>
      addressesOf(file.replace('../../pages/', './'), await load()),
    ),
  );
  return lists.flat().sort();
}

/** The addresses of all pages from the site's root, sorted. Read once for a build; in development each time. */
export async function pageAddresses(): Promise<readonly string[]> {
  if (import.meta.env.DEV) return read();
  addresses ??= read();
  return addresses;
}
