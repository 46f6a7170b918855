import type { Element, Nodes, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';

/** What a mark of a footnote looks like: `1`, `[۱۲]`, `*`, and an arrow that leads back from the note. */
const MARK = /^[[(]?(?:[\d۰-۹٠-٩]{1,3}|[*†‡§]{1,3}|[a-z])[\])]?$/iu;
/** A number that is raised and in brackets is no power of anything, even where it leads nowhere. */
const BRACKETED = /^\[[\d۰-۹٠-٩]{1,3}\]$/u;
const ARROW = /^(?:[\^↑↩↵⏎⤴]|\uFE0E|\uFE0F)+$/u;
const BLOCK =
  /^(?:address|article|blockquote|body|caption|dd|div|dl|dt|figcaption|h[1-6]|li|ol|p|section|t[dhr]|ul)$/;

/** Where a note stands, as programs that write pages name it. */
const NOTE_ADDRESS = /^#(?:_?(?:ftn|fn|edn|en)\d|(?:foot|end|cite[_-]?)note|user-content-fn)/i;

const isElement = (node: Nodes | RootContent): node is Element => node.type === 'element';

/** Whether a link leads to another place of its own page, as a footnote's does. */
const isLinkWithin = (node: RootContent): boolean =>
  isElement(node) && node.tagName === 'a' && String(node.properties.href ?? '').startsWith('#');

/** Whether a link leads to a place within a page, be it this page by its whole address: `page.html#fn2`. */
const isLinkToPlace = (node: RootContent): boolean =>
  isElement(node) && node.tagName === 'a' && /#./.test(String(node.properties.href ?? ''));

const roleOf = ({ properties }: Element): string =>
  [properties.role, properties.className, properties['epub:type'], properties.epubType].flat().join(' ');

/** Whether an element is a note of the text, and no side column, whatever its name: `<aside role="doc-footnote">`. */
export const isNote = (element: Element): boolean =>
  /\b(?:doc-(?:foot|end)notes?|(?:foot|end|rear)notes?)\b/i.test(roleOf(element));

/** What of a footnote an element is, and nothing else: the mark that leads to it, or the arrow back. Null where it is neither. */
function markOf(node: Element): 'mark' | 'arrow' | null {
  const isLink = isLinkWithin(node);
  if (!isLink && node.tagName !== 'sup') return null;
  const words = toText(node).trim();
  if (isLink && (ARROW.test(words) || /\bdoc-backlink\b/i.test(roleOf(node)))) return 'arrow';
  if (!MARK.test(words)) return null;
  const isNote = isLink
    ? NOTE_ADDRESS.test(String(node.properties.href)) || /noteref|footnote/i.test(roleOf(node))
    : node.children.some(isLinkToPlace) ||
      BRACKETED.test(words) ||
      /\b(?:footnote|noteref|reference)\b/i.test(roleOf(node));
  return isNote ? 'mark' : null;
}

/**
 * A page without the marks that lead from its words to footnotes and back. The number in front of a note's own words
 * stays: it is what begins a block. `count` is how many were taken out.
 */
export function withoutNoteMarks(page: Root): { page: Root; count: number } {
  let count = 0;
  let isInWords = false;
  const walk = <T extends Root | Element>(node: T): T => {
    const children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
      if (child.type === 'text' && child.value.trim() !== '') isInWords = true;
      if (!isElement(child)) return [child];
      if (BLOCK.test(child.tagName) || child.tagName === 'br') isInWords = false;
      const mark = markOf(child);
      if (mark === 'arrow') return [];
      if (mark === null || !isInWords) return [walk(child)];
      count += 1;
      return [];
    });
    return { ...node, children } as T;
  };
  return { page: walk(page), count };
}
