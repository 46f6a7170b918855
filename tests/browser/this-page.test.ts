import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageLanguage, siteRoot } from '../../src/browser/this-page.ts';

afterEach(() => vi.unstubAllGlobals());
const onPage = (parts: object): void => {
  vi.stubGlobal('document', parts);
};

describe('the site’s root', () => {
  it.each([
    ['../../', 'https://example.org/a/fa/search/?q=x', 'https://example.org/a/'],
    ['./', 'https://example.org/a/index.html', 'https://example.org/a/'],
    ['', 'https://example.org/a/index.html', 'https://example.org/a/'],
    ['/a/', 'https://example.org/a/404.html', 'https://example.org/a/'],
    ['../', 'file:///stick/fa/index.html#s1', 'file:///stick/'],
  ])('that %j leads to from %s is %s', (root, baseURI, expected) => {
    onPage({ baseURI, documentElement: { dataset: { root } } });
    expect(siteRoot()).toBe(expected);
  });
});

it('a page that is not in English is in Persian', () => {
  for (const [lang, expected] of [
    ['en', 'en'],
    ['fa', 'fa'],
    ['', 'fa'],
  ]) {
    onPage({ documentElement: { lang } });
    expect(pageLanguage()).toBe(expected);
  }
});
