import type { Element, ElementContent } from 'hast';
import { BULLET } from './list-marks.ts';

/** Elements with lines of their own: a description that has them is more than a line. */
const HAS_LINES = /^(?:blockquote|div|dl|figure|h[1-6]|ol|p|pre|table|ul)$/;

const isElement = (node: ElementContent): node is Element => node.type === 'element';
const isNamed = (node: ElementContent, name: string): node is Element =>
  isElement(node) && node.tagName === name;
const text = (value: string): ElementContent => ({ type: 'text', value });

/** What is within an element, without a paragraph that is all of it. */
function wordsIn(element: Element): readonly ElementContent[] {
  const own = element.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = own;
  return own.length === 1 && only !== undefined && isNamed(only, 'p') ? only.children : element.children;
}

const isOneLine = (element: Element): boolean =>
  wordsIn(element).every((child) => !isElement(child) || !HAS_LINES.test(child.tagName));

/** The last letters of an element's words, to see how it ends. */
function endOf(nodes: readonly ElementContent[]): string {
  const words = nodes.map((node) =>
    node.type === 'text' ? node.value : isElement(node) ? endOf(node.children) : '',
  );
  return words.join('').trimEnd();
}

/** What stands between a term and its description: a colon, unless the term ends with a sign of its own. */
const between = (term: readonly ElementContent[]): string =>
  /[\p{P}\p{S}]$/u.test(endOf(term)) && !/[)»”"'\]]$/u.test(endOf(term)) ? ' ' : ': ';

/**
 * A list of terms and their descriptions (`<dl>`) as a list of items: each term with the description after it on one line,
 * behind a bullet; a second description is an item of its own. A browser sets the two below one another without any mark, and whoever reads the lines would not know
 * that they belong together: `<dt>آب</dt><dd>کم است.</dd>` → «• آب: کم است.»
 */
export function describedItems(list: Element): ElementContent[] {
  const parts = list.children.flatMap((child) => (isNamed(child, 'div') ? child.children : [child]));
  const items: ElementContent[] = [];
  let open: ElementContent[] | null = null;
  const close = (): void => {
    if (open !== null) items.push({ type: 'element', tagName: 'div', properties: {}, children: open });
    open = null;
  };
  for (const part of parts) {
    if (isNamed(part, 'dt')) {
      close();
      open = [text(`${BULLET} `), ...wordsIn(part)];
    } else if (isNamed(part, 'dd') && isOneLine(part)) {
      const before: ElementContent[] = open === null ? [text(`${BULLET} `)] : [...open, text(between(open))];
      open = [...before, ...wordsIn(part)];
      close();
    } else if (isElement(part)) {
      close();
      items.push(part);
    }
  }
  close();
  return items;
}
