import { showValue } from '../../elements.ts';
import { pageLanguage, siteRoot } from '../../this-page.ts';
import { openSearch } from '../engine/client.ts';
import { httpLoader } from '../engine/load.ts';
import { FacetsView } from './facets-view.ts';
import { moveByKeys } from './list-keys.ts';
import { SearchSession } from './search-session.ts';
import { type Asked, readAsked, writeAsked } from './search-state.ts';
import { afterTyping, type Typing } from './typing.ts';

const STEP = 20;

interface PageParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly facets: HTMLElement;
  readonly order: HTMLSelectElement;
}

/** The parts of the search page; null on another page. */
function findParts(): PageParts | null {
  const form = document.querySelector<HTMLFormElement>('main form[role=search]');
  const input = form?.querySelector<HTMLInputElement>('input[name=q]');
  const status = document.querySelector<HTMLElement>('[data-search-state]');
  const list = document.querySelector<HTMLElement>('[data-results]');
  const facets = document.querySelector<HTMLElement>('[data-facets]');
  const order = document.querySelector<HTMLSelectElement>('select[name=sort]');
  if (form == null || input == null || status === null || list === null) return null;
  return facets === null || order === null ? null : { form, input, status, list, facets, order };
}

/** What is asked on the search page. The address holds all of it. */
class SearchPage {
  readonly #parts: PageParts;
  readonly #session: SearchSession;
  readonly #typing: Typing;
  #asked: Asked = readAsked(location.search);
  /** A stretch of typing is one step to come Back to; within it the address follows in place. */
  #isTyping = false;

  constructor(parts: PageParts) {
    this.#parts = parts;
    const { form, input, status, list, facets, order } = parts;
    const lang = pageLanguage();
    const root = siteRoot();
    const tools = order.closest<HTMLElement>('[hidden]');
    const facetsView = new FacetsView(facets, lang, (filters) => this.#ask({ filters }));
    this.#session = new SearchSession(openSearch({ load: httpLoader(root), lang }), {
      status,
      list,
      lang,
      root,
      step: STEP,
      offersMore: true,
      countsFacets: true,
      onQuery: (query) => this.#ask({ query }),
      onAnswer(answer, { filters }) {
        if (tools !== null) tools.hidden = answer === null;
        facetsView.show(answer?.facets ?? null, answer === null ? {} : filters);
      },
    });
    this.#typing = afterTyping(input, (query) => {
      this.#ask({ query }, { inPlace: this.#isTyping });
      this.#isTyping = true;
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#isTyping = false;
      this.#ask({ query: input.value });
    });
    order.addEventListener('change', () =>
      this.#ask({ sort: order.value === 'date' ? 'date' : 'relevance' }),
    );
    window.addEventListener('popstate', () => this.restore());
    moveByKeys(document.body, input, list);
  }

  /** Asks what was asked before with `next` changed, and writes it into the address: as a step of its own to come Back to. */
  #ask(next: Partial<Asked>, { inPlace = false }: { readonly inPlace?: boolean } = {}): void {
    this.#typing.cancel();
    this.#asked = { ...this.#asked, ...next };
    showValue(this.#parts.input, this.#asked.query);
    const address = location.pathname + writeAsked(this.#asked);
    if (address !== location.pathname + location.search) {
      if (inPlace) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    void this.#session.run(this.#asked);
  }

  /** Shows and asks what stands in the address. */
  restore(): void {
    const { input, order } = this.#parts;
    this.#isTyping = false;
    this.#asked = readAsked(location.search);
    input.value = this.#asked.query;
    order.value = this.#asked.sort;
    void this.#session.run(this.#asked);
  }
}

/**
 * Brings the search page to life (DESIGN.md, Contracts: `form[role=search] input[name=q]`, `[data-search-state]`,
 * `[data-result]`). Without these elements it does nothing.
 */
export function startSearchPage(): void {
  const parts = findParts();
  if (parts !== null) new SearchPage(parts).restore();
}
