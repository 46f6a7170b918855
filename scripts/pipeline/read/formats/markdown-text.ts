import type { ElementContent, Nodes as HastNodes } from 'hast';
import { toText } from 'hast-util-to-text';
import type { FootnoteDefinition, ListItem, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { BULLET } from './list-marks.ts';
import { withoutNotesInLine } from './notes-in-line.ts';
import type { TakenOut } from './taken-out.ts';

/** Facts before a Markdown text, between lines of three hyphens: not part of the text. */
const FRONT_MATTER = /^\uFEFF?---[^\S\r\n]*(?:\r\n|\r|\n)[\s\S]*?(?:\r\n|\r|\n)---[^\S\r\n]*(?:\r\n|\r|\n|$)/;

const text = (value: string): { type: 'text'; value: string } => ({ type: 'text', value });

/** The mark of an item as it is written: `1.`, `3)`; a bullet for the three signs that Markdown has for it. */
function markOf(item: ListItem, markdown: string): string {
  const at = item.position?.start.offset ?? 0;
  const number = /^\d+[.)]/.exec(markdown.slice(at, at + 12))?.[0];
  const box = typeof item.checked === 'boolean' ? ` [${item.checked ? 'x' : ' '}]` : '';
  return `${number ?? BULLET}${box} `;
}

/** Puts the mark of an item in front of its words. */
function marked(item: ListItem, markdown: string): ListItem {
  const [first, ...rest] = item.children;
  const mark = text(markOf(item, markdown));
  const children =
    first?.type === 'paragraph'
      ? [{ ...first, children: [mark, ...first.children] }, ...rest]
      : [{ type: 'paragraph' as const, children: [mark] }, ...item.children];
  return { ...item, checked: null, children };
}

/** Numbers footnotes in the order in which the text names them, and takes their marks out of its words. */
class Footnotes {
  readonly #definitions = new Map<string, FootnoteDefinition>();
  readonly #named: string[] = [];

  /** A node without marks of footnotes, its lists with their marks. */
  taken<T extends Nodes>(node: T, markdown: string): T {
    if (!('children' in node)) return node;
    const children = node.children.flatMap((child): Nodes[] => {
      if (child.type === 'footnoteReference') {
        if (!this.#named.includes(child.identifier)) this.#named.push(child.identifier);
        return [];
      }
      if (child.type === 'footnoteDefinition') {
        if (!this.#definitions.has(child.identifier)) this.#definitions.set(child.identifier, child);
        return [];
      }
      return [this.taken(child.type === 'listItem' ? marked(child, markdown) : child, markdown)];
    });
    return { ...node, children } as T;
  }

  /** The notes as paragraphs, each behind its number: `[1] …`. */
  notes(markdown: string): RootContent[] {
    const unnamed = [...this.#definitions.keys()].filter((one) => !this.#named.includes(one));
    const found: RootContent[] = [];
    for (const name of [...this.#named, ...unnamed]) {
      const definition = this.#definitions.get(name);
      if (definition === undefined) continue;
      const number = text(`[${found.filter(isNote).length + 1}] `);
      const [first, ...rest] = this.taken(definition, markdown).children;
      const own = first?.type === 'paragraph' ? first.children : [];
      const head: Paragraph = {
        type: 'paragraph',
        children: [number, ...own],
        data: { isNote: true } as object,
      };
      found.push(head, ...(first === undefined || first.type === 'paragraph' ? [] : [first]), ...rest);
    }
    return found;
  }
}

const isNote = (node: RootContent): boolean => node.data !== undefined && 'isNote' in node.data;

/** HTML in Markdown stays, as letters: nobody is to lose it. */
function html(_state: unknown, { value }: { value: string }, parent?: { type: string }): ElementContent {
  const isBlock = parent?.type !== 'paragraph' && parent?.type !== 'heading';
  return isBlock ? { type: 'element', tagName: 'p', properties: {}, children: [text(value)] } : text(value);
}

const treeOf = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/**
 * The text of Markdown (CommonMark and GFM) without its marks, but with those of its lists. Footnotes come at the end, each
 * as a paragraph behind its number, and their marks do not stand in the words.
 */
export function markdownText(markdown: string): TakenOut {
  const written = markdown.replace(FRONT_MATTER, '');
  const source = withoutNotesInLine(written, treeOf);
  const tree = treeOf(source);
  const footnotes = new Footnotes();
  const body = footnotes.taken<Root>(tree, source);
  const notes = footnotes.notes(source);
  const whole: Root = { ...body, children: [...body.children, ...notes] };
  const count = notes.filter(isNote).length;
  const words = notes[0] === undefined ? '' : toText(toHast(notes[0]) as HastNodes);
  return {
    text: `${toText(toHast(whole, { handlers: { html } })).trim()}\n`,
    remarks: count === 0 ? [] : [{ kind: 'notes', count, words }],
  };
}
