import { type Diagnostic, diagnostic, excerpt, startOf } from '../../diagnostics/index.ts';
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
  const lines = alike
    .slice(0, NAMED)
    .map(
      ({ segment: { line, id, edited }, why }) => `line ${line} (${id}), ${why}: «${excerpt(edited, SHOWN)}»`,
    );
  const more = alike.length > NAMED ? [`and ${alike.length - NAMED} more`] : [];
  const found =
    alike.length === 0 ? 'no line looks like one' : `these look like one: ${[...lines, ...more].join('; ')}`;
  const first = alike[0]?.segment;
  return [
    diagnostic(
      'GA062',
      { ...startOf(file), line: first?.line ?? 1 },
      `No statement was found in ${segments.length === 1 ? 'the one paragraph' : `${segments.length} paragraphs`}; ${found}`,
      first === undefined
        ? 'Nothing is to be done where nobody says anything in the text.'
        : `Say in ${sidecarName(file)} what is said: decisions: [{segment: ${first.id}, kind: statement, speaker: …, reason: …}]; or leave it.`,
    ),
  ];
}
