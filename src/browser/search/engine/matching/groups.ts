import { recordNumber } from '../../../../schemas/search-index.ts';
import { readDates } from '../../../../text/dates/asked-dates.ts';
import { type DaySpan, type PlacedSpan, spansMeet } from '../../../../text/dates/day-span.ts';
import type { Archive } from '../opened-archive.ts';
import type { QueryPart } from '../query/operators.ts';
import type { Slot } from '../query/query.ts';
import { RECORD_SCORE } from '../weights.ts';
import type { Hit } from '../word-index.ts';
import type { WordMatch, WordMatches } from './rank.ts';
import { FIELD, fieldsAt } from './record-fields.ts';

/** What a query asks for at one place of it: a word, several of which any will do, or a date. */
export interface Group {
  /** As typed, for messages. */
  readonly typed: string;
  readonly slots: readonly Slot[];
  readonly matches: WordMatches;
}

/** What was found for the words of a query. */
interface Given {
  readonly query: string;
  readonly parts: readonly QueryPart[];
  readonly slots: readonly Slot[];
  readonly matches: readonly WordMatches[];
  /** The records that have the phrase that a part is, by the part's number. */
  readonly phrases: ReadonlyMap<number, ReadonlyMap<number, Hit>>;
}

/** The slots by what they have in common, in order. (`Map.groupBy` is too new for the browsers of many readers.) */
function by<Key>(slots: readonly Slot[], keyOf: (slot: Slot) => Key): Map<Key, Slot[]> {
  const groups = new Map<Key, Slot[]>();
  for (const slot of slots) groups.set(keyOf(slot), [...(groups.get(keyOf(slot)) ?? []), slot]);
  return groups;
}

/** The records that all of these words found: the scores add up. */
function together(words: readonly WordMatches[]): WordMatches {
  const [first = new Map<number, WordMatch>(), ...others] = words;
  return others.reduce<WordMatches>((found, word) => {
    const both = new Map<number, WordMatch>();
    for (const [record, match] of found) {
      const other = word.get(record);
      if (other === undefined) continue;
      const shared = match.fields & other.fields;
      const fields = shared === 0 ? match.fields | other.fields : shared;
      both.set(record, { score: match.score + other.score, places: match.places, fields });
    }
    return both;
  }, first);
}

/** The records that any of these found, with the best of their scores. */
function anyOf(words: readonly WordMatches[]): WordMatches {
  const found = new Map<number, WordMatch>();
  for (const word of words)
    for (const [record, match] of word) {
      const before = found.get(record);
      const fields = match.fields | (before?.fields ?? 0);
      found.set(record, { ...(before && before.score > match.score ? before : match), fields });
    }
  return found;
}

/**
 * The words of a phrase are in whatever has it, though they are written otherwise there. Where other words will do as well,
 * nothing else has them.
 */
function withPhrase(
  found: WordMatches,
  holders: ReadonlyMap<number, Hit>,
  { isChoice }: { readonly isChoice: boolean },
): WordMatches {
  const held = [...holders.values()].map(
    ({ record, score, places, lengths }) =>
      [record, { score, places, fields: fieldsAt(places, lengths) }] as const,
  );
  return isChoice
    ? new Map(held.map(([record, match]) => [record, found.get(record) ?? match]))
    : new Map([...held, ...found]);
}

/** What was said on these days, as a word of the query would find it. */
async function saidOn(archive: Archive, span: DaySpan): Promise<WordMatches> {
  const { days } = archive.manifest;
  if (days === null || !spansMeet(days, span)) return new Map();
  const facets = await archive.facets();
  const match = { score: RECORD_SCORE.day, places: [], fields: FIELD.date };
  return new Map(
    facets.within(span).flatMap((segment) => {
      const isTranslated = facets.valuesOf('translated', segment).includes('yes');
      return [
        [recordNumber(segment, 'fa'), match] as const,
        ...(isTranslated ? [[recordNumber(segment, 'en'), match] as const] : []),
      ];
    }),
  );
}

/** The dates that a query names, with their places in it: not inside phrases, nor between words with OR. */
function datesOf(parts: readonly QueryPart[]): PlacedSpan[] {
  return parts
    .filter(({ kind, isExcluded, choice }) => kind === 'words' && !isExcluded && choice === null)
    .flatMap(({ text, start }) =>
      readDates(text).map((date) => ({ ...date, start: date.start + start, end: date.end + start })),
    );
}

/** Puts together which words of a query belong to one choice or to one date, and what these find. */
export async function groupsOf(archive: Archive, given: Given): Promise<Group[]> {
  const { query, parts, slots, matches, phrases } = given;
  const dates = datesOf(parts);
  const dateOf = ({ term }: Slot): PlacedSpan | undefined =>
    dates.find(({ start, end }) => term.start >= start && term.end <= end);
  const keyOf = (slot: Slot): unknown => {
    const choice = parts[slot.part]?.choice ?? null;
    return choice === null ? (dateOf(slot) ?? slot) : choice;
  };
  const matchesOf = (wanted: readonly Slot[]): WordMatches =>
    together(wanted.map((slot) => matches[slots.indexOf(slot)] ?? new Map()));

  const grouped = [...by(slots, keyOf).values()];
  return Promise.all(
    grouped.map(async (members): Promise<Group> => {
      const [first] = members;
      const last = members.at(-1);
      const typed =
        first === undefined || last === undefined ? '' : query.slice(first.term.start, last.term.end);
      const alternatives = [...by(members, ({ part }) => part)].map(([part, wanted]) => {
        const holders = phrases.get(part);
        const found = matchesOf(wanted);
        return holders === undefined
          ? found
          : withPhrase(found, holders, { isChoice: parts[part]?.choice !== null });
      });
      const date = first === undefined ? undefined : dateOf(first);
      if (date !== undefined) alternatives.push(await saidOn(archive, date));
      const only = alternatives.length === 1 ? alternatives[0] : undefined;
      return {
        typed: members.length === 1 ? (first?.typed ?? '') : typed,
        slots: members,
        matches: only ?? anyOf(alternatives),
      };
    }),
  );
}
