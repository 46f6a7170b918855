import type { ContentPerson, ContentPlace } from '../../../schemas/content.ts';
import type { Dating } from '../../../schemas/primitives.ts';
import { yearInWords } from '../../../text/dates/calendar.ts';
import { dateOf, latestBeginning } from '../../../text/dates/edtf.ts';
import type { ArchiveDocument } from '../../content/document.ts';
import type { DocumentEntry } from '../../content/document-entry.ts';
import type { Locale } from '../locale.ts';

/** What stands at the head of a document and in lists of documents: when, where, who spoke how much, how long it is. */

/** The dates a document names, each once; the open intervals around them only where there are no others. */
export function datesOf({ fa }: Pick<DocumentEntry, 'fa'>): Dating[] {
  const dates = fa.occasions.flatMap(({ date }) => (date === null ? [] : [[date.edtf, date] as const]));
  const closed = dates.filter(([edtf]) => {
    const date = dateOf(edtf);
    return date !== null && date.first !== null && date.last !== null;
  });
  return [...new Map(closed.length > 0 ? closed : dates).values()];
}

/** The places of a document's occasions. */
export function placesOf({ fa }: Pick<DocumentEntry, 'fa'>): ContentPlace[] {
  const ids = new Set(fa.occasions.map(({ place }) => place));
  return fa.places.filter(({ id }) => ids.has(id));
}

/**
 * The year in which the last of a document's occasions begins, as readers of the language write it in their own calendar; null
 * where no date is known.
 */
export function yearOf({ fa }: Pick<DocumentEntry, 'fa'>, locale: Locale): string | null {
  const day = latestBeginning(fa.occasions.flatMap(({ date }) => date?.edtf ?? []));
  return day === null ? null : yearInWords(day, locale, locale === 'fa' ? 'jalali' : 'gregorian');
}

/** Words between white space. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Words that somebody reads in a minute, roughly and in either language. */
const WORDS_A_MINUTE = 200;
export const minutesFor = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE));

/** What one speaker says in a document. `speaker` is null for all that nobody is known to have said. */
export interface Share {
  readonly speaker: ContentPerson | null;
  /** Whether one of the sayings at least is theirs for certain. */
  readonly certain: boolean;
  /** Statements in which they say something. */
  readonly statements: number;
  /** Their share of all words said in the document, 0 to 1, by the Persian text. */
  readonly share: number;
}

/** Who says how much of what is said in a document, those with most words first. */
export function sharesOf({
  fa,
  segments,
}: Pick<ArchiveDocument, 'segments'> & {
  readonly fa: { readonly people: readonly ContentPerson[] };
}): Share[] {
  const people = new Map(fa.people.map((person) => [person.id, person]));
  const spoken = new Map<string | null, { words: number; certain: boolean; statements: Set<string> }>();
  for (const { data } of segments) {
    if (data.kind !== 'statement') continue;
    const { edited } = data.text.fa;
    const whole = [{ start: 0, end: edited.length, speaker: data.speaker, ...data.attribution }];
    for (const said of data.utterances.length > 0 ? data.utterances : whole) {
      const entry = spoken.get(said.speaker) ?? { words: 0, certain: false, statements: new Set() };
      entry.words += countWords(edited.slice(said.start, said.end));
      entry.certain ||= said.certain;
      entry.statements.add(data.id);
      spoken.set(said.speaker, entry);
    }
  }
  const all = [...spoken.values()].reduce((sum, { words }) => sum + words, 0);
  return [...spoken]
    .map(([id, { words, certain, statements }]) => ({
      speaker: id === null ? null : (people.get(id) ?? null),
      certain,
      statements: statements.size,
      share: all === 0 ? 0 : words / all,
    }))
    .sort((a, b) => b.share - a.share);
}
