import results from '../../../styles/results.css?url';
import { addStylesheet } from '../../stylesheet.ts';
import { openSearch } from '../engine/client.ts';
import { httpLoader } from '../engine/load.ts';
import { button, element } from './element.ts';
import { moveByKeys } from './list-keys.ts';
import { messagesFor } from './messages.ts';
import { PAUSE, pageLanguage, siteRoot } from './search-page.ts';
import { openSession } from './search-session.ts';
import { writeAsked } from './search-state.ts';

/** Results in the dialog: the rest are on the search page. */
const STEP = 6;

/** Makes the dialog, with a form of its own that leads to the search page as the one in the header does. */
function makeDialog(): { dialog: HTMLDialogElement; input: HTMLInputElement } {
  const lang = pageLanguage();
  const root = siteRoot();
  const words = messagesFor(lang);
  // Loaded here, since most pages are only read.
  addStylesheet(results);
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', words.dialog);
  const input = document.createElement('input');
  Object.assign(input, { type: 'search', name: 'q', autocomplete: 'off', dir: 'auto' });
  input.setAttribute('aria-label', words.dialog);
  const form = document.createElement('form');
  form.className = 'search-form';
  form.setAttribute('role', 'search');
  form.action = `${root}${lang}/search/`;
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
  document.body.append(dialog);

  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (query: string): void => {
    input.value = query === input.value ? input.value : query;
    void run({ query, filters: {}, sort: 'relevance' });
  };
  const run = openSession(openSearch({ load: httpLoader(root), lang }), {
    status,
    list,
    lang,
    root,
    step: STEP,
    facets: false,
    onQuery: ask,
    onAnswer(answer, asked) {
      all.hidden = answer === null || answer.total <= STEP;
      all.href = form.action + writeAsked(asked);
    },
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask(input.value), PAUSE);
  });
  // A result on the page that is open would not load it anew.
  list.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  moveByKeys(dialog, input, list);
  return { dialog, input };
}

let made: ReturnType<typeof makeDialog> | null = null;

/** Opens the search over the page. The browser keeps the focus in it, and gives it back where it was. */
export function openDialog(): void {
  made ??= makeDialog();
  if (!made.dialog.open) made.dialog.showModal();
  made.input.select();
}
