import type { SegmentData } from '../../schemas/data.ts';
import type { EditRule } from '../../text/edit-rules.ts';

/** A stretch of a segment, as received and as edited; `rule` is null where nothing was changed. */
interface Stretch {
  readonly rule: EditRule | null;
  readonly before: string;
  readonly after: string;
}

/** A segment's text cut at its interventions: the `before`s joined are the source text, the `after`s the edited one. */
export function stretchesOfSegment({
  text,
  interventions,
}: Pick<SegmentData, 'text' | 'interventions'>): Stretch[] {
  const { edited } = text.fa;
  const stretches: Stretch[] = [];
  let at = 0;
  const unchanged = (end: number) => {
    const text = edited.slice(at, end);
    if (text !== '') stretches.push({ rule: null, before: text, after: text });
  };
  for (const { rule, start, before, after } of interventions) {
    unchanged(start);
    stretches.push({ rule, before, after });
    at = start + after.length;
  }
  unchanged(edited.length);
  return stretches;
}
