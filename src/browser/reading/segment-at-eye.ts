/** Where the reader's eye is taken to be: this share of the window's height below its top. */
const EYE = 0.25;

/** The paragraphs of the page, in order. */
export const segmentsOfPage = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.document .segment[id]:not(.furniture *)'),
];

/** The paragraph under the reader's eye: the first that ends below it; null where the text is over. */
export function segmentAtEye(): HTMLElement | null {
  const segments = segmentsOfPage();
  let [from, until] = [0, segments.length];
  // They stand one below the other, so that the half of them need not be measured.
  while (from < until) {
    const middle = (from + until) >> 1;
    const bottom = segments[middle]?.getBoundingClientRect().bottom ?? 0;
    if (bottom > innerHeight * EYE) until = middle;
    else from = middle + 1;
  }
  return segments[from] ?? null;
}
