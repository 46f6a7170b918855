import type { Language } from '../../../schemas/search-index.ts';
import { openSearch } from '../engine/client.ts';
import { httpLoader } from '../engine/load.ts';
import { facetsView } from './facets-view.ts';
import { moveByKeys } from './list-keys.ts';
import { openSession } from './search-session.ts';
import { type Asked, readAsked, writeAsked } from './search-state.ts';

/** After the last key, in ms, before a search starts. */
export const PAUSE = 150;
const STEP = 20;

export const pageLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'fa');

/** The site's root, absolute, with a slash at its end: `data-root` of the document's root element. */
export const siteRoot = (): string =>
  new URL(document.documentElement.dataset.root || './', document.baseURI).href.replace(/\/?$/, '/');

/**
 * Brings the search page to life (DESIGN.md, Contracts: `form[role=search] input[name=q]`, `[data-search-state]`,
 * `[data-result]`). The address holds all that is asked. Without these elements it does nothing.
 */
export function startSearchPage(): void {
  const form = document.querySelector<HTMLFormElement>('main form[role=search]');
  const input = form?.querySelector<HTMLInputElement>('input[name=q]');
  const status = document.querySelector<HTMLElement>('[data-search-state]');
  const list = document.querySelector<HTMLElement>('[data-results]');
  const facets = document.querySelector<HTMLElement>('[data-facets]');
  const order = document.querySelector<HTMLSelectElement>('select[name=sort]');
  if (form == null || input == null || status === null || list === null || facets === null || order === null)
    return;

  const lang = pageLanguage();
  const root = siteRoot();
  const tools = order.closest<HTMLElement>('[hidden]');
  let asked: Asked = readAsked(location.search);
  let timer: ReturnType<typeof setTimeout> | undefined;

  // A stretch of typing is one step to come Back to; within it the address follows in place.
  let typing = false;
  const ask = (next: Partial<Asked>, inPlace = false): void => {
    clearTimeout(timer);
    asked = { ...asked, ...next };
    input.value = asked.query === input.value ? input.value : asked.query;
    const address = location.pathname + writeAsked(asked);
    if (address !== location.pathname + location.search) {
      if (inPlace) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    void run(asked);
  };
  const showFacets = facetsView(facets, lang, (filters) => ask({ filters }));
  const run = openSession(openSearch({ load: httpLoader(root), lang }), {
    status,
    list,
    lang,
    root,
    step: STEP,
    facets: true,
    onQuery: (query) => ask({ query }),
    onAnswer(answer, { filters }) {
      if (tools !== null) tools.hidden = answer === null;
      showFacets(answer?.facets ?? null, answer === null ? {} : filters);
    },
  });

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      ask({ query: input.value }, typing);
      typing = true;
    }, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    typing = false;
    ask({ query: input.value });
  });
  order.addEventListener('change', () => ask({ sort: order.value === 'date' ? 'date' : 'relevance' }));
  const restore = (): void => {
    typing = false;
    asked = readAsked(location.search);
    input.value = asked.query;
    order.value = asked.sort;
    void run(asked);
  };
  window.addEventListener('popstate', restore);
  moveByKeys(document.body, input, list);
  restore();
}
