import type { Language } from '../../../../schemas/search-index.ts';
import { fill } from '../../../../text/fill.ts';
import { entryWords, typedWords } from '../../../../text/words/typed-words.ts';
import { button, element } from '../../../elements.ts';
import type { FacetName, FacetValue, Filters } from '../../engine/api.ts';
import { inDigits, messagesFor } from '../messages.ts';

/** Values of a facet that are shown at first; of those that fit what is typed, and are looked for, there may be more. */
const SHOWN = 8;
const SHOWN_TYPED = 24;

/** What a reader has done to the values of a facet; kept when they are shown anew. */
export interface ListState {
  /** Whether all of them are wanted. */
  isWhole: boolean;
  /** What is typed into the box above them. */
  typed: string;
}

/** The values of a facet, and what is done with them. */
interface Listed {
  readonly name: FacetName;
  /** In the order in which they are shown. */
  readonly values: readonly FacetValue[];
  readonly filters: Filters;
  readonly lang: Language;
  readonly state: ListState;
  onChoose(value: string, isChosen: boolean): void;
}

/** A facet's value in the reader's words: a kind, a genre, a language and the like by the interface's own. */
export function facetLabel(name: FacetName, { value, label }: FacetValue, lang: Language): string {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...messagesFor(lang).values,
    kind: messagesFor(lang).kinds,
  };
  return words[name]?.[value] ?? label;
}

function choiceOf(value: FacetValue, { name, filters, lang, onChoose }: Listed): HTMLElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = value.value;
  box.checked = (filters[name] ?? []).includes(value.value);
  box.addEventListener('change', () => onChoose(value.value, box.checked));
  const label = element(
    'label',
    '',
    box,
    // A year's digits have no direction of their own, and need the page's.
    element(name === 'year' ? 'span' : 'bdi', '', facetLabel(name, value, lang)),
    element('small', '', inDigits(value.count, lang)),
  );
  return element('li', '', label);
}

/** The box that leaves of a long list what has the typed words, and where it is said how many are left. */
function findBox({ name, lang, state }: Listed, onTyped: () => void): HTMLInputElement {
  const words = messagesFor(lang);
  const box = document.createElement('input');
  box.type = 'search';
  box.name = 'find';
  box.dir = 'auto';
  box.autocomplete = 'off';
  box.value = state.typed;
  box.placeholder = words.findValue;
  box.setAttribute('aria-label', `${words.findValue}: ${words.facets[name]}`);
  box.addEventListener('input', () => {
    state.typed = box.value;
    onTyped();
  });
  return box;
}

/**
 * The values of a facet with their counts: the first of them and those that are chosen, all when that is asked for, and above a long
 * list a box to find one by its name. Years are few and in order: no box is needed.
 */
export function facetValues(listed: Listed): HTMLElement[] {
  const { name, values, filters, lang, state } = listed;
  const words = messagesFor(lang);
  const entries = values.map((value) => ({ value, words: entryWords(facetLabel(name, value, lang)) }));
  const list = element('ul', '');
  const found = element('output', '');
  const more = button(words.moreValues, 'more-values', () => {
    const first = list.children.length;
    state.isWhole = true;
    draw();
    list.querySelectorAll('input')[first]?.focus();
  });

  function draw(): void {
    const typed = typedWords(state.typed);
    const fitting = entries.filter((entry) => typed.fits(entry.words)).map(({ value }) => value);
    const most = typed.isEmpty ? SHOWN : SHOWN_TYPED;
    const isShown = ({ value }: FacetValue, at: number): boolean =>
      state.isWhole || at < most || (filters[name] ?? []).includes(value);
    const shown = fitting.filter(isShown);
    list.replaceChildren(...shown.map((value) => choiceOf(value, listed)));
    more.hidden = shown.length === fitting.length;
    const [n, of] = [fitting.length, values.length].map((count) => inDigits(count, lang));
    found.textContent = typed.isEmpty ? '' : fill(words.valuesFound, { n: n ?? '', of: of ?? '' });
  }

  draw();
  const isLong = name !== 'year' && values.length > SHOWN;
  return isLong ? [findBox(listed, draw), found, list, more] : [list, more];
}
