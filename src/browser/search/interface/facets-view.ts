import type { Language } from '../../../schemas/search-index.ts';
import { button, element } from '../../elements.ts';
import type { Answer, FacetName, FacetValue, Filters } from '../engine/api.ts';
import { FACETS } from '../engine/facets.ts';
import { inDigits, messagesFor } from './messages.ts';

/** Values of a facet that are shown at first. */
const SHOWN = 8;

/** From this width on facets stand beside the results: there an open one pushes nothing down. */
const BESIDE = '(min-width: 64rem)';
/** Chosen values that a facet names; more are counted. */
const NAMED = 2;

/** A facet's value in the reader's words: a kind, a genre, a language and the like by the interface's own. */
export function facetLabel(name: FacetName, { value, label }: FacetValue, lang: Language): string {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...messagesFor(lang).values,
    kind: messagesFor(lang).kinds,
  };
  return words[name]?.[value] ?? label;
}

/** `filters` with one value of a facet chosen, or no more. */
export function withValue(
  filters: Filters,
  { name, value, isChosen }: { readonly name: FacetName; readonly value: string; readonly isChosen: boolean },
): Filters {
  const others = (filters[name] ?? []).filter((other) => other !== value);
  return { ...filters, [name]: isChosen ? [...others, value] : others };
}

/** Shows what results can be narrowed by, and hears what is chosen. Keeps open what the reader has opened. */
export class FacetsView {
  readonly #place: HTMLElement;
  readonly #lang: Language;
  readonly #onChange: (filters: Filters) => void;
  /** Facets that the reader has opened, and those of which all values are shown. */
  readonly #open = new Set<FacetName>();
  readonly #whole = new Set<FacetName>();

  constructor(place: HTMLElement, lang: Language, onChange: (filters: Filters) => void) {
    this.#place = place;
    this.#lang = lang;
    this.#onChange = onChange;
  }

  /** Shows what an answer counted (null where nothing is asked), with `filters` chosen. The focus stays where it was. */
  show(facets: Answer['facets'], filters: Filters): void {
    const focused = document.activeElement;
    const held = focused instanceof HTMLInputElement && this.#place.contains(focused) ? focused.value : null;
    const heldIn = focused?.closest<HTMLElement>('[data-facet]')?.dataset.facet;
    const groups = FACETS.flatMap((name) => {
      const values = facets?.[name] ?? [];
      // What all results have in common narrows nothing.
      const isShown = values.length > 1 || (filters[name]?.length ?? 0) > 0;
      return isShown ? [this.#group(name, values, filters)] : [];
    });
    if (Object.values(filters).some((values) => values.length > 0)) groups.push(this.#clearButton());
    this.#place.replaceChildren(...groups);
    if (held === null) return;
    const boxes = this.#place.querySelectorAll<HTMLInputElement>(`[data-facet="${heldIn}"] input`);
    [...boxes].find((box) => box.value === held)?.focus();
  }

  #choice(name: FacetName, value: FacetValue, filters: Filters): HTMLElement {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.value = value.value;
    box.checked = (filters[name] ?? []).includes(value.value);
    box.addEventListener('change', () =>
      this.#onChange(withValue(filters, { name, value: value.value, isChosen: box.checked })),
    );
    const label = element(
      'label',
      '',
      box,
      // A year's digits have no direction of their own, and need the page's.
      element(name === 'year' ? 'span' : 'bdi', '', facetLabel(name, value, this.#lang)),
      element('small', '', inDigits(value.count, this.#lang)),
    );
    return element('li', '', label);
  }

  #group(name: FacetName, values: readonly FacetValue[], filters: Filters): HTMLElement {
    const words = messagesFor(this.#lang);
    const chosen = values.filter(({ value }) => filters[name]?.includes(value));
    const others = values.filter((value) => !chosen.includes(value));
    const sorted = name === 'year' ? values : [...chosen, ...others];
    const details = document.createElement('details');
    details.dataset.facet = name;
    details.open = this.#open.has(name) || (chosen.length > 0 && matchMedia(BESIDE).matches);
    details.addEventListener('toggle', () => (details.open ? this.#open.add(name) : this.#open.delete(name)));
    const list = element('ul', '');
    const shown = this.#whole.has(name) ? sorted : sorted.slice(0, Math.max(SHOWN, chosen.length));
    list.append(...shown.map((value) => this.#choice(name, value, filters)));
    const names = chosen.map((value) => facetLabel(name, value, this.#lang));
    const told = names.length > NAMED ? [inDigits(names.length, this.#lang)] : names;
    const summary = element('summary', '', words.facets[name]);
    if (told.length > 0)
      summary.append(': ', element('bdi', '', told.join(this.#lang === 'fa' ? '، ' : ', ')));
    details.append(summary, list);
    if (shown.length < values.length) {
      const more = element('button', '', words.moreValues);
      more.setAttribute('type', 'button');
      more.addEventListener('click', () => {
        this.#whole.add(name);
        list.append(...sorted.slice(shown.length).map((value) => this.#choice(name, value, filters)));
        more.remove();
        list.querySelectorAll('input')[shown.length]?.focus();
      });
      details.append(more);
    }
    return details;
  }

  #clearButton(): HTMLElement {
    return button(messagesFor(this.#lang).clear, 'clear-filters', () => this.#onChange({}));
  }
}
