import type { Row } from '../rows.ts';

/**
 * A part of a document's page: furniture that stands together and is folded away, a turn (statements of one speaker at one
 * occasion that follow one another), or a segment that stands alone. `level` is that of the heading which names the speaker of
 * a turn: below the headings of the text and of occasions, where there is one before it.
 */
export type Block =
  | { readonly type: 'furniture'; readonly rows: readonly Row[] }
  | {
      readonly type: 'turn';
      readonly rows: readonly [Row, ...Row[]];
      readonly level: 2 | 3;
      /** The statement before was made at an occasion, and of these ones nobody knows at which. */
      readonly leavesOccasion: boolean;
    }
  | { readonly type: 'alone'; readonly row: Row };

type Mutable =
  | { type: 'furniture'; rows: Row[] }
  | { type: 'turn'; rows: [Row, ...Row[]]; level: 2 | 3; leavesOccasion: boolean }
  | { type: 'alone'; row: Row };

/** A document's rows, in the parts in which its page shows them. */
export function blocksOf(rows: readonly Row[]): Block[] {
  const blocks: Mutable[] = [];
  let isUnderHeading = false;
  let atOccasion = false;
  for (const row of rows) {
    const { kind } = row.segment.data;
    const last = blocks.at(-1);
    if (row.beginsOccasion || kind === 'heading') isUnderHeading = true;
    if (kind === 'furniture' && last?.type === 'furniture') last.rows.push(row);
    else if (kind === 'furniture') blocks.push({ type: 'furniture', rows: [row] });
    else if (kind === 'statement' && row.continues && last?.type === 'turn') last.rows.push(row);
    else if (kind === 'statement') {
      const leavesOccasion = atOccasion && row.occasion === null;
      blocks.push({ type: 'turn', rows: [row], level: isUnderHeading ? 3 : 2, leavesOccasion });
    } else blocks.push({ type: 'alone', row });
    if (kind === 'statement') atOccasion = row.occasion !== null;
  }
  return blocks;
}
