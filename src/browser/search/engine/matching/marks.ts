import { analyse } from '../../../../text/words/analyse.ts';
import type { Mark } from '../api.ts';
import type { Slot } from '../query/query.ts';
import { placesOf, type Spelling } from './spelled-runs.ts';

/**
 * All places in `text` that answer the query, in order, none overlapping: the words themselves, other forms of them,
 * words that are written joined here and apart in the query or the other way about, across ZWNJ and spelling.
 */
export function marksIn(text: string, slots: readonly Slot[], phrases: readonly Spelling[] = []): Mark[] {
  const exact = new Set(slots.map(({ term }) => term.exact));
  const stems = new Set(slots.map(({ term }) => term.stem));
  for (const [at, slot] of slots.entries()) {
    const next = slots[at + 1];
    if (next !== undefined) exact.add(slot.term.exact + next.term.exact);
  }
  const beginnings = slots.flatMap(({ beginning }) =>
    beginning === null || beginning.length < 2 ? [] : [beginning],
  );
  const terms = analyse(text);
  const apart = slots.map(({ term }) => ({ letters: term.exact, cuts: [term.exact.length] }));
  const inPhrase = placesOf([...phrases, ...apart], terms);
  const marks: Mark[] = [];
  const add = (start: number, end: number): void => {
    const from = Math.max(start, marks.at(-1)?.end ?? 0);
    if (from < end) marks.push({ start: from, end });
  };
  for (const [at, term] of terms.entries()) {
    const next = terms[at + 1];
    const whole = inPhrase.has(at) || exact.has(term.exact) || (!term.stop && stems.has(term.stem));
    if (whole || beginnings.some((beginning) => term.exact.startsWith(beginning))) add(term.start, term.end);
    if (next !== undefined && exact.has(term.exact + next.exact)) {
      add(term.start, term.end);
      add(next.start, next.end);
    }
  }
  return marks;
}
