import type { AttributedDocument } from '../../../scripts/pipeline/attribute/index.ts';
import { type Line, lineOf } from '../../../scripts/pipeline/attribute/names/line.ts';
import type { NameEvidence } from '../../../scripts/pipeline/attribute/names/new-name.ts';
import { type Paragraph, paragraphOf } from '../../../scripts/pipeline/attribute/paragraph.ts';
import { collectSpeakers, evidenceOf } from '../../../scripts/pipeline/attribute/sources/collect.ts';
import type { Reading } from '../../../scripts/pipeline/attribute/sources/source-kinds.ts';
import { Speakers } from '../../../scripts/pipeline/attribute/sources/speakers.ts';
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
  isPlural: false,
};

/** The paragraphs of a text, a line each, as attribution reads them. */
export const paragraphsOf = (...lines: readonly string[]): Paragraph[] =>
  attributed(`${lines.join('\n')}\n`).segments.map(paragraphOf);

/** What the sources of a text are read with, once its people were collected. */
export function readingOf(...lines: readonly string[]): Reading {
  const paragraphs = paragraphsOf(...lines);
  const speakers = new Speakers(gazetteer);
  const evidence = evidenceOf(paragraphs, isWord);
  collectSpeakers(paragraphs, { gazetteer, names: gazetteer.people, evidence }, speakers);
  return { gazetteer, names: speakers.finder, evidence };
}

/** A text's own sources are read with nothing but people.yaml. */
export const PLAIN: Reading = { gazetteer, names: gazetteer.people, evidence: NO_EVIDENCE };

/** Who says what in a document, an utterance each: `name | basis | certain? | words`; a dash where nobody is known. */
export function said({ segments, provisional }: AttributedDocument): string[] {
  return segments.flatMap(({ utterances, edited }) =>
    utterances.map(({ speaker, certain, start, end }) => {
      const name = speaker === null ? '–' : (provisional[speaker]?.person.name.fa ?? speaker);
      return `${name}${certain || speaker === null ? '' : '?'}: ${edited.slice(start, end)}`;
    }),
  );
}
