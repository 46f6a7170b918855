/** The text nodes below `root`, in order, but for those inside an element that `leftOut` (a selector) fits. */
export function textNodes(root: Node, leftOut: string): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(leftOut) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The text nodes that a reader sees as the segment's text; numbers of notes and the like are links and buttons. */
export const segmentTextNodes = (segment: Element): Text[] =>
  [...segment.querySelectorAll('.text')].flatMap((part) => textNodes(part, 'a, button'));
