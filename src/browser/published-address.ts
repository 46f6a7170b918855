import { siteRoot } from './this-page.ts';

/**
 * Where an address of this copy of the archive is published: the canonical link tells where this page is, and what comes before
 * its path is the public root. Where nobody has said where the archive is published, the address stays as it is.
 */
export function publishedAddress(address: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
  const root = siteRoot();
  const path = location.href
    .replace(/[?#].*$/, '')
    .replace(/index\.html$/, '')
    .slice(root.length);
  if (!/^https?:/.test(canonical) || !canonical.endsWith(path) || !address.startsWith(root)) return address;
  const published = canonical.slice(0, canonical.length - path.length);
  return published + address.slice(root.length).replace(/index\.html(?=[?#]|$)/, '');
}

/** Whether this page is one of an edition, from a stick or in a ZIM file: its own address is of use to nobody else. */
export const isEdition = (): boolean => 'goftar' in globalThis;
