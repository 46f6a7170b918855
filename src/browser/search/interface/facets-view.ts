import type { Language } from '../../../schemas/search-index.ts';
import { persianDigits } from '../../../text/characters.ts';
import type { Answer, FacetName, FacetValue, Filters } from '../engine/api.ts';
import { FACETS } from '../engine/facets.ts';
import { element } from './element.ts';
import { messagesFor } from './messages.ts';

/** Values of a facet that are shown at first. */
const SHOWN = 8;

/** How far the Jalali year that a Gregorian one begins in is behind it. */
const JALALI = 622;

function labelOf(name: FacetName, { value, label }: FacetValue, lang: Language): string {
  const kinds: Readonly<Record<string, string>> = messagesFor(lang).kinds;
  if (name === 'kind') return kinds[value] ?? label;
  const year = Number(value);
  if (name !== 'year' || lang === 'en' || !Number.isInteger(year)) return label;
  return `${persianDigits(year - JALALI)}–${persianDigits(year - JALALI + 1)} (${persianDigits(year)})`;
}

/** Shows what results can be narrowed by, and hears what is chosen. Keeps open what the reader has opened. */
export function facetsView(
  place: HTMLElement,
  lang: Language,
  onChange: (filters: Filters) => void,
): (facets: Answer['facets'], filters: Filters) => void {
  const words = messagesFor(lang);
  const open = new Set<FacetName>();
  const whole = new Set<FacetName>();

  function choice(name: FacetName, value: FacetValue, filters: Filters): HTMLElement {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.value = value.value;
    const chosen = filters[name] ?? [];
    box.checked = chosen.includes(value.value);
    box.addEventListener('change', () => {
      const others = chosen.filter((other) => other !== value.value);
      onChange({ ...filters, [name]: box.checked ? [...others, value.value] : others });
    });
    const count = lang === 'fa' ? persianDigits(value.count) : String(value.count);
    const label = element(
      'label',
      '',
      box,
      element('bdi', '', labelOf(name, value, lang)),
      element('small', '', count),
    );
    return element('li', '', label);
  }

  function group(name: FacetName, values: readonly FacetValue[], filters: Filters): HTMLElement {
    const chosen = filters[name]?.length ?? 0;
    const details = document.createElement('details');
    details.dataset.facet = name;
    details.open = open.has(name) || chosen > 0;
    details.addEventListener('toggle', () => (details.open ? open.add(name) : open.delete(name)));
    const count = lang === 'fa' ? persianDigits(chosen) : String(chosen);
    const list = element('ul', '');
    const shown = whole.has(name) ? values : values.slice(0, SHOWN);
    list.append(...shown.map((value) => choice(name, value, filters)));
    details.append(element('summary', '', words.facets[name], chosen > 0 ? ` (${count})` : ''), list);
    if (shown.length < values.length) {
      const more = element('button', '', words.moreValues);
      more.setAttribute('type', 'button');
      more.addEventListener('click', () => {
        whole.add(name);
        list.append(...values.slice(SHOWN).map((value) => choice(name, value, filters)));
        more.remove();
        list.querySelectorAll('input')[SHOWN]?.focus();
      });
      details.append(more);
    }
    return details;
  }

  return (facets, filters) => {
    const focused = document.activeElement;
    const held = focused instanceof HTMLInputElement && place.contains(focused) ? focused.value : null;
    const heldIn = focused?.closest<HTMLElement>('[data-facet]')?.dataset.facet;
    const groups = FACETS.flatMap((name) => {
      const values = facets?.[name] ?? [];
      return values.length > 1 || (filters[name]?.length ?? 0) > 0 ? [group(name, values, filters)] : [];
    });
    if (Object.values(filters).some((values) => values.length > 0)) {
      const clear = element('button', '', words.clear);
      clear.setAttribute('type', 'button');
      clear.dataset.action = 'clear-filters';
      clear.addEventListener('click', () => onChange({}));
      groups.push(clear);
    }
    place.replaceChildren(...groups);
    if (held === null) return;
    const boxes = place.querySelectorAll<HTMLInputElement>(`[data-facet="${heldIn}"] input`);
    [...boxes].find((box) => box.value === held)?.focus();
  };
}
