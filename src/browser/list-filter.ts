import { fill } from '../text/fill.ts';
import { entryWords, typedWords } from '../text/words/typed-words.ts';
import { pageLanguage } from './this-page.ts';

/** Leaves of a long list what has the typed words in it, however they are spelled; headings without an entry go, too. */
function begin(form: HTMLFormElement, input: HTMLInputElement): void {
  const sections = [...document.querySelectorAll<HTMLElement>('main section.letter')];
  const entries = [...document.querySelectorAll<HTMLElement>('main section.letter .entries > li')].map(
    (item) => ({ item, words: entryWords(item.textContent ?? '') }),
  );
  const links = document.querySelector<HTMLElement>('nav.letters');
  const output = form.querySelector('output');

  const apply = (): void => {
    const typed = typedWords(input.value);
    const found = entries.filter(({ item, words }) => {
      const isFound = typed.fits(words);
      item.hidden = !isFound;
      return isFound;
    });
    for (const section of sections)
      section.hidden = section.querySelector('.entries > li:not([hidden])') === null;
    if (links !== null) links.hidden = !typed.isEmpty;
    if (output === null) return;
    const { shown = '', none = '', of = '' } = form.dataset;
    const n = new Intl.NumberFormat(pageLanguage()).format(found.length);
    output.textContent = typed.isEmpty ? '' : found.length === 0 ? none : fill(shown, { n, of });
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', apply);
  form.hidden = false;
  // What was typed may stand in the box still when one comes Back.
  apply();
}

const form = document.querySelector<HTMLFormElement>('form[data-list-filter]');
const input = form?.querySelector('input');
if (form != null && input != null) begin(form, input);
