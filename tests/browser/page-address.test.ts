import { expect, it } from 'vitest';
import { rightAddress } from '../../src/browser/page-address.ts';

it.each([
  ['https://example.org/a/fa/documents/x?q=b#s1', 'https://example.org/a/fa/documents/x/?q=b#s1'],
  ['https://example.org/fa/documents/%D8%AE', 'https://example.org/fa/documents/%D8%AE/'],
])('a page at %s belongs at %s', (address, right) => {
  expect(rightAddress(address)).toBe(right);
});
it.each(['https://example.org/', 'https://example.org/fa/?q=a', 'https://example.org/fa/index.html#s1'])(
  'a page at %s is where it belongs',
  (address) => {
    expect(rightAddress(address)).toBeNull();
  },
);
