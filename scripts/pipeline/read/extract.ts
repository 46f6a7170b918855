import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';

/** What of a web page is not its text. */
const BESIDES = new Set('nav aside footer form button script style noscript template iframe svg'.split(' '));

/** All elements of one name, in order. */
function all(node: Nodes, name: string): Element[] {
  const below = 'children' in node ? node.children.flatMap((child) => all(child as Nodes, name)) : [];
  return node.type === 'element' && node.tagName === name ? [node, ...below] : below;
}

const isCell = (node: Root | Element): boolean =>
  node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');

/** Word makes a paragraph of each cell; a row of a table is to be one line, its cells parted by tabs. */
const inCell = (child: RootContent): RootContent[] =>
  child.type === 'element' && child.tagName === 'p'
    ? [...child.children, { type: 'text', value: ' ' }]
    : [child];

function without<T extends Root | Element>(node: T): T {
  const kept = node.children.filter((child) => child.type !== 'element' || !BESIDES.has(child.tagName));
  const children = kept.map((child) => (child.type === 'element' ? without(child) : child));
  return isCell(node) ? { ...node, children: children.flatMap(inCell) } : { ...node, children };
}

const lines = (node: Nodes): string => toText(node).trim();

/**
 * The text of a web page as a browser shows it: of its article where it has just one, else of its main part, else of
 * the page; the page's only first-level heading comes before it. Menus, side columns, footers and forms are left out.
 */
export function htmlText(html: string): string {
  const page = without(fromHtml(html));
  const only = (name: string): Element | undefined => {
    const found = all(page, name);
    return found.length === 1 ? found[0] : undefined;
  };
  const part = only('article') ?? only('main') ?? page;
  const title = only('h1');
  const heading = title === undefined || all(part, 'h1').length > 0 ? [] : [lines(title)];
  return `${[...heading, lines(part)].join('\n\n')}\n`;
}

/** Facts before a Markdown text, between lines of three hyphens: not part of the text. */
const FRONT_MATTER = /^\uFEFF?---[^\S\r\n]*(?:\r\n|\r|\n)[\s\S]*?(?:\r\n|\r|\n)---[^\S\r\n]*(?:\r\n|\r|\n|$)/;

/** The text of Markdown (CommonMark and GFM) without its marks. HTML in it stays, as letters: nobody is to lose it. */
export function markdownText(markdown: string): string {
  const tree = fromMarkdown(markdown.replace(FRONT_MATTER, ''), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const handlers = {
    html: (_state: unknown, { value }: { value: string }, parent?: { type: string }): ElementContent => {
      const text = { type: 'text' as const, value };
      const isBlock = parent?.type !== 'paragraph' && parent?.type !== 'heading';
      return isBlock ? { type: 'element', tagName: 'p', properties: {}, children: [text] } : text;
    },
  };
  const hast = toHast(tree, { handlers, footnoteLabel: 'پانویس‌ها', footnoteBackContent: '' });
  return `${lines(hast)}\n`;
}
