import type { Locator } from '@playwright/test';

/** How many lines what an element shows has. */
export const linesOf = (element: Locator): Promise<number> =>
  element.evaluate((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const middles = [...range.getClientRects()].map(({ top, height }) => top + height / 2);
    return middles.filter((middle, i) => middles.slice(0, i).every((other) => Math.abs(other - middle) > 6))
      .length;
  });
