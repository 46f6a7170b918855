import { anyOf, list } from '../speech/words/index.ts';
import { isHeadline } from './kinds.ts';
import type { Paragraph } from './paragraph.ts';

/** «بیشتر بخوانید:», as folded text: titles of other texts follow, as links. */
const LEADS_TO_LINKS = new RegExp(
  `^[^\\p{L}\\p{N}]*${anyOf(list('بیشتر بخوانید، بیشتر بدانید، مطالب مرتبط، اخبار مرتبط، اخبار پیشنهادی، حتما بخوانید، این را هم بخوانید، خبرهای مرتبط'))} ?[:؛.!]?[^\\p{L}]*$`,
  'u',
);

/** The title of another text below «بیشتر بخوانید:», a link of the page: it is furniture, as the line above it is. */
export function withLinks(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.map((paragraph, i) => {
    const above = paragraphs[i - 1];
    const isLink =
      above?.isFurniture === true &&
      LEADS_TO_LINKS.test(above.line.text) &&
      isHeadline(paragraph) &&
      i + 1 < paragraphs.length;
    return isLink ? { ...paragraph, isFurniture: true, reports: [] } : paragraph;
  });
}
