import type { Language } from '../../../../schemas/search-index.ts';
import { type DaySpan, readDaySpan, yearsOfSpans } from '../../../../text/dates/day-span.ts';
import { element } from '../../../elements.ts';
import type { FacetValue } from '../../engine/api.ts';
import { countMessage, messagesFor } from '../messages.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Height of the drawing, in its own units; a year is one unit wide, and the page stretches it to the column. */
const HEIGHT = 40;
/** The share of its year that a bar fills. */
const BAR = 0.8;
/** The least height of a bar: one result must be seen beside a thousand. */
const LEAST = 2;
/** Two years are told by two numbers as well. */
const FEWEST_YEARS = 3;

/** What the chart asks of the page. */
export interface YearChoice {
  readonly lang: Language;
  readonly chosen: readonly string[];
  /** The address of the results of one year only. */
  address(value: string): string;
  /** A year is chosen. */
  onChoose(value: string): void;
}

function svg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly Node[]
): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...content);
  return made;
}

interface Bar extends FacetValue {
  readonly span: DaySpan;
  /** The Gregorian year in which it begins. */
  readonly begins: number;
}

/** The years of the language's own calendar: what is chosen may be some years together, or one of the other calendar. */
function barsOf(values: readonly FacetValue[], lang: Language): Bar[] {
  const bars = values.flatMap((value): Bar[] => {
    const span = value.count > 0 ? readDaySpan(value.value) : null;
    if (span === null) return [];
    const [year, ...others] = yearsOfSpans([span], lang);
    const isYear = others.length === 0 && year?.first === span.first && year.last === span.last;
    return isYear ? [{ ...value, span, begins: Number(span.first.slice(0, 4)) }] : [];
  });
  return bars.sort((one, other) => one.begins - other.begins);
}

/** A year as a link that chooses it, over the whole height of the drawing, with its bar in it. */
function barOf(bar: Bar, x: number, most: number, { lang, chosen, address, onChoose }: YearChoice): Element {
  const height = Math.max(LEAST, (bar.count / most) * HEIGHT);
  const says = `${bar.label}: ${countMessage(bar.count, lang)}`;
  const title = svg('title', {}, document.createTextNode(says));
  const area = svg('rect', { x, y: 0, width: 1, height: HEIGHT, class: 'chart-area' });
  const drawn = svg('rect', {
    x: x + (1 - BAR) / 2,
    y: HEIGHT - height,
    width: BAR,
    height,
    class: 'chart-bar',
  });
  const link = svg(
    'a',
    { href: address(bar.value), 'aria-label': says, 'data-year': bar.value },
    title,
    area,
    drawn,
  );
  const spans = chosen.flatMap((value) => readDaySpan(value) ?? []);
  if (spans.some(({ first, last }) => first <= bar.span.first && bar.span.last <= last))
    link.setAttribute('aria-current', 'true');
  link.addEventListener('click', (event) => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    onChoose(bar.value);
  });
  return link;
}

/** The results of each year as bars, the earliest where the language begins to read; nothing for less than three years. */
export function yearChart(values: readonly FacetValue[], choice: YearChoice): HTMLElement | null {
  const bars = barsOf(values, choice.lang);
  const [first] = bars;
  const last = bars.at(-1);
  if (first === undefined || last === undefined || bars.length < FEWEST_YEARS) return null;
  const years = last.begins - first.begins + 1;
  const most = Math.max(...bars.map(({ count }) => count));
  const label = messagesFor(choice.lang).chart;
  const drawing = svg(
    'svg',
    { viewBox: `0 0 ${years} ${HEIGHT}`, preserveAspectRatio: 'none', role: 'group', 'aria-label': label },
    ...bars.map((bar) => {
      const at = bar.begins - first.begins;
      return barOf(bar, choice.lang === 'fa' ? years - 1 - at : at, most, choice);
    }),
  );
  const ends = element('p', 'chart-ends', element('bdi', '', first.label), element('bdi', '', last.label));
  const figure = element('figure', 'year-chart');
  figure.append(drawing, ends);
  return figure;
}
