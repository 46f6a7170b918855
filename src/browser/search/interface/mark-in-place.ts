import { elementAt } from '../../elements.ts';
import { segmentTextNodes } from '../../segment-text.ts';
import { marksIn } from '../engine/matching/marks.ts';
import { readSpelling } from '../engine/matching/spelled-runs.ts';
import { readParts } from '../engine/query/operators.ts';
import { readSlots } from '../engine/query/query.ts';

const NAME = 'found';

/** Ranges over `nodes` for stretches of their joined text. */
function rangesOf(
  nodes: readonly Text[],
  marks: readonly { readonly start: number; readonly end: number }[],
): Range[] {
  const ranges = marks.map(() => new Range());
  let from = 0;
  for (const node of nodes) {
    const until = from + node.length;
    for (const [at, { start, end }] of marks.entries()) {
      if (start >= from && start < until) ranges[at]?.setStart(node, start - from);
      if (end > from && end <= until) ranges[at]?.setEnd(node, end - from);
    }
    from = until;
  }
  return ranges;
}

/**
 * Marks the words of the query in `?q=` in the segment that the address leads to, and takes the query out of the
 * address, so that what is copied from there is the permalink. Esc takes the marks away. The text itself stays as it
 * is: the marks are highlights of the browser's own (where it has none, nothing is marked).
 */
export function markInPlace(): void {
  const query = new URLSearchParams(location.search).get('q') ?? '';
  const segment = elementAt(location.hash);
  history.replaceState(history.state, '', location.pathname + location.hash);
  if (segment === null || !('highlights' in CSS)) return;
  const nodes = segmentTextNodes(segment);
  const parts = readParts(query);
  const phrases = parts.flatMap(({ kind, text, isExcluded }) =>
    kind === 'phrase' && !isExcluded ? (readSpelling(text) ?? []) : [],
  );
  const marks = marksIn(nodes.map(({ data }) => data).join(''), readSlots(parts), phrases);
  CSS.highlights.set(NAME, new Highlight(...rangesOf(nodes, marks)));
  document.addEventListener('keydown', function forget({ key }) {
    if (key !== 'Escape') return;
    CSS.highlights.delete(NAME);
    document.removeEventListener('keydown', forget);
  });
}
