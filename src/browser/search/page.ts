import type { Language } from '../../schemas/search-index.ts';
import type { Answer } from './api.ts';
import { openSearch } from './client.ts';
import { httpLoader } from './load.ts';
import { countMessage, fill, messagesFor, wordList } from './messages.ts';
import { renderResult } from './render.ts';

type State = 'idle' | 'searching' | 'done' | 'error';

/** After the last key, in ms, before a search starts. */
const PAUSE = 150;
/** Results shown at first, and added by each «more». */
const STEP = 20;

/**
 * Brings the search page to life (DESIGN.md, Contracts: `form[role=search] input[name=q]`, `[data-search-state]`,
 * `[data-results]`). Reads `data-root` and `lang` of the document's root element. Without these elements it does nothing.
 */
export function startSearchPage(): void {
  const form =
    document.querySelector<HTMLFormElement>('main form[role=search]') ??
    document.querySelector<HTMLFormElement>('form[role=search]');
  const input = form?.querySelector<HTMLInputElement>('input[name=q]');
  const status = document.querySelector<HTMLElement>('[data-search-state]');
  const list = document.querySelector<HTMLElement>('[data-results]');
  if (form == null || input == null || status === null || list === null) return;

  const lang: Language = document.documentElement.lang === 'en' ? 'en' : 'fa';
  const words = messagesFor(lang);
  const root = new URL(document.documentElement.dataset.root ?? './', document.baseURI).href.replace(
    /\/?$/,
    '/',
  );
  const { search } = openSearch({ load: httpLoader(root), lang });
  let asked = 0;
  let limit = STEP;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (state: State, ...lines: readonly (string | Node)[]): void => {
    status.dataset.searchState = state;
    status.replaceChildren(...lines.flatMap((line, at) => (at === 0 ? [line] : [' ', line])));
  };

  const button = (text: string, action: string, act: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.dataset.action = action;
    made.textContent = text;
    made.addEventListener('click', act);
    return made;
  };

  const show = (query: string, { results, total, missing }: Answer): void => {
    const from =
      document.activeElement?.getAttribute('data-action') === 'more-results'
        ? list.childElementCount - 1
        : -1;
    const items: HTMLElement[] = results.map((result) => renderResult(result, root));
    if (results.length < total) {
      const more = document.createElement('li');
      more.className = 'search-more';
      more.append(button(words.more, 'more-results', () => run(query, limit + STEP)));
      items.push(more);
    }
    list.replaceChildren(...items);
    if (from >= 0) items[from]?.querySelector<HTMLElement>('a, button')?.focus();
    const lines = total === 0 ? [fill(words.none, { query }), words.noneHelp] : [countMessage(total, lang)];
    if (missing.length > 0 && total > 0) lines.push(fill(words.missing, { words: wordList(missing, lang) }));
    say('done', ...lines);
  };

  /** Searches; an answer that a later question has overtaken is dropped, so that none is ever stale. */
  async function run(query: string, upTo = STEP): Promise<void> {
    asked += 1;
    const mine = asked;
    limit = upTo;
    clearTimeout(timer);
    if (query.trim() === '') {
      list?.replaceChildren();
      say('idle');
      return;
    }
    say('searching', words.searching);
    try {
      const answer = await search(query, { limit });
      if (mine === asked) show(query, answer);
    } catch {
      if (mine !== asked) return;
      list?.replaceChildren();
      say(
        'error',
        words.error,
        words.errorHelp,
        button(words.retry, 'retry-search', () => run(query)),
      );
    }
  }

  const addressed = (): string => new URLSearchParams(location.search).get('q') ?? '';
  const addressOf = (query: string): string =>
    query === '' ? location.pathname : `?${new URLSearchParams({ q: query })}`;

  // A stretch of typing is one step to come Back to; within it the address follows in place.
  let typing = false;
  const address = (query: string): void => {
    if (query === addressed()) return;
    if (typing) history.replaceState(null, '', addressOf(query));
    else history.pushState(null, '', addressOf(query));
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      address(input.value);
      typing = true;
      void run(input.value);
    }, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    address(input.value);
    typing = false;
    void run(input.value);
  });
  window.addEventListener('popstate', () => {
    typing = false;
    input.value = addressed();
    void run(input.value);
  });

  input.value = addressed();
  void run(input.value);
}
