import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  linksFrom,
  permalink,
  publicAddresses,
  rootFrom,
  statementAddress,
} from '../../../src/lib/addresses/links.ts';

const from = (path: string) => linksFrom(new URL(path, 'http://localhost'));

describe('a link of a page', () => {
  test.each([
    ['/fa/documents/x/', '/fa/documents/x/s6/', 's6/'],
    ['/fa/documents/x/s6/', '/fa/documents/x/', '../'],
    ['/fa/documents/x/', '/fa/documents/x/', './'],
    ['/fa/documents/x/', '/en/about/', '../../../en/about/'],
    ['/fa/documents/x/', '/fa/documents/x/#s6', './#s6'],
    ['/fa/search/', '/fa/search/?q=/a/b', './?q=/a/b'],
    ['/', '/fa/', 'fa/'],
    ['/404.html', '/icon.svg', 'icon.svg'],
  ])('from %s to %s is %s', (page, to, link) => {
    expect(from(page)(to)).toBe(link);
  });

  test('leads where it should, whatever the two addresses, in any folder', () => {
    const name = fc.constantFrom('fa', 'en', 'documents', 'گزارش', 'x', 's6');
    const address = fc
      .array(name, { maxLength: 5 })
      .map((names) => `/${names.map((one) => `${one}/`).join('')}`);
    fc.assert(
      fc.property(address, address, (page, to) => {
        const base = new URL(encodeURI(`https://example.org/archive${page}`));
        const reached = new URL(from(page)(to), base);
        expect(decodeURI(reached.pathname)).toBe(`/archive${to}`);
      }),
    );
  });
});

test('the way to the root has one step up for each folder', () => {
  expect(['/', '/fa/', '/fa/documents/x/'].map(rootFrom)).toEqual(['./', '../', '../../../']);
});

describe('a public address', () => {
  test('keeps the folder the site is in, with or without a slash at its end', () => {
    for (const site of ['https://example.org/archive', 'https://example.org/archive/']) {
      expect(publicAddresses(new URL(site))('/fa/')).toBe('https://example.org/archive/fa/');
    }
  });

  test('is unknown where nobody said where the site is', () => {
    expect(publicAddresses(undefined)('/fa/')).toBeNull();
  });
});

test('a statement has its place in the document, and a page of its own', () => {
  expect(permalink('fa', 'x', 's6')).toBe('/fa/documents/x/#s6');
  expect(statementAddress('fa', 'x', 's6')).toBe('/fa/documents/x/s6/');
});
