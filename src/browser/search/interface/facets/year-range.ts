import type { Language } from '../../../../schemas/search-index.ts';
import { readAskedDays } from '../../../../text/dates/asked-dates.ts';
import { readDaySpan, type SpanEnds, spanEnds, spanValue } from '../../../../text/dates/day-span.ts';
import { element } from '../../../elements.ts';
import { messagesFor } from '../messages.ts';

const NOTHING: SpanEnds = { from: '', until: '' };

/**
 * The value of `year` for what is typed into «from» and «to»: a year, a month or a day of either calendar, in digits or words; one of
 * them may be empty. Null where that is no date.
 */
export function rangeValue({ from, until }: SpanEnds): string | null {
  const span = readAskedDays(`${from} – ${until}`);
  return span === null ? null : spanValue(span);
}

/** What stands in the boxes while these values are chosen: the ends of the only one that has any. */
export function rangeEnds(chosen: readonly string[], lang: Language): SpanEnds {
  const [span = null, ...others] = chosen.map(readDaySpan);
  return span === null || others.length > 0 ? NOTHING : spanEnds(span, lang);
}

function endBox(name: keyof SpanEnds, value: string, lang: Language): [HTMLElement, HTMLInputElement] {
  const box = document.createElement('input');
  box.type = 'text';
  box.name = name;
  box.value = value;
  box.autocomplete = 'off';
  return [element('label', '', element('span', '', messagesFor(lang)[name]), box), box];
}

/**
 * Two boxes that choose days from one to another. What is no date stays as it is typed, and is told; empty boxes choose all days.
 */
export function yearRange(
  chosen: readonly string[],
  lang: Language,
  onChoose: (values: readonly string[]) => void,
): HTMLElement {
  const words = messagesFor(lang);
  const ends = rangeEnds(chosen, lang);
  const [fromLabel, from] = endBox('from', ends.from, lang);
  const [untilLabel, until] = endBox('until', ends.until, lang);
  const told = element('output', '');
  const submit = document.createElement('button');
  submit.name = 'choose';
  submit.textContent = words.chooseDays;
  const form = element('form', 'year-range', fromLabel, untilLabel, submit, told);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const isEmpty = from.value.trim() === '' && until.value.trim() === '';
    const value = rangeValue({ from: from.value, until: until.value });
    told.textContent = value === null && !isEmpty ? words.noDays : '';
    if (value !== null) onChoose([value]);
    else if (isEmpty) onChoose([]);
  });
  return form;
}
