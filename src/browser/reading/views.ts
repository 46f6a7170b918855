import { announce } from '../copy/clipboard.ts';
import { keepingPlace } from './keep-eye.ts';

/**
 * The languages a document is read in: that of the page, the other one, or both beside each other. Both stand in the address
 * (`?view=both`) and are remembered for the next document.
 */
const KEY = 'goftar.view';
const BOTH = 'both';
const reading = document.querySelector<HTMLElement>('.reading');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.languages a[data-view]')];
const linkToBoth = links.find(({ dataset }) => dataset.view === BOTH);

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(view: string): void {
  try {
    localStorage.setItem(KEY, view);
  } catch {
    return;
  }
}

const viewInAddress = (): string | null => new URLSearchParams(location.search).get('view');

/** The address of this page with the view in it, or without. */
function addressOf(isBoth: boolean): string {
  const url = new URL(location.href);
  if (isBoth) url.searchParams.set('view', BOTH);
  else url.searchParams.delete('view');
  return url.href;
}

async function show(isBoth: boolean): Promise<void> {
  if (reading === null || (reading.dataset.view === BOTH) === isBoth) return;
  const { showBoth, showOwn } = await import('./other-language.ts');
  try {
    if (isBoth) await showBoth();
  } catch {
    announce(linkToBoth?.dataset.failed ?? '');
    return;
  }
  keepingPlace(() => {
    if (isBoth) reading.dataset.view = BOTH;
    else delete reading.dataset.view;
  });
  if (!isBoth) showOwn();
  for (const link of links) {
    const isShown = link.dataset.view === (isBoth ? BOTH : document.documentElement.lang);
    if (isShown) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

// Opened from a folder, a browser does not read another page: there the link to the other language is all.
if (location.protocol === 'file:') linkToBoth?.parentElement?.remove();
else {
  for (const link of links) {
    link.addEventListener('click', (event) => {
      const isBoth = link.dataset.view === BOTH;
      remember(isBoth ? BOTH : 'one');
      if (link.hreflang) return;
      event.preventDefault();
      if ((viewInAddress() === BOTH) !== isBoth) history.pushState(null, '', addressOf(isBoth));
      void show(isBoth);
    });
  }
  addEventListener('popstate', () => void show(viewInAddress() === BOTH));
  if (viewInAddress() === BOTH) void show(true);
  else if (viewInAddress() === null && remembered() === BOTH) {
    history.replaceState(history.state, '', addressOf(true));
    void show(true);
  }
}
