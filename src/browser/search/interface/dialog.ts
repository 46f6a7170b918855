import results from '../../../styles/search/results.css?url';
import { addStylesheet, button, element, showValue } from '../../elements.ts';
import { pageLanguage, siteRoot } from '../../this-page.ts';
import { openSearch } from '../engine/client.ts';
import { httpLoader } from '../engine/load.ts';
import { moveByKeys } from './list-keys.ts';
import { type Messages, messagesFor } from './messages.ts';
import { SearchSession } from './search-session.ts';
import { asksNothing, writeAsked } from './search-state.ts';
import { afterTyping } from './typing.ts';

/** Results in the dialog: the rest are on the search page. */
const STEP = 6;

interface DialogParts {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  /** Leads to all results. */
  readonly all: HTMLAnchorElement;
}

/** The dialog, with a form of its own that leads to the search page at `action` as the one in the header does. */
function makeParts(words: Messages, action: string): DialogParts {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', words.dialog);
  const input = document.createElement('input');
  Object.assign(input, { type: 'search', name: 'q', autocomplete: 'off', dir: 'auto', placeholder: ' ' });
  input.setAttribute('aria-label', words.dialog);
  const form = document.createElement('form');
  form.className = 'search-form';
  form.setAttribute('role', 'search');
  form.action = action;
  form.append(
    input,
    button(words.close, 'close-search', () => dialog.close()),
  );
  const status = element('div', 'search-status');
  status.setAttribute('role', 'status');
  status.dataset.searchState = 'idle';
  const list = element('ol', '');
  list.dataset.results = '';
  const all = document.createElement('a');
  all.hidden = true;
  all.textContent = words.all;
  dialog.append(form, status, list, all);
  return { dialog, input, status, list, all };
}

/** Makes the dialog, and searches for what is typed there. */
function makeDialog(): DialogParts {
  const lang = pageLanguage();
  const root = siteRoot();
  const searchPage = `${root}${lang}/search/`;
  // Loaded here, since most pages are only read.
  void addStylesheet(results);
  const parts = makeParts(messagesFor(lang), searchPage);
  const { dialog, input, status, list, all } = parts;
  document.body.append(dialog);

  const session = new SearchSession(openSearch({ load: httpLoader(root), lang }), {
    status,
    list,
    lang,
    root,
    step: STEP,
    offersMore: false,
    countsFacets: false,
    onQuery: (query) => ask(query),
    onAnswer(answer, asked) {
      all.hidden = answer === null || asksNothing(asked) || answer.total <= STEP;
      all.href = searchPage + writeAsked(asked);
    },
  });
  const typing = afterTyping(input, (query) => ask(query));
  const ask = (query: string): void => {
    typing.cancel();
    showValue(input, query);
    void session.run({ query, filters: {}, sort: 'relevance' });
  };
  // A result on the page that is open would not load it anew.
  list.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  moveByKeys(dialog, input, list, () => dialog.close());
  return parts;
}

let made: DialogParts | null = null;

/** Opens the search over the page. The browser keeps the focus in it, and gives it back where it was. */
export function openDialog(): void {
  made ??= makeDialog();
  if (!made.dialog.open) made.dialog.showModal();
  made.input.select();
}

/** Opens the search, or closes it where it is open. */
export function toggleDialog(): void {
  if (made?.dialog.open) made.dialog.close();
  else openDialog();
}
