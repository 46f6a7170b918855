import type { Language } from '../../../schemas/search-index.ts';
import { fill } from '../../../text/fill.ts';
import type { Answer, Search } from '../engine/api.ts';
import { button } from './element.ts';
import { countMessage, messagesFor, wordList } from './messages.ts';
import { renderResult } from './render-results.ts';
import type { Asked } from './search-state.ts';

type State = 'idle' | 'searching' | 'done' | 'error';

/** Where a search is shown, and what it may ask of its surroundings. */
export interface Place {
  /** Says what is going on, also to screen readers: `[data-search-state]`. */
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly lang: Language;
  /** The site's root, absolute, with a slash at its end. */
  readonly root: string;
  /** Results shown at first, and added by each «more». */
  readonly step: number;
  /** Whether to count what results can be narrowed by. */
  readonly facets: boolean;
  /** Another query is wanted: a suggestion was taken. */
  onQuery(query: string): void;
  /** An answer is shown; null where nothing is asked. */
  onAnswer(answer: Answer | null, asked: Asked): void;
}

/** Shows answers in `place`, each only if nothing newer was asked meanwhile. The old one stays until then. */
export function openSession({ search }: Search, place: Place): (asked: Asked) => Promise<void> {
  const { status, list, lang, root, step } = place;
  const words = messagesFor(lang);
  let question = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const say = (state: State, ...lines: readonly (string | Node)[]): void => {
    status.dataset.searchState = state;
    status.replaceChildren(...lines.flatMap((line, at) => (at === 0 ? [line] : [' ', line])));
  };

  function show(asked: Asked, limit: number, answer: Answer): void {
    const { results, total, missing, suggestion } = answer;
    const kept = document.activeElement?.getAttribute('data-action') === 'more-results';
    const from = kept ? list.childElementCount - 1 : -1;
    const items: HTMLElement[] = results.map((result) => renderResult(result, root, asked.query));
    if (place.facets && results.length < total) {
      const more = document.createElement('li');
      more.className = 'search-more';
      more.append(button(words.more, 'more-results', () => void run(asked, limit + step)));
      items.push(more);
    }
    list.replaceChildren(...items);
    if (from >= 0) items[from]?.querySelector<HTMLElement>('a, button')?.focus();
    const lines: (string | Node)[] =
      total === 0 ? [fill(words.none, { query: asked.query })] : [countMessage(total, lang)];
    if (missing.length > 0 && total > 0) lines.push(fill(words.missing, { words: wordList(missing, lang) }));
    if (suggestion !== null) {
      lines.push(
        words.didYouMean,
        button(suggestion, 'take-suggestion', () => place.onQuery(suggestion)),
      );
    } else if (total === 0) lines.push(words.noneHelp);
    say('done', ...lines);
    place.onAnswer(answer, asked);
  }

  async function run(asked: Asked, limit = step): Promise<void> {
    question += 1;
    const mine = question;
    clearTimeout(waiting);
    if (asked.query.trim() === '') {
      list.replaceChildren();
      say('idle');
      place.onAnswer(null, asked);
      return;
    }
    status.dataset.searchState = 'searching';
    // Said only where it takes long: an answer that comes at once would make the line flicker.
    waiting = setTimeout(() => say('searching', words.searching), 400);
    try {
      const { query, filters, sort } = asked;
      const answer = await search(query, { filters, sort, limit, facets: place.facets, lang });
      if (mine !== question) return;
      clearTimeout(waiting);
      show(asked, limit, answer);
    } catch {
      if (mine !== question) return;
      clearTimeout(waiting);
      list.replaceChildren();
      say(
        'error',
        words.error,
        words.errorHelp,
        button(words.retry, 'retry-search', () => void run(asked, limit)),
      );
    }
  }

  return (asked) => run(asked);
}
