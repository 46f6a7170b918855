import { segmentAtEye, segmentsOfPage } from '../reading/segment-at-eye.ts';
import { rememberLanguage } from './remembered-language.ts';

/**
 * Keeps the reader's place when the language is switched, and remembers the choice. The switch may be far from the text: who
 * scrolls up to the header on the way to it keeps the place from which that way began.
 */

/** Who stands still for so long, on the way or at the page's start, reads there. Milliseconds. */
const READS_HERE = 2500;
const READS_FROM_START = 15_000;

/** The paragraph that the address leads to. */
const linked = (): HTMLElement | null =>
  segmentsOfPage().find(({ id }) => `#${id}` === location.hash) ?? null;

/** Whoever was led to a paragraph may be back at the header before the page has told that it was scrolled. */
let place: HTMLElement | null = linked();
/** Not asked of the page before it is scrolled: that would have it laid out at once, while it is still being read. */
let lastY = 0;
let last: HTMLElement | null = null;
let lastTime = 0;

const isAtStart = (): boolean => scrollY < innerHeight / 4;

/** That paragraph, where it is in sight. */
function linkedInSight(): HTMLElement | null {
  const segment = linked();
  const { top = 0, bottom = 0 } = segment?.getBoundingClientRect() ?? {};
  return segment && top < innerHeight / 2 && bottom > 0 ? segment : null;
}

/** That paragraph; else that under the eye, at the end of the text the last one. */
const segmentHere = (): HTMLElement | null =>
  linkedInSight() ?? segmentAtEye() ?? segmentsOfPage().at(-1) ?? null;

addEventListener(
  'scroll',
  ({ timeStamp }) => {
    const hasRested = timeStamp - lastTime > READS_HERE;
    // On the way up, the place stays where the way began.
    if (scrollY >= lastY || hasRested) place = last ?? place;
    last = isAtStart() ? null : segmentHere();
    if (scrollY > lastY) place = last ?? place;
    lastY = scrollY;
    lastTime = timeStamp;
  },
  { passive: true },
);

/** The paragraph that is read, as a fragment; at the page's start, none. */
function placeOfReader(): string {
  const isOnTheWay = performance.now() - lastTime < READS_FROM_START;
  // One of the first paragraphs may be led to without leaving the page's start.
  const segment = !isAtStart() ? segmentHere() : (linkedInSight() ?? (isOnTheWay ? place : null));
  if (segment !== null) return `#${segment.id}`;
  // A link to the first paragraph needs no scrolling.
  return lastTime === 0 && linked() !== null ? location.hash : '';
}

const SWITCHES = 'a[data-action=switch-language], .languages a[hreflang]';
for (const link of document.querySelectorAll<HTMLAnchorElement>(SWITCHES)) {
  const keepPlace = () => {
    link.hash = placeOfReader();
    if (location.search) link.search = location.search;
  };
  for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, keepPlace);
  link.addEventListener('click', () => rememberLanguage(link.hreflang));
}
