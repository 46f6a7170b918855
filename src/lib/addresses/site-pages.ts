import { onceABuild } from '../content/once-a-build.ts';
import { addressesOf, type PageModule } from './sitemap.ts';

/** Every kind of page in a language: a new one is in the sitemap without being named anywhere. */
const PAGES = import.meta.glob<PageModule>('../../pages/[[]locale[]]/**/*.astro');

/** The addresses of all pages from the site's root, sorted. */
export const pageAddresses = onceABuild(async (): Promise<readonly string[]> => {
  const lists = await Promise.all(
    Object.entries(PAGES).map(async ([file, load]) =>
      addressesOf(file.replace('../../pages/', './'), await load()),
    ),
  );
  return lists.flat().sort();
});
