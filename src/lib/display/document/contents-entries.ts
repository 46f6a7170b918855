import type { ContentOccasion } from '../../../schemas/content.ts';
import type { Row } from '../rows.ts';
import type { Block } from './blocks.ts';

/** An entry of a document's contents. */
export interface ContentsEntry {
  /** What it leads to: a heading of the text, the head of an occasion, or the turn of a speaker. */
  readonly id: string;
  readonly heading: Row | null;
  readonly occasion: ContentOccasion | null;
  /** The first statement of each speaker in this part, one for each. */
  readonly speakers: readonly Row[];
}

/** Fewer entries help nobody to find a place. */
const FEWEST = 2;

/**
 * The contents of a document: headings of its text and its occasions; an occasion that begins right below a heading stands in its
 * entry. Where there is neither, who speaks in turn. Empty where that would be no help.
 */
export function contentsOf(blocks: readonly Block[]): ContentsEntry[] {
  const entries: { id: string; heading: Row | null; occasion: ContentOccasion | null; speakers: Row[] }[] =
    [];
  const turns: ContentsEntry[] = [];
  const named = new Set<string>();
  for (const [at, block] of blocks.entries()) {
    if (block.type === 'alone' && block.row.segment.data.kind === 'heading')
      entries.push({ id: block.row.segment.data.id, heading: block.row, occasion: null, speakers: [] });
    if (block.type !== 'turn') continue;
    const [first] = block.rows;
    const before = blocks[at - 1];
    const isBelowHeading = before?.type === 'alone' && before.row.segment.data.kind === 'heading';
    const last = entries.at(-1);
    if (first.beginsOccasion && first.occasion !== null) {
      if (isBelowHeading && last !== undefined) last.occasion = first.occasion;
      else {
        const { id } = first.occasion;
        // A text may come back to an occasion: then there is no head of it to lead to.
        const target = named.has(id) ? first.segment.data.id : `occasion-${id}`;
        entries.push({ id: target, heading: null, occasion: first.occasion, speakers: [] });
      }
      named.add(first.occasion.id);
    }
    const part = entries.at(-1);
    if (part?.speakers.every(({ speaker }) => speaker?.id !== first.speaker?.id)) part.speakers.push(first);
    turns.push({ id: first.segment.data.id, heading: null, occasion: null, speakers: [first] });
  }
  const contents = entries.length > 0 ? entries : turns;
  return contents.length < FEWEST ? [] : contents;
}
