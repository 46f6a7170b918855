/** The text nodes that a reader sees as the segment's text; numbers of notes and the like are links and buttons. */
export function textNodes(segment: Element): Text[] {
  const texts: Text[] = [];
  for (const part of segment.querySelectorAll('.text')) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (node.parentElement?.closest('a, button') === null) texts.push(node);
    }
  }
  return texts;
}
