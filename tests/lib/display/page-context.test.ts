import { describe, expect, test } from 'vitest';
import { pageContext } from '../../../src/lib/display/page-context.ts';

const SITE = new URL('https://example.org/archive');
const at = (path: string) => pageContext(new URL(path, 'http://localhost'), SITE);

describe('the context of a page', () => {
  test('has the language of its address, with its direction and words', () => {
    const { locale, lang, dir, t } = at('/en/about/');
    expect([locale, lang, dir, t('site.name')]).toEqual(['en', 'en', 'ltr', 'Goftar']);
    expect(at('/fa/about/').dir).toBe('rtl');
  });

  test('has the language of the texts at an address without one', () => {
    expect(at('/').locale).toBe('fa');
    expect(at('/404/').locale).toBe('fa');
  });

  test('links relatively, so that the site works in any folder', () => {
    const { root, to } = at('/en/about/');
    expect(root).toBe('../../');
    expect(to('/fa/data/')).toBe('../../fa/data/');
  });

  test('links from the site’s folder on the page for missing addresses', () => {
    for (const path of ['/404', '/404/', '/404.html']) {
      const { root, to } = at(path);
      expect(root).toBe('/archive/');
      expect(to('/fa/')).toBe('/archive/fa/');
    }
  });

  test('a document whose address begins with 404 links like any other', () => {
    expect(at('/404-report/').root).toBe('../');
  });

  test('knows public addresses', () => {
    expect(at('/en/').addressOf('/fa/documents/گزارش/')).toBe(
      'https://example.org/archive/fa/documents/%DA%AF%D8%B2%D8%A7%D8%B1%D8%B4/',
    );
  });
});
