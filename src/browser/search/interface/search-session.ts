import type { Language } from '../../../schemas/search-index.ts';
import { fill } from '../../../text/fill.ts';
import { button } from '../../elements.ts';
import type { Answer, Search } from '../engine/api.ts';
import { countMessage, type Messages, messagesFor, wordList } from './messages.ts';
import { renderResult } from './render-results.ts';
import type { Asked } from './search-state.ts';

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
  /** An answer is shown; null where nothing is asked. */
  onAnswer(answer: Answer | null, asked: Asked): void;
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

  /** Asks, and shows the first `limit` results. Where it fails, that is shown; it never rejects. */
  async run(asked: Asked, limit = this.#view.step): Promise<void> {
    const { status, lang, countsFacets } = this.#view;
    this.#asked += 1;
    const mine = this.#asked;
    clearTimeout(this.#waiting);
    if (asked.query.trim() === '') {
      this.#clear(asked);
      return;
    }
    status.dataset.searchState = 'searching';
    this.#waiting = setTimeout(() => this.#say('searching', this.#words.searching), PATIENCE);
    try {
      const { query, filters, sort } = asked;
      const answer = await this.#search.search(query, { filters, sort, limit, facets: countsFacets, lang });
      if (mine !== this.#asked) return;
      clearTimeout(this.#waiting);
      this.#show(asked, limit, answer);
    } catch {
      if (mine !== this.#asked) return;
      clearTimeout(this.#waiting);
      this.#showFailure(asked, limit);
    }
  }

  #say(state: State, ...lines: readonly (string | Node)[]): void {
    this.#view.status.dataset.searchState = state;
    this.#view.status.replaceChildren(...lines.flatMap((line, at) => (at === 0 ? [line] : [' ', line])));
  }

  #clear(asked: Asked): void {
    this.#view.list.replaceChildren();
    this.#say('idle');
    this.#view.onAnswer(null, asked);
  }

  #show(asked: Asked, limit: number, answer: Answer): void {
    const { list, root, step, offersMore } = this.#view;
    const { results, total } = answer;
    // Whoever asked for more goes on with the first result that is new.
    const askedForMore = document.activeElement?.getAttribute('data-action') === 'more-results';
    const next = askedForMore ? list.childElementCount - 1 : -1;
    const items: HTMLElement[] = results.map((result) => renderResult(result, root, asked.query));
    if (offersMore && results.length < total) {
      const more = document.createElement('li');
      more.className = 'search-more';
      more.append(button(this.#words.more, 'more-results', () => void this.run(asked, limit + step)));
      items.push(more);
    }
    list.replaceChildren(...items);
    if (next >= 0) items[next]?.querySelector<HTMLElement>('a, button')?.focus();
    this.#say('done', ...this.#linesOf(asked, answer));
    this.#view.onAnswer(answer, asked);
  }

  /** What is said of an answer: how many results, which words nothing has, what may have been meant. */
  #linesOf({ query }: Asked, { total, missing, suggestion }: Answer): (string | Node)[] {
    const { lang, onQuery } = this.#view;
    const words = this.#words;
    const lines: (string | Node)[] =
      total === 0 ? [fill(words.none, { query })] : [countMessage(total, lang)];
    if (missing.length > 0 && total > 0) lines.push(fill(words.missing, { words: wordList(missing, lang) }));
    if (suggestion !== null)
      lines.push(
        words.didYouMean,
        button(suggestion, 'take-suggestion', () => onQuery(suggestion)),
      );
    else if (total === 0) lines.push(words.noneHelp);
    return lines;
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
