import { anyOf, list } from '../speech/words/index.ts';
import { hasFormOfHeading, isHeadline } from './kinds.ts';
import type { Paragraph } from './paragraph.ts';

/** «بیشتر بخوانید:», as folded text: titles of other texts follow, as links. */
const LEADS_TO_LINKS = new RegExp(
  `^[^\\p{L}\\p{N}]*${anyOf(list('بیشتر بخوانید، بیشتر بدانید، مطالب مرتبط، اخبار مرتبط، اخبار پیشنهادی، حتما بخوانید، این را هم بخوانید، خبرهای مرتبط'))} ?[:؛.!]?[^\\p{L}]*$`,
  'u',
);

const leadsToLinks = (paragraph: Paragraph | undefined): boolean =>
  paragraph?.isFurniture === true && LEADS_TO_LINKS.test(paragraph.line.text);

/** The title of another text below «بیشتر بخوانید:», a link of the page: it is furniture, as the line above it is. */
export function withLinks(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.map((paragraph, i) => {
    const above = paragraphs[i - 1];
    // A second link, which asks nothing: an interview goes on with its next question there.
    const isSecond =
      leadsToLinks(paragraphs[i - 2]) &&
      above !== undefined &&
      isHeadline(above) &&
      hasFormOfHeading(paragraph) &&
      paragraph.reports.length === 0;
    const isLink = ((leadsToLinks(above) && isHeadline(paragraph)) || isSecond) && i + 1 < paragraphs.length;
    return isLink ? { ...paragraph, isFurniture: true, reports: [] } : paragraph;
  });
}
