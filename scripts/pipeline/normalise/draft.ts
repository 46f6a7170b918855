import {
  applyChanges,
  type Change,
  type Intervention,
  undoInterventions,
} from '../../../src/text/intervention.ts';

/** A text on its way from source to edited, with all that was done to it. */
export interface Draft {
  readonly text: string;
  /** In order of place; `start` is UTF-16, into `text`. */
  readonly interventions: readonly Intervention[];
}

/** A stretch of the draft that was changed before, that is to be changed now, or both. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly done: readonly Intervention[];
  readonly asked: readonly Change[];
}

/** Stretches in order; those that have characters in common are one. An empty one stands before what begins there. */
function stretchesOf(done: readonly Intervention[], asked: readonly Change[]): Stretch[] {
  const all: Stretch[] = [
    ...done.map((one) => ({ start: one.start, end: one.start + one.after.length, done: [one], asked: [] })),
    ...asked.map((one) => ({ start: one.start, end: one.start + one.before.length, done: [], asked: [one] })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Stretch[] = [];
  for (const next of all) {
    const last = merged.at(-1);
    if (last === undefined || next.start >= last.end) {
      merged.push(next);
      continue;
    }
    merged[merged.length - 1] = {
      start: last.start,
      end: Math.max(last.end, next.end),
      done: [...last.done, ...next.done],
      asked: [...last.asked, ...next.asked],
    };
  }
  return merged;
}

/**
 * Makes `changes` (not overlapping, in order) in a draft. Where one touches what an earlier rule did, the two become one
 * intervention under the earlier rule's name, so that undoing them all still gives the source.
 */
export function amend(draft: Draft, changes: readonly Change[]): Draft {
  if (changes.length === 0) return draft;
  let moved = 0;
  const interventions = stretchesOf(draft.interventions, changes).flatMap(
    ({ start, end, done, asked }): Intervention[] => {
      const now = draft.text.slice(start, end);
      const here = <T extends { start: number }>(all: readonly T[]): T[] =>
        all.map((one) => ({ ...one, start: one.start - start }));
      const before = undoInterventions(now, here(done));
      const after = applyChanges(now, here(asked)).text;
      const rule = (done[0] ?? asked[0])?.rule;
      if (rule === undefined) return [];
      const intervention = { rule, start: start + moved, before, after };
      moved += after.length - now.length;
      return [intervention];
    },
  );
  // What a later rule turned back to what it was is no difference any more.
  return {
    text: applyChanges(draft.text, changes).text,
    interventions: interventions.filter(({ before, after }) => before !== after),
  };
}

/** A function from offsets in a draft to offsets in its source (both UTF-16), for offsets asked in rising order. */
export function sourceOffsets({ interventions }: Draft): (offset: number) => number {
  let moved = 0;
  let next = 0;
  return (offset) => {
    for (let one = interventions[next]; one !== undefined; one = interventions[next]) {
      if (one.start + one.after.length > offset || one.start >= offset) break;
      moved += one.before.length - one.after.length;
      next += 1;
    }
    return offset + moved;
  };
}
