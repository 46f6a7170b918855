import { DOUBTS, type Doubt, excerpt } from '../../diagnostics/index.ts';
import type { AttributedDocument } from '../attribute/index.ts';
import { nameOf } from './open-questions.ts';

/** A statement whose speaker is unknown (null) or uncertain. */
export interface Doubtful {
  /** File and line, from 1. */
  readonly place: string;
  readonly id: string;
  readonly speaker: string | null;
  /** What the speaker is called. */
  readonly name: string | null;
  /** The words of the reporting clause, or the first words where there is none. */
  readonly clause: string;
  readonly doubt: Doubt;
  /** The doubt in English words. */
  readonly reason: string;
}

/** So much of a clause is shown. UTF-16 units. */
const SHOWN = 90;

/** The statements of a document that an editor should look at, in the order of the text. `file` is the source's path. */
export function doubtful(file: string, { segments, provisional }: AttributedDocument): Doubtful[] {
  return segments.flatMap(({ id, line, kind, attribution, doubt, clause: span, edited }): Doubtful[] => {
    if (kind !== 'statement' || attribution.certain || doubt === null) return [];
    const clause = edited.slice(span?.start ?? 0, span?.end ?? 0).trim();
    return [
      {
        place: `${file}:${line}`,
        id,
        speaker: attribution.speaker,
        name: attribution.speaker && nameOf(attribution.speaker, provisional),
        clause: excerpt(clause === '' ? edited : clause, SHOWN),
        doubt,
        reason: DOUBTS[doubt].en,
      },
    ];
  });
}
