import type { Segment } from '../../segment/index.ts';
import type { Gazetteer } from './registered/gazetteer.ts';
import { titleAt } from './title.ts';

/** What the whole text of a document tells about names, whoever is speaking. */
export interface DocumentNames {
  /** The folded text of each segment. */
  readonly texts: readonly string[];
  /** Known people whom the text names. */
  readonly named: ReadonlySet<string>;
}

export function readNames(segments: readonly Pick<Segment, 'folded'>[], gazetteer: Gazetteer): DocumentNames {
  const texts = segments.map(({ folded }) => folded.text);
  return { texts, named: new Set(texts.flatMap((text) => gazetteer.people.all(text).map((m) => m.id))) };
}

/**
 * The country «این کشور» means at a place in the text: the last foreign country mentioned before it.
 * `offset` is UTF-16, into the folded text of segment `index`.
 */
export function countryBefore(
  names: DocumentNames,
  index: number,
  offset: number,
  gazetteer: Gazetteer,
): string | null {
  for (let i = index; i >= 0; i -= 1) {
    const text = names.texts[i] ?? '';
    const mentions = gazetteer.places.all(i === index ? text.slice(0, offset) : text);
    const country = mentions.filter((m) => gazetteer.isForeignCountry(m.id)).at(-1);
    if (country !== undefined) return country.id;
  }
  return null;
}

/** Whether the text names the person in segment `index` or before it. */
export function isNamedBefore(
  names: DocumentNames,
  index: number,
  id: string,
  gazetteer: Gazetteer,
): boolean {
  return names.texts.slice(0, index + 1).some((text) => gazetteer.people.all(text).some((m) => m.id === id));
}

/** How somebody with a title was found: `certain` where the text itself, or a stated date, leaves one person only. */
export interface Holder {
  readonly id: string;
  readonly certain: boolean;
}

/** What is known of a document when a title is looked up: its names, and the day that it is about. */
interface Knowing {
  readonly names: DocumentNames;
  readonly date: { readonly day: string; readonly stated: boolean } | null;
  readonly gazetteer: Gazetteer;
}

/**
 * The person a title means: the holder whom this text names, else the holder at the document's date. Null where
 * there is none or more than one: a title without a name and without a date could be any holder's.
 */
export function holderOf(
  title: string,
  of: string | null,
  { names, date, gazetteer }: Knowing,
): Holder | null {
  const ever = gazetteer.holders(title, of, date?.day ?? null);
  const named = ever.filter((id) => names.named.has(id));
  if (named.length === 1 && named[0] !== undefined) return { id: named[0], certain: true };
  const [only, ...others] = ever;
  if (named.length > 0 || date === null || only === undefined || others.length > 0) return null;
  return { id: only, certain: date.stated };
}

/** The people a phrase names, by name or by title («با رئیس‌جمهور این کشور»), in order, each once. */
export function peopleIn(
  index: number,
  span: { readonly start: number; readonly end: number },
  knowing: Knowing,
): string[] {
  const { names, gazetteer } = knowing;
  const text = names.texts[index] ?? '';
  const found = gazetteer.people.all(text).filter((m) => m.start >= span.start && m.end <= span.end);
  const ids = new Set(found.map((m) => m.id));
  for (const match of text.slice(span.start, span.end).matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)) {
    const mention = titleAt(text, span.start + match.index, gazetteer);
    if (mention === null || mention.of === null) continue;
    const of =
      mention.of === 'this' ? countryBefore(names, index, span.start + match.index, gazetteer) : mention.of;
    const holder = of === null ? null : holderOf(mention.title, of, knowing);
    if (holder !== null) ids.add(holder.id);
  }
  return [...ids];
}
