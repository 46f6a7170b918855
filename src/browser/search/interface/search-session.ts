import type { Language } from '../../../schemas/search-index.ts';
import { button } from '../../elements.ts';
import type { Answer, Search } from '../engine/api.ts';
import { linesOf } from './answer-lines.ts';
import { type Messages, messagesFor } from './messages.ts';
import { renderResult, renderSubject } from './render-results.ts';
import { type Asked, asksNothing } from './search-state.ts';

type State = 'idle' | 'searching' | 'done' | 'error';

/** After so long, in ms, it is said that a search is going on: one that ends sooner would make the line flicker. */
const PATIENCE = 400;

/** Where a search is shown, and what it may ask of its surroundings. */
export interface SearchView {
  /** Says what is going on, also to screen readers: `[data-search-state]`. */
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly lang: Language;
  /** The site's root, absolute, with a slash at its end. */
  readonly root: string;
  /** Results shown at first, and added by each «more». */
  readonly step: number;
  /** Whether there is a button for more results below the list. */
  readonly offersMore: boolean;
  /** Whether to count what results can be narrowed by. */
  readonly countsFacets: boolean;
  /** Another query is wanted: a suggestion was taken. */
  onQuery(query: string): void;
  /** An answer is shown, of so many results at most; null where nothing is asked, and nothing is known. */
  onAnswer(answer: Answer | null, asked: Asked, limit: number): void;
}

/** Shows answers in a view, each only if nothing newer was asked meanwhile. The old one stays until then. */
export class SearchSession {
  readonly #search: Search;
  readonly #view: SearchView;
  readonly #words: Messages;
  /** How many questions were asked: only the answer to the last is shown. */
  #asked = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(search: Search, view: SearchView) {
    this.#search = search;
    this.#view = view;
    this.#words = messagesFor(view.lang);
  }

  /**
   * Asks, and shows the first `limit` results. Where it fails, that is shown; it never rejects. Says whether this answer
   * is shown.
   */
  async run(asked: Asked, limit = this.#view.step): Promise<boolean> {
    const { status, lang, countsFacets } = this.#view;
    this.#asked += 1;
    const mine = this.#asked;
    clearTimeout(this.#waiting);
    const isIdle = asksNothing(asked);
    if (isIdle) {
      this.#clear();
      if (!countsFacets) {
        this.#view.onAnswer(null, asked, limit);
        return true;
      }
    } else {
      status.dataset.searchState = 'searching';
      this.#waiting = setTimeout(() => this.#say('searching', this.#words.searching), PATIENCE);
    }
    try {
      const { query, filters, sort } = asked;
      const options = { filters, sort, limit, facets: countsFacets, subjects: true, lang };
      const answer = await this.#search.search(query, options);
      if (mine !== this.#asked) return false;
      clearTimeout(this.#waiting);
      if (!isIdle) this.#show(asked, limit, answer);
      this.#view.onAnswer(answer, asked, limit);
      return true;
    } catch {
      if (mine !== this.#asked) return false;
      clearTimeout(this.#waiting);
      // Without filters the page still takes a query.
      if (isIdle) this.#view.onAnswer(null, asked, limit);
      else this.#showFailure(asked, limit);
      return false;
    }
  }

  #say(state: State, ...lines: readonly (string | Node)[]): void {
    this.#view.status.dataset.searchState = state;
    this.#view.status.replaceChildren(...lines.flatMap((line, at) => (at === 0 ? [line] : [' ', line])));
  }

  #clear(): void {
    this.#view.list.replaceChildren();
    this.#say('idle');
  }

  #show(asked: Asked, limit: number, answer: Answer): void {
    const { list, root, step, offersMore, lang, onQuery } = this.#view;
    const { results, subjects, total } = answer;
    // Whoever asked for more goes on with the first result that is new.
    const askedForMore = document.activeElement?.getAttribute('data-action') === 'more-results';
    const shownBefore = list.querySelectorAll('[data-result]').length;
    const items: HTMLElement[] = results.map((result) => renderResult(result, root, asked.query));
    const first = askedForMore ? items[shownBefore] : undefined;
    if (offersMore && results.length < total) {
      const more = document.createElement('li');
      more.className = 'search-more';
      more.append(button(this.#words.more, 'more-results', () => void this.run(asked, limit + step)));
      items.push(more);
    }
    list.replaceChildren(...subjects.map((subject) => renderSubject(subject, root)), ...items);
    first?.querySelector<HTMLElement>('a, button')?.focus();
    const named = subjects.length > 0;
    this.#say('done', ...linesOf(asked.query, answer, { lang, isNamed: named, onQuery }));
  }

  #showFailure(asked: Asked, limit: number): void {
    const { error, errorHelp, retry } = this.#words;
    this.#view.list.replaceChildren();
    this.#say(
      'error',
      error,
      errorHelp,
      button(retry, 'retry-search', () => void this.run(asked, limit)),
    );
  }
}
