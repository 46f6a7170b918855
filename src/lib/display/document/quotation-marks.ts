import { type Inline, type Speech, textOf } from '../../content/content-tree.ts';

/** A mark that opens a quotation at the end of a text, and one that shuts it at the beginning of the next. */
const OPENS = /[«“„‟"‘‹]$/u;
const SHUTS = /^[»”"’›]/u;
/** The quotation has marks of its own within. */
const BEGINS_WITH_MARK = /^\s*[«“„‟"‘‹]/u;

const isDirect = (node: Inline | undefined): node is Speech =>
  node?.type === 'speech' && node.mode === 'direct';

/**
 * Tells the quotation marks of direct speech from the words around it, so that they look as what they enclose does:
 * `said: “` `Yes` `” and left` → `said: ` `“` `Yes` `”` ` and left`. Where the text has no marks, the page adds its own
 * (`isMarked`); they are no part of the text.
 */
export function withQuotationMarks(nodes: readonly Inline[]): Inline[] {
  // The beginning of a sentence takes no room in the text: marks stand beside it as if it were not there.
  const beside = (at: number, step: 1 | -1): Inline | undefined => {
    const node = nodes[at + step];
    return node?.type === 'sentence' ? beside(at + step, step) : node;
  };
  const endsWithMark = (node: Inline | undefined) => node?.type === 'text' && OPENS.test(node.value);
  const beginsWithMark = (node: Inline | undefined) => node?.type === 'text' && SHUTS.test(node.value);
  return nodes.flatMap((node, at): Inline[] => {
    if (isDirect(node)) {
      const isMarked =
        endsWithMark(beside(at, -1)) ||
        beginsWithMark(beside(at, 1)) ||
        BEGINS_WITH_MARK.test(textOf([node]));
      return [{ ...node, isMarked }];
    }
    if (node.type !== 'text') return [node];
    const shuts = isDirect(beside(at, -1)) && beginsWithMark(node);
    const opens = isDirect(beside(at, 1)) && endsWithMark(node) && !(shuts && node.value.length === 1);
    const inner = node.value.slice(shuts ? 1 : 0, opens ? -1 : undefined);
    return [
      ...(shuts ? [{ type: 'mark', value: node.value.slice(0, 1) } as const] : []),
      ...(inner === '' ? [] : [{ type: 'text', value: inner } as const]),
      ...(opens ? [{ type: 'mark', value: node.value.slice(-1) } as const] : []),
    ];
  });
}
