import type { Genre } from '../../../src/schemas/seed.ts';
import { type Attribution, UNKNOWN } from './attribution.ts';
import { announcesLetter, isSalutation } from './genre.ts';
import { type Found, NOTHING_FOUND, type Paragraph, wholeOf } from './paragraph.ts';

/** A signature: the author's name alone on one of the last lines. Words. */
const SIGNATURE = 6;

/**
 * Reads a message, a letter or a speech in full: from where the author's words begin – after the line that announces
 * them, at the salutation, else after the title – every paragraph is the author's, and what it reports is part of it.
 * A speech whose orator is not known is nobody's statement. `isReporter` tells paragraphs that a reporter wrote.
 */
export function readLetter(
  paragraphs: readonly Paragraph[],
  genre: Genre,
  author: string | null,
  isReporter: (paragraph: Paragraph) => boolean,
): readonly (Found | null)[] {
  const announced = paragraphs.findIndex(announcesLetter);
  const saluted = paragraphs.findIndex((paragraph, i) => i > 0 && isSalutation(paragraph));
  const title = paragraphs.findIndex(({ isFurniture }) => !isFurniture);
  const first =
    announced >= 0
      ? announced + 1
      : saluted > 0
        ? saluted
        : genre === 'speech'
          ? title + 1
          : paragraphs.length;
  const by: Attribution = author === null ? UNKNOWN : { speaker: author, basis: 'title', certain: true };
  let ended = false;
  return paragraphs.map((paragraph, index): Found | null => {
    if (index < first || paragraph.isFurniture) return null;
    ended ||= isReporter(paragraph);
    if (ended) return null;
    const { text } = paragraph.line;
    const isSignature =
      index >= paragraphs.length - 3 && text.split(' ').length <= SIGNATURE && !/[.؟!]/u.test(text);
    if (author === null || isSignature)
      return genre === 'speech' || isSignature ? { ...NOTHING_FOUND, kind: 'narrative' } : null;
    return { told: [{ report: wholeOf(paragraph, 'whole'), by }], kind: 'statement' };
  });
}
