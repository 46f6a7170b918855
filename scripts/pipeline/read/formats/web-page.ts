import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { describedItems } from './description-lists.ts';
import { type BySheet, blocksBySheets, hiddenBySheets, isHidden, isSetApart } from './hidden-elements.ts';
import { BULLET, type Counting, counted } from './list-marks.ts';
import { isNote, withoutNoteMarks } from './note-marks.ts';
import { type Remark, remark, type TakenOut } from './taken-out.ts';

/** What of a web page is not its text. */
const BESIDES = new Set(
  'nav aside footer form button select datalist script style noscript template iframe svg'.split(' '),
);

/** All elements of one name, in order. */
function all(node: Nodes, name: string): Element[] {
  const below = 'children' in node ? node.children.flatMap((child) => all(child as Nodes, name)) : [];
  return node.type === 'element' && node.tagName === name ? [node, ...below] : below;
}

/** Lists, and a form of them that some pages are written with. */
const LISTS = new Set(['ol', 'ul', 'menu']);

const isCell = (node: Root | Element): boolean =>
  node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');

/** Pages saved by Word have a paragraph in each cell; a row of a table is to be one line, its cells parted by tabs. */
const inCell = (child: RootContent): RootContent[] =>
  child.type === 'element' && child.tagName === 'p'
    ? [...child.children, { type: 'text', value: ' ' }]
    : [child];

/** What `type` of a list says, and the names of CSS. */
const COUNTINGS: Readonly<Record<string, Counting>> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
  'lower-latin': 'lower-alpha',
  'upper-latin': 'upper-alpha',
  'lower-alpha': 'lower-alpha',
  'upper-alpha': 'upper-alpha',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
  persian: 'persian',
  'arabic-indic': 'persian',
};

const styleOf = ({ properties: { style } }: Element): string => (typeof style === 'string' ? style : '');
const listStyle = (list: Element): string | undefined =>
  /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(styleOf(list))?.[1]?.toLowerCase();

/** Puts `mark` in front of the words of an item, within its first paragraph where it has one. */
function marked(item: Element, mark: string): Element {
  const [first, ...rest] = item.children.filter(
    (child, i, { length }) => length === 1 || i > 0 || child.type !== 'text' || child.value.trim() !== '',
  );
  const text = { type: 'text' as const, value: mark };
  if (first?.type === 'element' && /^(?:p|div|h[1-6])$/.test(first.tagName))
    return { ...item, children: [{ ...first, children: [text, ...first.children] }, ...rest] };
  return { ...item, children: [text, ...item.children] };
}

/** The items of a list with their marks, as a browser shows them. */
function markedItems(list: Element): ElementContent[] {
  const style = listStyle(list);
  const isItem = (child: ElementContent): child is Element =>
    child.type === 'element' && child.tagName === 'li';
  if (style === 'none') return list.children;
  if (list.tagName !== 'ol')
    return list.children.map((child) => (isItem(child) ? marked(child, `${BULLET} `) : child));
  const { start, reversed, type } = list.properties;
  const counting = COUNTINGS[style ?? ''] ?? COUNTINGS[typeof type === 'string' ? type : ''] ?? 'decimal';
  const step = reversed ? -1 : 1;
  const given = Number(start ?? Number.NaN);
  let next = Number.isInteger(given) ? given : reversed ? list.children.filter(isItem).length : 1;
  return list.children.map((child) => {
    if (!isItem(child)) return child;
    const value = Number(child.properties.value ?? Number.NaN);
    const number = Number.isInteger(value) ? value : next;
    next = number + step;
    return marked(child, `${counted(number, counting)}. `);
  });
}

/** Takes out what is not the page's text, and what it hides; gives lists their marks. */
class Page {
  readonly #isHiddenBySheet: BySheet;
  readonly #isBlockBySheet: BySheet;
  readonly hidden: string[] = [];

  constructor(sheets: readonly string[]) {
    this.#isHiddenBySheet = hiddenBySheets(sheets);
    this.#isBlockBySheet = blocksBySheets(sheets);
  }

  /** An element that is set in lines of its own as one whose name says so. */
  #set(element: Element): Element {
    return isSetApart(element, this.#isBlockBySheet) ? { ...element, tagName: 'div' } : element;
  }

  #isKept(child: RootContent): boolean {
    if (child.type !== 'element') return true;
    if (BESIDES.has(child.tagName) && !isNote(child)) return false;
    if (!isHidden(child) && !this.#isHiddenBySheet(child)) return true;
    const { style: _, hidden: __, ...properties } = child.properties;
    const words = toText({ ...child, properties }).trim();
    if (/[\p{L}\p{N}]/u.test(words)) this.hidden.push(words);
    return false;
  }

  shown<T extends Root | Element>(node: T): T {
    const children = (node.children as RootContent[])
      .filter((child) => this.#isKept(child))
      .map((child) => (child.type === 'element' ? this.#set(this.shown(child)) : child));
    const whole = { ...node, children: isCell(node) ? children.flatMap(inCell) : children } as T;
    if (whole.type === 'element' && whole.tagName === 'dl')
      return { ...whole, children: describedItems(whole) };
    if (whole.type !== 'element' || !LISTS.has(whole.tagName)) return whole;
    return { ...whole, children: markedItems(whole) };
  }
}

const lines = (node: Nodes): string => toText(node).trim();

/**
 * The text of a web page as a browser shows it: of its article where it has just one, else of its main part, else of
 * the page; the page's only first-level heading comes before it. Menus, side columns, footers and forms are left out, and
 * what a reader of the page does not see. Lists keep their marks; marks of footnotes do not stand in the words.
 */
export function htmlText(html: string): TakenOut {
  const tree = fromHtml(html);
  const sheets = all(tree, 'style').map((sheet) => toText(sheet, { whitespace: 'pre' }));
  const reader = new Page(sheets);
  const { page, count } = withoutNoteMarks(reader.shown(tree));
  const only = (name: string): Element | undefined => {
    const found = all(page, name);
    return found.length === 1 ? found[0] : undefined;
  };
  const part = only('article') ?? only('main') ?? page;
  const title = only('h1');
  const heading = title === undefined || all(part, 'h1').length > 0 ? [] : [lines(title)];
  const remarks: Remark[] = [
    ...remark('hidden', reader.hidden),
    ...(count === 0 ? [] : [{ kind: 'notes' as const, count, words: '' }]),
  ];
  return { text: `${[...heading, lines(part)].join('\n\n')}\n`, remarks };
}
