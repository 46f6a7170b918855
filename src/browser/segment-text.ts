import { textNodes } from './this-page.ts';

/**
 * The text nodes that a reader sees as the segment's text; numbers of notes and the like are links and buttons. A segment may be
 * shown in the other language, too: that text is its `.other` body.
 */
export const segmentTextNodes = (segment: Element, isOther = false): Text[] =>
  [...segment.querySelectorAll(isOther ? '.other .text' : '.body:not(.other) .text')].flatMap((part) =>
    textNodes(part, 'a, button'),
  );
