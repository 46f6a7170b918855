import type { EditRule } from './edit-rules.ts';

/** One recorded difference between source text and edited text. `start` is UTF-16, into the edited text. */
export interface Intervention {
  readonly rule: EditRule;
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** A change proposed by a rule. Offsets are UTF-16, into the text it was given; `before` stands there now. */
export interface Change {
  readonly rule: EditRule;
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** Makes `changes` (not overlapping, in order) in `text`; returns the edited text and what was done to it. */
export function applyChanges(
  text: string,
  changes: readonly Change[],
): { text: string; interventions: Intervention[] } {
  let edited = '';
  let at = 0;
  const interventions: Intervention[] = [];
  for (const { rule, start, before, after } of changes) {
    edited += text.slice(at, start);
    interventions.push({ rule, start: edited.length, before, after });
    edited += after;
    at = start + before.length;
  }
  return { text: edited + text.slice(at), interventions };
}

/** The text as it was before `interventions` (in order of place) were made: the source text. */
export function undoInterventions(edited: string, interventions: readonly Intervention[]): string {
  let source = '';
  let at = 0;
  for (const { start, before, after } of interventions) {
    source += edited.slice(at, start) + before;
    at = start + after.length;
  }
  return source + edited.slice(at);
}

/** Where the UTF-16 offset `at` of the edited text stands in the source text. `interventions` are in order of place. */
export function sourceOffset(at: number, interventions: readonly Intervention[]): number {
  let shift = 0;
  for (const { start, before, after } of interventions) {
    if (at <= start) break;
    if (at < start + after.length) return start + shift;
    shift += before.length - after.length;
  }
  return at + shift;
}

/** The words of stretches of the edited text as they were received, with a space between them; null where there are none. */
export const receivedWords = (
  source: string,
  interventions: readonly Intervention[],
  stretches: readonly { readonly start: number; readonly end: number }[],
): string | null =>
  stretches.length === 0
    ? null
    : stretches
        .map(({ start, end }) =>
          source.slice(sourceOffset(start, interventions), sourceOffset(end, interventions)),
        )
        .join(' ');
