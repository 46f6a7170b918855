/** Chooses documents of the list by speaker, place and year. What is chosen stands in the address. */

interface Entry {
  readonly id: string;
  readonly page: number;
  readonly [filter: string]: string | number | readonly string[];
}

/** How many documents are shown at most: more than a page of the list would help nobody to choose. */
const MOST = 100;

const form = document.querySelector<HTMLFormElement>('form[data-filters]');
const list = document.querySelector<HTMLElement>('main ul.entries');
if (form !== null && list !== null) begin(form, list);

function begin(filters: HTMLFormElement, entriesList: HTMLElement): void {
  const first = [...entriesList.children] as HTMLElement[];
  const items = new Map(first.map((item) => [item.dataset.document ?? '', item]));
  const pagesRead = new Set([1]);
  const links = document.querySelector<HTMLElement>('nav.pages');
  const output = filters.querySelector('output');
  let entries: Promise<readonly Entry[]> | undefined;

  const load = async (url: string): Promise<Response> => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response;
  };

  /** Takes the documents of another page of the list over from that page. */
  async function read(page: number): Promise<void> {
    if (pagesRead.has(page)) return;
    pagesRead.add(page);
    const url = new URL(`page/${page}/`, location.href.replace(/[?#].*$/, ''));
    const other = new DOMParser().parseFromString(await (await load(url.href)).text(), 'text/html');
    for (const link of other.querySelectorAll<HTMLAnchorElement>('a[href]'))
      link.href = new URL(link.getAttribute('href') ?? '', url).href;
    for (const item of other.querySelectorAll<HTMLElement>('main ul.entries > li[data-document]'))
      items.set(item.dataset.document ?? '', document.importNode(item, true));
  }

  async function apply(): Promise<void> {
    const chosen = [...new FormData(filters)].filter((pair): pair is [string, string] => pair[1] !== '');
    if (links !== null) links.hidden = chosen.length > 0;
    if (chosen.length === 0) {
      entriesList.replaceChildren(...first);
      if (output) output.textContent = '';
      return;
    }
    entries ??= load(filters.dataset.filters ?? '').then((response) => response.json());
    const found = (await entries).filter((entry) =>
      chosen.every(([filter, value]) => (entry[filter] as readonly string[]).includes(value)),
    );
    const shown = found.slice(0, MOST);
    await Promise.all([...new Set(shown.map(({ page }) => page))].map(read));
    entriesList.replaceChildren(...shown.flatMap(({ id }) => items.get(id) ?? []));
    const { shown: words = '', none = '', of = '' } = filters.dataset;
    const n = new Intl.NumberFormat(document.documentElement.lang).format(found.length);
    if (output) output.textContent = found.length === 0 ? none : words.replace('{n}', n).replace('{of}', of);
  }

  filters.addEventListener('change', () => {
    const url = new URL(location.href);
    for (const [filter, value] of new FormData(filters))
      if (value === '') url.searchParams.delete(filter);
      else url.searchParams.set(filter, String(value));
    history.replaceState(history.state, '', url);
    void apply();
  });
  for (const select of filters.querySelectorAll('select'))
    select.value = new URLSearchParams(location.search).get(select.name) ?? '';
  filters.hidden = false;
  void apply();
}
