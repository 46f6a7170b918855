import type { Language } from '../../../../schemas/search-index.ts';
import { button, element } from '../../../elements.ts';
import type { Answer, FacetName, FacetValue, Filters } from '../../engine/api.ts';
import { FACETS } from '../../engine/facets.ts';
import { inDigits, messagesFor } from '../messages.ts';
import { facetLabel, facetValues, type ListState } from './facet-values.ts';
import { yearRange } from './year-range.ts';

/** From this width on facets stand beside the results: there an open one pushes nothing down. */
const BESIDE = '(min-width: 64rem)';
/** Chosen values that a facet names; more are counted. */
const NAMED = 2;

/** `filters` with one value of a facet chosen, or no more. */
export function withValue(
  filters: Filters,
  { name, value, isChosen }: { readonly name: FacetName; readonly value: string; readonly isChosen: boolean },
): Filters {
  const others = (filters[name] ?? []).filter((other) => other !== value);
  return { ...filters, [name]: isChosen ? [...others, value] : others };
}

/** What a reader has done to a facet, kept when it is shown anew. */
interface FacetState extends ListState {
  isOpen: boolean;
}

/** Shows what results can be narrowed by, and hears what is chosen. Keeps open what the reader has opened. */
export class FacetsView {
  readonly #place: HTMLElement;
  readonly #lang: Language;
  readonly #onChange: (filters: Filters) => void;
  readonly #states = new Map<FacetName, FacetState>();

  constructor(place: HTMLElement, lang: Language, onChange: (filters: Filters) => void) {
    this.#place = place;
    this.#lang = lang;
    this.#onChange = onChange;
  }

  /** Shows what an answer counted (nothing where it is null), with `filters` chosen. The focus stays where it was. */
  show(answer: Answer | null, filters: Filters): void {
    const refocus = focusIn(this.#place);
    const groups = FACETS.flatMap((name) => {
      const values = answer?.facets?.[name] ?? [];
      const counted = answer?.counted ?? 0;
      // What all results have in common narrows nothing.
      const narrows = values.some(({ count }) => count < counted);
      const isChosen = (filters[name]?.length ?? 0) > 0;
      return narrows || isChosen ? [this.#group(name, values, filters)] : [];
    });
    if (Object.values(filters).some((values) => values.length > 0)) groups.push(this.#clearButton());
    this.#place.replaceChildren(...groups);
    refocus();
  }

  #stateOf(name: FacetName): FacetState {
    const state = this.#states.get(name) ?? { isOpen: false, isWhole: false, typed: '' };
    this.#states.set(name, state);
    return state;
  }

  #group(name: FacetName, values: readonly FacetValue[], filters: Filters): HTMLElement {
    const chosen = values.filter(({ value }) => filters[name]?.includes(value));
    const others = values.filter((value) => !chosen.includes(value));
    const state = this.#stateOf(name);
    const details = document.createElement('details');
    details.dataset.facet = name;
    details.open = state.isOpen || (chosen.length > 0 && matchMedia(BESIDE).matches);
    details.addEventListener('toggle', () => {
      state.isOpen = details.open;
    });
    details.append(
      this.#summary(name, chosen),
      ...facetValues({
        name,
        values: name === 'year' ? values : [...chosen, ...others],
        filters,
        lang: this.#lang,
        state,
        onChoose: (value, isChosen) => this.#onChange(withValue(filters, { name, value, isChosen })),
      }),
    );
    if (name === 'year')
      details.append(
        yearRange(filters.year ?? [], this.#lang, (year) => this.#onChange({ ...filters, year })),
      );
    return details;
  }

  #summary(name: FacetName, chosen: readonly FacetValue[]): HTMLElement {
    const names = chosen.map((value) => facetLabel(name, value, this.#lang));
    const told = names.length > NAMED ? [inDigits(names.length, this.#lang)] : names;
    const summary = element('summary', '', messagesFor(this.#lang).facets[name]);
    if (told.length > 0)
      summary.append(': ', element('bdi', '', told.join(this.#lang === 'fa' ? '، ' : ', ')));
    return summary;
  }

  #clearButton(): HTMLElement {
    return button(messagesFor(this.#lang).clear, 'clear-filters', () => this.#onChange({}));
  }
}

/** Remembers which box or button of `place` has the focus; what is returned gives it to the one that stands for it then. */
function focusIn(place: HTMLElement): () => void {
  const focused = document.activeElement;
  const facet = focused?.closest<HTMLElement>('[data-facet]')?.dataset.facet;
  const isHeld = focused instanceof HTMLInputElement || focused instanceof HTMLButtonElement;
  if (!isHeld || facet === undefined || !place.contains(focused)) return () => {};
  const caret =
    focused instanceof HTMLInputElement && focused.type !== 'checkbox' ? focused.selectionEnd : null;
  return () => {
    const boxes = place.querySelectorAll<HTMLInputElement | HTMLButtonElement>(
      `[data-facet="${facet}"] :is(input, button)`,
    );
    const isSame = ({ name, value }: HTMLInputElement | HTMLButtonElement): boolean =>
      name === focused.name && (name !== '' || value === focused.value);
    const same = [...boxes].find(isSame);
    same?.focus();
    if (caret !== null && same instanceof HTMLInputElement) same.setSelectionRange(caret, caret);
  };
}
