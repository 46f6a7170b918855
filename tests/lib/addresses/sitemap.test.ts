import { describe, expect, test } from 'vitest';
import { addressesOf, chunksOf, sitemapNode } from '../../../src/lib/addresses/sitemap.ts';
import { xmlText } from '../../../src/lib/exports/xml.ts';
import { addressOf } from '../sample-document.ts';

describe('the addresses of a kind of page', () => {
  test('are its file’s, with what its paths name filled in', async () => {
    const paths = [
      { params: { locale: 'fa', place: 'belarus' } },
      { params: { locale: 'en', place: 'belarus' } },
    ];
    expect(await addressesOf('./[locale]/places/[place].astro', { getStaticPaths: () => paths })).toEqual([
      '/fa/places/belarus/',
      '/en/places/belarus/',
    ]);
  });

  test('end at the folder where the file is an index', async () => {
    const getStaticPaths = () => [{ params: { locale: 'fa' } }];
    expect(await addressesOf('./[locale]/index.astro', { getStaticPaths })).toEqual(['/fa/']);
  });

  test('leave out paths that are to be listed nowhere', async () => {
    const getStaticPaths = () => [{ params: { locale: 'fa' }, props: { unlisted: true } }];
    expect(await addressesOf('./[locale]/old.astro', { getStaticPaths })).toEqual([]);
  });
});

test('a page stands with its version in the other language, where there is one', () => {
  const all = new Set(['/fa/about/', '/en/about/', '/fa/only/']);
  const xml = xmlText(sitemapNode(['/fa/about/', '/fa/only/'], all, addressOf));
  expect(xml).toContain('hreflang="en" href="https://example.org/en/about/"');
  expect(xml).not.toContain('https://example.org/en/only/');
});

test('parts of a list hold it all, none longer than it may be', () => {
  expect(chunksOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(chunksOf([], 2)).toEqual([]);
});
