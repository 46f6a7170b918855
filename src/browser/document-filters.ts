import { readDaySpan, spanInWords, spansMeet, spanValue } from '../text/dates/day-span.ts';
import { fill } from '../text/fill.ts';
import { pageLanguage } from './this-page.ts';
import type { TrustedTypes } from './trusted-types.ts';

/** Chooses documents of the list by speaker, place and year. What is chosen stands in the address. */

interface Entry {
  readonly id: string;
  readonly page: number;
  readonly [filter: string]: string | number | readonly string[];
}

/** How many documents are shown at most: more than a page of the list would help nobody to choose. */
const MOST = 100;

async function load(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** Lets markup be read that comes from a page of the archive; no script of it runs in the document that is read. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('goftar-page', {
  createHTML: (markup) => markup,
});
const ownPage = (markup: string): string => policy?.createHTML(markup) ?? markup;

/** The documents of the list as it shows them: those of this page, and of the others as they are wanted. */
class ListedDocuments {
  /** Those of this page, in order. */
  readonly first: readonly HTMLElement[];
  readonly #items: Map<string, HTMLElement>;
  readonly #pagesRead = new Set([1]);

  constructor(list: HTMLElement) {
    this.first = [...list.children] as HTMLElement[];
    this.#items = new Map(this.first.map((item) => [item.dataset.document ?? '', item]));
  }

  /** What the list shows of these documents, in the order given. Rejects where a page of the list cannot be loaded. */
  async of(entries: readonly Entry[]): Promise<HTMLElement[]> {
    await Promise.all([...new Set(entries.map(({ page }) => page))].map((page) => this.#read(page)));
    return entries.flatMap(({ id }) => this.#items.get(id) ?? []);
  }

  /** Takes the documents of another page of the list over from that page. */
  async #read(page: number): Promise<void> {
    if (this.#pagesRead.has(page)) return;
    this.#pagesRead.add(page);
    const url = new URL(`page/${page}/`, location.href.replace(/[?#].*$/, ''));
    const other = new DOMParser().parseFromString(ownPage(await (await load(url.href)).text()), 'text/html');
    for (const link of other.querySelectorAll<HTMLAnchorElement>('a[href]'))
      link.href = new URL(link.getAttribute('href') ?? '', url).href;
    for (const item of other.querySelectorAll<HTMLElement>('main ul.entries > li[data-document]'))
      this.#items.set(item.dataset.document ?? '', document.importNode(item, true));
  }
}

/** Writes what is chosen into the address, as a place of its own: Back leads to what was chosen before. */
function writeAddress(filters: HTMLFormElement): void {
  const url = new URL(location.href);
  for (const [filter, value] of new FormData(filters))
    if (value === '') url.searchParams.delete(filter);
    else url.searchParams.set(filter, String(value));
  history.pushState(null, '', url);
}

/** Whether a document is chosen by a filter's value: a year by any day that both have, anything else by its id. */
function isChosen(entry: Entry, filter: string, value: string): boolean {
  const held = entry[filter];
  if (!Array.isArray(held)) return false;
  const span = filter === 'year' ? readDaySpan(value) : null;
  if (span === null) return held.includes(value);
  return held.some((days: string) => {
    const other = readDaySpan(days);
    return other !== null && spansMeet(span, other);
  });
}

/**
 * Chooses what the address names. A year of the other calendar, or other days, is offered from then on, under its name
 * here. Returns what is unknown: it stays chosen as it is written, so that nobody takes the whole list for what was asked.
 */
function readAddress(filters: HTMLFormElement): string[] {
  const given = new URLSearchParams(location.search);
  const unknown: string[] = [];
  for (const select of filters.querySelectorAll('select')) {
    const written = given.get(select.name) ?? '';
    const span = select.name === 'year' ? readDaySpan(written) : null;
    const value = span === null ? written : spanValue(span);
    const isOffered = [...select.options].some((option) => option.value === value);
    if (!isOffered)
      select.add(new Option(span === null ? written : spanInWords(span, pageLanguage()), value));
    if (!isOffered && span === null) unknown.push(written);
    select.value = value;
  }
  return unknown;
}

function begin(filters: HTMLFormElement, list: HTMLElement): void {
  const documents = new ListedDocuments(list);
  const links = document.querySelector<HTMLElement>('nav.pages');
  const output = filters.querySelector('output');
  let unknown = readAddress(filters);
  let entries: Promise<readonly Entry[]> | undefined;

  async function apply(): Promise<void> {
    const chosen = [...new FormData(filters)].filter((pair): pair is [string, string] => pair[1] !== '');
    if (links !== null) links.hidden = chosen.length > 0;
    if (chosen.length === 0) {
      list.replaceChildren(...documents.first);
      if (output) output.textContent = '';
      return;
    }
    entries ??= load(filters.dataset.filters ?? '').then((response) => response.json());
    const found = (await entries).filter((entry) =>
      chosen.every(([filter, value]) => isChosen(entry, filter, value)),
    );
    list.replaceChildren(...(await documents.of(found.slice(0, MOST))));
    const { shown: words = '', none = '', of = '', unknown: told = '' } = filters.dataset;
    const n = new Intl.NumberFormat(pageLanguage()).format(found.length);
    const strange = chosen.flatMap(([, value]) => (unknown.includes(value) ? [fill(told, { value })] : []));
    const count = found.length === 0 ? none : fill(words, { n, of });
    if (output) output.textContent = [...strange, count].join(' ');
  }

  filters.addEventListener('change', () => {
    writeAddress(filters);
    void apply();
  });
  addEventListener('popstate', () => {
    unknown = readAddress(filters);
    void apply();
  });
  filters.hidden = false;
  void apply();
}

const form = document.querySelector<HTMLFormElement>('form[data-filters]');
const list = document.querySelector<HTMLElement>('main ul.entries');
if (form !== null && list !== null) begin(form, list);
