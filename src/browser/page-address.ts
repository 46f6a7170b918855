/**
 * Some hosts answer `/fa/documents/x` with the page of `/fa/documents/x/`, or lead from there to here. The links of a page are
 * relative to where it is, so it says itself where that is; nothing is fetched for it. Every page but those of a folder, which
 * name their file, has a slash at the end of its address.
 * Returns the address that the page should have, or null where it is right.
 */
export function rightAddress(address: string): string | null {
  const url = new URL(address);
  if (url.pathname.endsWith('/') || url.pathname.endsWith('.html')) return null;
  url.pathname += '/';
  return url.href;
}

/** Sets the address of this page right. The page of a missing address (404.html) names its root as a path, and stays where it is. */
export function setAddressRight(): void {
  const isMovable = !document.documentElement.dataset.root?.startsWith('/');
  const right = rightAddress(location.href);
  if (isMovable && right !== null) history.replaceState(history.state, '', right);
}
