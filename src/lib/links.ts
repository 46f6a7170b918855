/** Addresses of the site are written from its root (`/fa/…`); pages link relatively, so that it works in any folder. */

/** The way from the page at `from` to the address `to`, both from the site's root; `to` may have a query or fragment. */
export function relativeLink(from: string, to: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(to) ?? [];
  const here = from
    .slice(0, from.lastIndexOf('/') + 1)
    .split('/')
    .slice(1, -1);
  const there = path.split('/').slice(1);
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const link = '../'.repeat(here.length - shared) + there.slice(shared).join('/');
  return encodeURI(link === '' ? './' : link) + rest;
}

/** The way from the page at `from` to the site's root, such as `../../`. */
export const rootFrom = (from: string): string => relativeLink(from, '/');
