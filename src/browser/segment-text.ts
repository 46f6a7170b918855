import { textNodes } from './this-page.ts';

/** The text nodes that a reader sees as the segment's text; numbers of notes and the like are links and buttons. */
export const segmentTextNodes = (segment: Element): Text[] =>
  [...segment.querySelectorAll('.text')].flatMap((part) => textNodes(part, 'a, button'));
