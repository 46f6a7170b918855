import type { Utterance } from '../../../src/schemas/data.ts';
import type { Doubt } from '../../diagnostics/index.ts';
import type { Report, Span } from '../speech/index.ts';
import type { Attribution } from './attribution.ts';
import type { Paragraph } from './paragraph.ts';

/** A report with who makes it. */
export interface Attributing {
  readonly report: Report;
  readonly attribution: Attribution;
  readonly type: Doubt;
  readonly source: Span | null;
  /** Whom the clause says that it is said to; null where it tells nobody. */
  readonly addressee: string | null;
}

/** The edited words' offsets of a stretch of the folded text: marks that belong to its last letter go along. */
export function editedSpan({ segment: { edited, folded } }: Paragraph, { start, end }: Span): Span {
  const from = folded.offsets[start] ?? edited.length;
  if (end >= folded.text.length) return { start: from, end: edited.length };
  const last = end === 0 ? 0 : (folded.offsets[end - 1] ?? edited.length);
  const letter =
    /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S])[\p{M}\u0640]*/u.exec(edited.slice(last))?.[0].length ?? 0;
  return { start: from, end: end === 0 ? from : last + letter };
}

/** The utterances of a paragraph's reports, in the order of its edited words: where nothing is left to read, there is none. */
export const utterancesOf = (paragraph: Paragraph, attributed: readonly Attributing[]): Utterance[] =>
  attributed
    .flatMap(({ report, attribution, source, addressee }) =>
      report.contents.map((content) => ({
        mode: report.mode,
        ...editedSpan(paragraph, content),
        speaker: attribution.speaker,
        basis: attribution.basis,
        certain: attribution.certain,
        addressee,
        source: source === null ? null : editedSpan(paragraph, source),
      })),
    )
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
