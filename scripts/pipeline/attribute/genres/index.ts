import type { Genre } from '../../../../src/schemas/seed.ts';
import { UNKNOWN } from '../attribution.ts';
import type { Found, Paragraph } from '../paragraph.ts';
import type { Resolving } from '../sources/text-knowledge.ts';
import { announcedBy, authorOf, isReporter, writtenTo } from './author.ts';
import { isFirstPerson } from './genre.ts';
import { readInterview } from './interview.ts';
import { intervieweeOf, namedBy } from './interviewee.ts';
import { readLabelledBody } from './labelled-body.ts';
import { readLabelledTitle } from './labelled-title.ts';
import { readLetters } from './letters.ts';

export { genreOf } from './genre.ts';

/** What the form of the whole text tells of each paragraph; null where its own words have to tell. */
export function byGenre(
  paragraphs: readonly Paragraph[],
  genre: Genre,
  resolving: Resolving,
): readonly (Found | null)[] {
  if (genre === 'interview')
    return readInterview(paragraphs, {
      interviewee: intervieweeOf(paragraphs, resolving),
      named: (paragraph, label, isAnswer) => namedBy(paragraph, label, resolving, isAnswer),
    });
  if (genre === 'report' || genre === 'post') {
    for (const read of [readLabelledTitle, readLabelledBody]) {
      const found = read(paragraphs, resolving);
      if (found.some((one) => one !== null)) return found;
    }
  }
  const author = isFirstPerson(genre) ? authorOf(paragraphs, resolving) : UNKNOWN;
  return readLetters(paragraphs, genre, {
    author,
    announcedBy: (index) => announcedBy(paragraphs, index, author, resolving),
    addressee: (index, by) => writtenTo(paragraphs, index, by, resolving),
    isReporter: (paragraph, speaker) => isReporter(paragraph, speaker, resolving),
  });
}
