import type { Nodes } from 'mdast';

/** A stretch of Markdown in UTF-16 units; `end` is that of the unit after it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a tree has code and HTML: what looks like a mark there is none. */
function verbatim(node: Nodes): Stretch[] {
  if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'html')
    return [{ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }];
  return 'children' in node ? node.children.flatMap((child) => verbatim(child)) : [];
}

/** The place after the bracket that closes the one at `open`; -1 where none does before the paragraph ends. */
function closing(markdown: string, open: number): number {
  const paragraph = /\r?\n[^\S\r\n]*\r?\n/g;
  paragraph.lastIndex = open;
  const last = paragraph.exec(markdown)?.index ?? markdown.length;
  let depth = 0;
  for (let at = open; at < last; at += 1) {
    const sign = markdown[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return -1;
}

/**
 * Markdown with the notes that stand within its words (`^[…]`, as Pandoc has them) as footnotes at its end:
 * `a^[b].` → `a[^note-in-line-1].` and `[^note-in-line-1]: b`. GFM, which is read here, does not know them. `treeOf`
 * reads Markdown.
 */
export function withoutNotesInLine(markdown: string, treeOf: (markdown: string) => Nodes): string {
  if (!markdown.includes('^[')) return markdown;
  const skipped = verbatim(treeOf(markdown));
  let name = 'note-in-line';
  while (markdown.includes(`[^${name}-`)) name += '-x';
  const notes: string[] = [];
  let words = '';
  let done = 0;
  for (const { index } of markdown.matchAll(/(?<!\\)\^\[/g)) {
    const end = closing(markdown, index + 1);
    const isVerbatim = skipped.some(({ start, end: after }) => index >= start && index < after);
    if (index < done || end < 0 || isVerbatim) continue;
    const note = markdown
      .slice(index + 2, end - 1)
      .replace(/\s*\n\s*/g, ' ')
      .trim();
    if (note === '') continue;
    notes.push(note);
    words += `${markdown.slice(done, index)}[^${name}-${notes.length}]`;
    done = end;
  }
  if (notes.length === 0) return markdown;
  const definitions = notes.map((note, i) => `[^${name}-${i + 1}]: ${note}\n`);
  return `${words}${markdown.slice(done)}\n\n${definitions.join('\n')}`;
}
