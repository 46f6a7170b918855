import { type Diagnostic, excerpt, said, startOf } from '../../../diagnostics/index.ts';
import type { AttributedDocument } from '../../attribute/index.ts';
import { sidecarName } from '../sidecar-name.ts';
import { likeSpeech } from '../speech-likeness.ts';

/** So many characters of a paragraph are shown. */
const SHOWN = 50;

/**
 * Reports each paragraph that looks like speech and is none, in a text in which others are: whoever reads it through may
 * see what the rules did not. `decided` are the segments of which an editor has said what they are. A text without any
 * statement is reported as a whole, by `reportNoStatement`.
 */
export function reportOverlooked(
  file: string,
  { segments }: AttributedDocument,
  decided: ReadonlySet<string>,
): Diagnostic[] {
  if (!segments.some(({ kind }) => kind === 'statement')) return [];
  return segments.flatMap((segment) => {
    const { id, line, kind, edited } = segment;
    if (kind === 'statement' || kind === 'headline' || decided.has(id)) return [];
    const why = likeSpeech(segment);
    if (why === undefined) return [];
    return [
      said(
        'overlookedSpeech',
        { ...startOf(file), line },
        { id, why, words: excerpt(edited, SHOWN), file: sidecarName(file) },
      ),
    ];
  });
}
