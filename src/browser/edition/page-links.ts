/** From a folder, browsers show a folder's list of files where a host shows its page: links have to name the page. */
const PAGE = 'index.html';

/** `address` with the page's name where it is a folder below `root` (absolute, with a slash at its end). */
export function pageAddress(address: string, root: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  return path.startsWith(root) && path.endsWith('/') ? path + PAGE + rest : address;
}

function mend(element: Element, root: string): void {
  if (element instanceof HTMLAnchorElement) {
    const address = pageAddress(element.href, root);
    if (address !== element.href) element.href = address;
  } else if (element instanceof HTMLFormElement) {
    const action = element.getAttribute('action');
    const found = action === null ? '' : new URL(action, document.baseURI).href;
    const address = pageAddress(found, root);
    if (address !== found) element.setAttribute('action', address);
  }
}

/** Keeps the links and forms that scripts make or change on pages of the edition at `root`. */
export function keepLinks(root: string): void {
  const selector = 'a[href], form[action]';
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') mend(target as Element, root);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const element of [node, ...node.querySelectorAll(selector)]) mend(element, root);
      }
    }
  }).observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['href', 'action'],
  });
}
