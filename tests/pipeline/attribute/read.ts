import type { AttributedDocument } from '../../../scripts/pipeline/attribute/index.ts';
import { type Line, lineOf } from '../../../scripts/pipeline/attribute/names/line.ts';
import type { NameEvidence } from '../../../scripts/pipeline/attribute/names/new-name.ts';
import { type Paragraph, paragraphOf } from '../../../scripts/pipeline/attribute/paragraph.ts';
import type { Reading } from '../../../scripts/pipeline/attribute/sources/source-kinds.ts';
import { foldWithOffsets } from '../../../src/text/fold.ts';
import { attributed, gazetteer, isWord } from '../../pipeline.ts';

/** A text by itself, folded and with the way back. */
export const line = (text: string): Line => lineOf(text, foldWithOffsets(text));

/** Evidence of a text that says nothing of names. */
export const NO_EVIDENCE: NameEvidence = {
  isWord,
  isRepeated: () => false,
  isAddressed: () => false,
  isAlone: () => false,
  isLoneName: () => false,
  isPlural: false,
};

/** The paragraphs of a text, a line each, as attribution reads them. */
export const paragraphsOf = (...lines: readonly string[]): Paragraph[] =>
  attributed(`${lines.join('\n')}\n`).segments.map(paragraphOf);

/** What sources are read with where the text has told nothing: people.yaml alone. */
export const PLAIN: Reading = { gazetteer, names: gazetteer.people, evidence: NO_EVIDENCE };

/** Who says what in a document, an utterance each: `name: words`, with a question mark where the
 * speaker is doubtful, a dash where nobody is known. */
export function said({ segments, provisional }: AttributedDocument): string[] {
  return segments.flatMap(({ utterances, edited }) =>
    utterances.map(({ speaker, certain, start, end }) => {
      const name = speaker === null ? '–' : (provisional[speaker]?.person.name.fa ?? speaker);
      return `${name}${certain || speaker === null ? '' : '?'}: ${edited.slice(start, end)}`;
    }),
  );
}
