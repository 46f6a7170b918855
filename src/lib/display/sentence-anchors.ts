import { sentenceStarts } from '../../text/sentences.ts';
import { type Inline, textOf } from '../content/content-tree.ts';

/** Puts the beginnings of sentences into the text of a segment, from the second on; the first is the segment's own. */
export function withSentences(nodes: readonly Inline[]): Inline[] {
  const starts = sentenceStarts(textOf(nodes)).slice(1);
  return starts.length === 0 ? [...nodes] : insert(nodes, starts, { at: 0, number: 2 });
}

/** `place` goes along with the walk: the offset (UTF-16) in the whole text, and the number of the next sentence. */
function insert(
  nodes: readonly Inline[],
  starts: readonly number[],
  place: { at: number; number: number },
): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'speech') return [{ ...node, children: insert(node.children, starts, place) }];
    if (node.type !== 'text') return [node];
    const parts: Inline[] = [];
    let from = 0;
    for (;;) {
      const start = starts[place.number - 2];
      if (start === undefined || start >= place.at + node.value.length) break;
      const until = start - place.at;
      if (until > from) parts.push({ type: 'text', value: node.value.slice(from, until) });
      parts.push({ type: 'sentence', number: place.number });
      from = until;
      place.number += 1;
    }
    place.at += node.value.length;
    return from < node.value.length ? [...parts, { type: 'text', value: node.value.slice(from) }] : parts;
  });
}
