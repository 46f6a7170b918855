import { afterEach, expect, it, vi } from 'vitest';
import { publishedAddress } from '../../src/browser/published-address.ts';

const STICK = 'file:///media/stick/goftar-1/';

/** The page of a document on a stick, whose canonical link is the one given. */
function onStick(canonical: string): void {
  vi.stubGlobal('location', { href: `${STICK}fa/documents/water/index.html?q=a#s2` });
  vi.stubGlobal('document', {
    baseURI: `${STICK}fa/documents/water/index.html`,
    documentElement: { dataset: { root: '../../../' } },
    querySelector: () => ({ href: canonical }),
  });
}
afterEach(() => vi.unstubAllGlobals());

it.each([
  [`${STICK}fa/documents/water/index.html#s6`, 'https://example.org/archive/fa/documents/water/#s6'],
  [`${STICK}en/documents/index.html/index.html`, 'https://example.org/archive/en/documents/index.html/'],
])('%s on a stick is published at %s', (address, published) => {
  onStick('https://example.org/archive/fa/documents/water/');
  expect(publishedAddress(address)).toBe(published);
});

it('an address stays as it is where nobody has said where the archive is published, or it is of something else', () => {
  onStick(`${STICK}fa/documents/water/`);
  expect(publishedAddress(`${STICK}fa/documents/water/index.html#s6`)).toBe(
    `${STICK}fa/documents/water/index.html#s6`,
  );
  onStick('https://example.org/archive/fa/documents/water/');
  expect(publishedAddress('https://example.com/a')).toBe('https://example.com/a');
});
