import type { Kind } from '../../../src/schemas/seed.ts';
import { isLoose } from '../speech/index.ts';
import type { Found, Paragraph } from './paragraph.ts';

/** Longer than any headline or heading in news: a paragraph. UTF-16 units. */
const HEADLINE_MAX = 200;
const HEADING_MAX = 120;
/** What closes a sentence or leads on to the next line, and so does not close a heading. */
const CLOSED = /[.:؛;،,…]["»”)]*$/u;
/** A heading has words, and not only a name or a sign. */
const WORDS = /\p{L}+[^\p{L}]+\p{L}+/u;

/** A footnote behind its number («[1] به نقل از …»), wherever it stands: it is short, and heads nothing. */
const NOTE = /^\[\d{1,3}\] /u;

/** What the place of a paragraph says of its kind. */
export interface Place {
  /** It is the first paragraph that is no furniture, and others follow. */
  readonly isTitle: boolean;
  readonly isLast: boolean;
}

/** Whether a paragraph may be the title of a text by its form: short, of several words, closed like no sentence. */
export const isHeadline = ({ segment: { edited } }: Paragraph): boolean =>
  edited.length <= HEADLINE_MAX && !CLOSED.test(edited) && WORDS.test(edited);

/** Whether a paragraph may be a heading within a text by its form: shorter than a title, and closed like no sentence. */
export const hasFormOfHeading = ({ segment: { edited } }: Paragraph): boolean =>
  edited.length <= HEADING_MAX &&
  !CLOSED.test(edited) &&
  WORDS.test(edited) &&
  !/[!?؟][»”")]*$/u.test(edited);

/** The share of the long paragraphs that a full stop closes, where the text closes its sentences. */
const CLOSING = 3 / 4;

/** Whether a text closes its long paragraphs, so that a short one which is not closed stands out. */
export function closesSentences(paragraphs: readonly Paragraph[]): boolean {
  const long = paragraphs.filter(
    ({ segment: { edited }, isFurniture }) => !isFurniture && edited.length > HEADING_MAX,
  );
  const closed = long.filter(({ segment: { edited } }) => /[.!؟?…]["»”)]*$/u.test(edited));
  return long.length > 2 && closed.length >= long.length * CLOSING;
}

/** The kind of a paragraph that reports nothing, by its place and form. */
function plainKind({ segment: { edited } }: Paragraph, { isTitle, isLast }: Place): Kind {
  if (isTitle && edited.length <= HEADLINE_MAX) return 'headline';
  if (NOTE.test(edited)) return 'narrative';
  if (!isLast && edited.length <= HEADING_MAX && !CLOSED.test(edited) && WORDS.test(edited)) return 'heading';
  return 'narrative';
}

/** The kind of a paragraph: a statement, unless it reports nothing, or is a title that reports in passing. */
export function kindOf(paragraph: Paragraph, found: Found, place: Place): Kind {
  if (paragraph.isNote) return 'narrative';
  if (paragraph.isFurniture) return 'furniture';
  if (found.kind !== null) return found.kind;
  const plain = plainKind(paragraph, place);
  if (found.told.length === 0) return plain;
  const isTitleLike = plain !== 'narrative' && !CLOSED.test(paragraph.segment.edited);
  const inPassing = found.told.every(
    ({ report }) => isLoose(report) && (place.isTitle || report.form !== 'quote-after-verb'),
  );
  return isTitleLike && inPassing ? plain : 'statement';
}
