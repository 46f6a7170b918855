import { reading as english } from '../../i18n/en.json?reading';
import { reading as persian } from '../../i18n/fa.json?reading';
import styles from '../../styles/reading/both.css?url';
import { addStylesheet, element } from '../elements.ts';
import { pageLanguage } from '../this-page.ts';
import { keepingPlace } from './keep-eye.ts';
import { segmentsOfPage } from './segment-at-eye.ts';

/**
 * Puts the other language of a document beside its own, paragraph by paragraph, out of the page in that language: there is no third
 * page for both. Opened from a folder, a browser reads no other page; there the link to it is all.
 */
const messages = pageLanguage() === 'en' ? english : persian;
const linkToOther = document.querySelector<HTMLAnchorElement>(
  '.languages a[hreflang], .cite .tools a[hreflang]',
);

/** Whether this browser can read the other page. */
export const canReadOther = location.protocol !== 'file:' && linkToOther !== null;

let loading: Promise<Document> | undefined;
let loaded: Document | undefined;

/** The page in the other language, as a document that runs no script. */
export function otherPage(): Promise<Document> {
  loading ??= new Promise<Document>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', (linkToOther?.href ?? '').replace(/[?#].*$/, ''));
    request.responseType = 'document';
    const fail = (): void => {
      loading = undefined;
      reject(new Error(String(request.status)));
    };
    request.onerror = fail;
    request.onload = () => {
      loaded = request.responseXML ?? undefined;
      if (request.status === 200 && loaded) resolve(loaded);
      else fail();
    };
    request.send();
  });
  return loading;
}

/** The other page, where it was read already. */
export const otherPageIfRead = (): Document | undefined => loaded;

/** The paragraph in the other language, to be put into this page: without ids, which are this page's own, and without notes. */
function bodyIn(page: Document, segment: HTMLElement): HTMLElement {
  const { lang, dir } = page.documentElement;
  const text = page.getElementById(segment.id)?.querySelector<HTMLElement>('.body .text');
  const own = segment.querySelector<HTMLElement>('.text')?.lang || pageLanguage();
  const body = element('div', 'body other');
  // What nobody has translated stands in Persian in both pages.
  if (!text || (text.lang || lang) === own) {
    body.append(element('p', 'untranslated', messages.untranslated));
    return body;
  }
  Object.assign(body, { lang, dir });
  // A heading is one heading, in whatever languages its words are shown.
  const words = element('p', 'text');
  words.append(...[...text.childNodes].map((node) => document.importNode(node, true)));
  for (const note of words.querySelectorAll('.note-ref')) note.remove();
  for (const one of words.querySelectorAll('[id]')) one.removeAttribute('id');
  body.append(words);
  return body;
}

const otherBodyOf = (segment: Element): Element | null => segment.querySelector(':scope > .other');

/** Shows the other language at one paragraph, or takes it away again; true where it is shown then. */
export async function toggleOther(segment: HTMLElement): Promise<boolean> {
  const [page] = await Promise.all([otherPage(), addStylesheet(styles)]);
  const shown = otherBodyOf(segment);
  if (shown) shown.remove();
  else segment.querySelector(':scope > .body')?.after(bodyIn(page, segment));
  return shown === null;
}

export async function showBoth(): Promise<void> {
  const [page] = await Promise.all([otherPage(), addStylesheet(styles)]);
  keepingPlace(() => {
    for (const segment of segmentsOfPage())
      if (otherBodyOf(segment) === null)
        segment.querySelector(':scope > .body')?.after(bodyIn(page, segment));
  });
}

export function showOwn(): void {
  keepingPlace(() => {
    for (const body of document.querySelectorAll('.segment > .other')) body.remove();
  });
}

/** What is selected is of one language: the other one is left out of it. */
function followSelection(target: EventTarget | Node | null): void {
  const at = target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
  const body = at?.closest('.segment > .body');
  if (body) document.documentElement.dataset.selecting = body.matches('.other') ? 'other' : 'own';
}
document.addEventListener('pointerdown', ({ target }) => followSelection(target));
document.addEventListener('selectionchange', () => followSelection(getSelection()?.anchorNode ?? null));
