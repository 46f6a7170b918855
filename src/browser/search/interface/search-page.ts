import { showValue } from '../../elements.ts';
import { pageLanguage, siteRoot } from '../../this-page.ts';
import type { Answer, Order } from '../engine/api.ts';
import { openSearch } from '../engine/client.ts';
import { httpLoader } from '../engine/load.ts';
import { hasWords } from '../engine/query/query.ts';
import { FacetsView } from './facets/facets-view.ts';
import { yearChart } from './facets/year-chart.ts';
import { moveByKeys } from './list-keys.ts';
import { keepPlace, keptPlace, type Place, returnTo } from './place-in-results.ts';
import { SearchSession } from './search-session.ts';
import { type Asked, asksNothing, readAsked, writeAsked } from './search-state.ts';
import { afterTyping, type Typing } from './typing.ts';

const STEP = 20;

interface PageParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly facets: HTMLElement;
  readonly chart: HTMLElement;
  readonly order: HTMLSelectElement;
}

/** The parts of the search page; null on another page. */
function findParts(): PageParts | null {
  const form = document.querySelector<HTMLFormElement>('main form[role=search]');
  const input = form?.querySelector<HTMLInputElement>('input[name=q]');
  const status = document.querySelector<HTMLElement>('[data-search-state]');
  const list = document.querySelector<HTMLElement>('[data-results]');
  const facets = document.querySelector<HTMLElement>('[data-facets]');
  const chart = document.querySelector<HTMLElement>('[data-chart]');
  const order = document.querySelector<HTMLSelectElement>('select[name=sort]');
  if (form == null || input == null || status === null || list === null) return null;
  return facets === null || chart === null || order === null
    ? null
    : { form, input, status, list, facets, chart, order };
}

/** What is asked on the search page. The address holds all of it, and the history where the reader is in the results. */
class SearchPage {
  readonly #parts: PageParts;
  readonly #session: SearchSession;
  readonly #facets: FacetsView;
  readonly #typing: Typing;
  #asked: Asked = readAsked(location.search);
  /** How many results are shown. */
  #limit = STEP;
  #opened: string | null = null;
  /** A stretch of typing is one step to come Back to; within it the address follows in place. */
  #isTyping = false;

  constructor(parts: PageParts) {
    this.#parts = parts;
    const { input, status, list, facets } = parts;
    const lang = pageLanguage();
    const root = siteRoot();
    this.#facets = new FacetsView(facets, lang, (filters) => this.#ask({ filters }));
    this.#session = new SearchSession(openSearch({ load: httpLoader(root), lang }), {
      status,
      list,
      lang,
      root,
      step: STEP,
      offersMore: true,
      countsFacets: true,
      onQuery: (query) => this.#ask({ query }),
      onAnswer: (answer, asked, limit) => this.#showTools(answer, asked, limit),
    });
    this.#typing = afterTyping(input, (query) => {
      this.#ask({ query }, { inPlace: this.#isTyping });
      this.#isTyping = true;
    });
    moveByKeys(document.body, input, list);
    this.#listen();
  }

  #listen(): void {
    const { form, input, order, list } = this.#parts;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#isTyping = false;
      this.#ask({ query: input.value });
    });
    order.addEventListener('change', () => this.#ask({ sort: order.value as Order }));
    // The results are shown anew when one comes Back: the page is scrolled when they are there, not by the browser.
    history.scrollRestoration = 'manual';
    window.addEventListener('popstate', () => void this.restore());
    for (const event of ['scrollend', 'pagehide']) window.addEventListener(event, () => this.#keep());
    list.addEventListener('click', ({ target }) => {
      const item = target instanceof Element ? target.closest<HTMLElement>('[data-result]') : null;
      if (item === null) return;
      this.#opened = item.dataset.result ?? null;
      this.#keep();
    });
  }

  #keep(): void {
    keepPlace({ limit: this.#limit, opened: this.#opened });
  }

  /** Shows what an answer can be narrowed by, its years and its order. */
  #showTools(answer: Answer | null, asked: Asked, limit: number): void {
    const { order, chart } = this.#parts;
    const tools = order.closest<HTMLElement>('.search-tools');
    const facets = answer?.facets ?? null;
    this.#limit = limit;
    if (tools !== null) tools.hidden = facets === null;
    const isOrdered = !asksNothing(asked) && (answer?.total ?? 0) > 1;
    const label = order.closest('label');
    if (label !== null) label.hidden = !isOrdered;
    // Without words nothing is nearer than another: then the latest stands first.
    const isWordless = !hasWords(asked.query);
    const relevance = order.querySelector<HTMLOptionElement>('option[value=relevance]');
    if (relevance !== null) relevance.disabled = isWordless;
    order.value = isWordless && asked.sort === 'relevance' ? 'date' : asked.sort;
    this.#facets.show(answer, facets === null ? {} : asked.filters);
    const { filters } = asked;
    const ofYear = (year: string) => ({ ...filters, year: filters.year?.includes(year) ? [] : [year] });
    const drawn = yearChart(facets?.year ?? [], {
      lang: pageLanguage(),
      chosen: filters.year ?? [],
      address: (year) => location.pathname + writeAsked({ ...asked, filters: ofYear(year) }),
      onChoose: (year) => this.#ask({ filters: ofYear(year) }),
    });
    chart.replaceChildren(...(drawn === null ? [] : [drawn]));
  }

  /** Asks what was asked before with `next` changed, and writes it into the address: as a step of its own to come Back to. */
  #ask(next: Partial<Asked>, { inPlace = false }: { readonly inPlace?: boolean } = {}): void {
    this.#typing.cancel();
    this.#asked = { ...this.#asked, ...next };
    showValue(this.#parts.input, this.#asked.query);
    const address = location.pathname + writeAsked(this.#asked);
    if (address !== location.pathname + location.search) {
      if (inPlace) history.replaceState(null, '', address);
      else {
        this.#keep();
        history.pushState(null, '', address);
      }
      this.#opened = null;
    }
    void this.#session.run(this.#asked);
  }

  /** Shows and asks what stands in the address, and takes the reader to the place that the history keeps. */
  async restore(): Promise<void> {
    const { input, list } = this.#parts;
    const place: Place | null = keptPlace();
    this.#isTyping = false;
    this.#asked = readAsked(location.search);
    this.#opened = place?.opened ?? null;
    input.value = this.#asked.query;
    if (place === null && asksNothing(this.#asked)) input.focus({ preventScroll: true });
    const isShown = await this.#session.run(this.#asked, place?.limit ?? STEP);
    if (isShown && place !== null) returnTo(place, list);
  }
}

/**
 * Brings the search page to life (DESIGN.md, Contracts: `form[role=search] input[name=q]`, `[data-search-state]`,
 * `[data-result]`). Without these elements it does nothing.
 */
export function startSearchPage(): void {
  const parts = findParts();
  if (parts !== null) void new SearchPage(parts).restore();
}
