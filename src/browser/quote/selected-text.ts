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
  /** It is of the text in the other language, which is shown beside that of the page. */
  readonly isOther: boolean;
}

function partOf(segment: HTMLElement, range: Range, isOther: boolean): Selected | null {
  let [text, start, end] = ['', -1, 0];
  for (const node of segmentTextNodes(segment, isOther)) {
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
  return { segment, text, start, end, isBroken, isOther };
}

/**
 * What is selected of each segment that has a permalink, in order; empty where nothing of their text is. Where both languages are
 * shown, it is of the one in which the selection begins.
 */
export function selectedParts(): Selected[] {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  const { anchorNode } = selection;
  const from = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
  const isOther = from?.closest('.other') != null;
  return [...document.querySelectorAll<HTMLElement>('.segment[id]')].flatMap((segment) =>
    range.intersectsNode(segment) ? (partOf(segment, range, isOther) ?? []) : [],
  );
}

/** The words selected, as the page shows them. */
export const wordsOf = ({ text, start, end }: Selected): string => text.slice(start, end).trim();

/** The id of the sentence in which the selection begins: `s6`, or `s6.2` from its second sentence on. */
export function sentenceOf({ segment, start, isOther }: Selected): string {
  let [id, at] = [segment.id, 0];
  // The text in the other language has no addresses of sentences here.
  if (isOther) return id;
  const walker = document.createTreeWalker(segment, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const texts = new Set(segmentTextNodes(segment));
  while (walker.nextNode() && at <= start) {
    const node = walker.currentNode;
    if (node instanceof Text) at += texts.has(node) ? node.length : 0;
    else if ((node as Element).id.startsWith(`${segment.id}.`) && at <= start) id = (node as Element).id;
  }
  return id;
}
