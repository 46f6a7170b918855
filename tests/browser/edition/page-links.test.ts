import { expect, it } from 'vitest';
import { pageAddress } from '../../../src/browser/edition/page-links.ts';

const root = 'file:///media/stick/goftar/';
it.each([
  [`${root}fa/`, `${root}fa/index.html`],
  [`${root}fa/search/?q=a#s1`, `${root}fa/search/index.html?q=a#s1`],
  [`${root}data/a.json`, `${root}data/a.json`],
  ['https://example.org/', 'https://example.org/'],
])('%s leads to %s', (address, page) => {
  expect(pageAddress(address, root)).toBe(page);
});
