import type { Page, Request } from '@playwright/test';

/** What browsers say of a request that was given up: by a script, or since the page was left. */
const GIVEN_UP = /ERR_ABORTED|NS_BINDING_ABORTED/;
/** What scripts and browsers say when such a request was theirs. */
const OF_A_REQUEST = /fetch|load|network|abort/i;

/**
 * Collects what goes wrong on a page from now on: requests that fail, errors of scripts, errors on the console. What
 * becomes of the requests of a page while and after it is left is no fault: where a machine is busy, a page may be left
 * before it is complete.
 */
export function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  const documentOf = new WeakMap<Request, number>();
  /** How many documents the page has shown. */
  let documents = 0;
  let isLeaving = false;
  page.on('request', (request) => {
    const isOfPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isOfPage) isLeaving = true;
    documentOf.set(request, isOfPage ? documents + 1 : documents);
  });
  page.on('framenavigated', (frame) => {
    // A step to another place of the same document needs no request, and leaves nothing.
    if (frame !== page.mainFrame() || !isLeaving) return;
    isLeaving = false;
    documents += 1;
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    const isLeft = isLeaving || documentOf.get(request) !== documents;
    const isPage = request.isNavigationRequest();
    if (isPage) isLeaving = false;
    if (GIVEN_UP.test(reason) || (isLeft && !isPage)) return;
    faults.push(`failed request ${request.url()}: ${reason}`);
  });
  page.on('pageerror', ({ message }) => {
    if (!(isLeaving && OF_A_REQUEST.test(message))) faults.push(`error: ${message}`);
  });
  page.on('console', (message) => {
    const text = message.text();
    const isOfRequest = isLeaving && OF_A_REQUEST.test(text);
    if (message.type() === 'error' && !text.includes('404') && !isOfRequest) faults.push(`console: ${text}`);
  });
  return faults;
}
