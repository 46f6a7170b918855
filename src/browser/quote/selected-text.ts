import { segmentTextNodes } from '../segment-text.ts';

/** What is selected of one segment. */
export interface Selected {
  readonly segment: HTMLElement;
  /** The segment's whole text, and where the selection begins and ends in it (UTF-16). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Something that is not text, such as the number of a note, stands within. */
  readonly isBroken: boolean;
}

function partOf(segment: HTMLElement, range: Range): Selected | null {
  let [text, start, end] = ['', -1, 0];
  for (const node of segmentTextNodes(segment)) {
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const until = node === range.endContainer ? range.endOffset : node.length;
      if (until > from) {
        if (start < 0) start = text.length + from;
        end = text.length + until;
      }
    }
    text += node.data;
  }
  if (start < 0 || text.slice(start, end).trim() === '') return null;
  const isBroken = [...segment.querySelectorAll('.note-ref')].some((note) => range.intersectsNode(note));
  return { segment, text, start, end, isBroken };
}

/** What is selected of each segment that has a permalink, in order; empty where nothing of their text is. */
export function selectedParts(): Selected[] {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  return [...document.querySelectorAll<HTMLElement>('.segment[id]')].flatMap((segment) =>
    range.intersectsNode(segment) ? (partOf(segment, range) ?? []) : [],
  );
}

/** The words selected, as the page shows them. */
export const wordsOf = ({ text, start, end }: Selected): string => text.slice(start, end).trim();

/** The id of the sentence in which the selection begins: `s6`, or `s6.2` from its second sentence on. */
export function sentenceOf({ segment, start }: Selected): string {
  let [id, at] = [segment.id, 0];
  const walker = document.createTreeWalker(segment, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const texts = new Set(segmentTextNodes(segment));
  while (walker.nextNode() && at <= start) {
    const node = walker.currentNode;
    if (node instanceof Text) at += texts.has(node) ? node.length : 0;
    else if ((node as Element).id.startsWith(`${segment.id}.`) && at <= start) id = (node as Element).id;
  }
  return id;
}
