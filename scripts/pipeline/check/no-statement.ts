import { type Diagnostic, excerpt, phrase, said, startOf } from '../../diagnostics/index.ts';
import type { AttributedDocument } from '../attribute/index.ts';
import { sidecarName } from './sidecar-name.ts';
import { likeSpeech } from './speech-likeness.ts';

/** So many lines are named, and so many characters of each. */
const NAMED = 5;
const SHOWN = 50;

/**
 * Reports a text in which nobody says anything, with the lines that look as if somebody did. Silence would be taken for an
 * answer: such a text is mostly of a form that the rules do not know yet.
 */
export function reportNoStatement(file: string, { segments }: AttributedDocument): Diagnostic[] {
  if (segments.some(({ kind }) => kind === 'statement')) return [];
  const alike = segments.flatMap((segment) => {
    const why = likeSpeech(segment);
    return why === undefined ? [] : [{ segment, why }];
  });
  const paragraphs =
    segments.length === 1 ? phrase('oneParagraph') : phrase('paragraphs', { count: segments.length });
  const first = alike[0]?.segment;
  const at = { ...startOf(file), line: first?.line ?? 1 };
  if (first === undefined) return [said('noStatement', at, { paragraphs, found: phrase('noLine') })];
  const named = alike
    .slice(0, NAMED)
    .map(({ segment: { line, id, edited }, why }) =>
      phrase('lineLikeSpeech', { line, id, why, words: excerpt(edited, SHOWN) }),
    );
  const more = alike.length > NAMED ? [phrase('moreLines', { count: alike.length - NAMED })] : [];
  const lines = [...named, ...more].reduce((one, other) => phrase('bothLines', { one, other }));
  return [
    said('noStatementButAlike', at, {
      paragraphs,
      found: phrase('theseLines', { lines }),
      file: sidecarName(file),
      id: first.id,
    }),
  ];
}
