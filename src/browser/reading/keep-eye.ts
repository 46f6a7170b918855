import { segmentAtEye } from './segment-at-eye.ts';

/** Does what changes the page's height, and scrolls so that the paragraph under the reader's eye stays where it was. */
export function keepingPlace(change: () => void): void {
  const segment = scrollY > 0 ? segmentAtEye() : null;
  const before = segment?.getBoundingClientRect().top ?? 0;
  change();
  if (segment === null) return;
  scrollBy({ top: segment.getBoundingClientRect().top - before, behavior: 'instant' });
}
