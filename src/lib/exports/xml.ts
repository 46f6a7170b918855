import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { mediaType } from '../../schemas/media-types.ts';

/** Characters that XML 1.0 cannot hold in any way, not even as references (production 2, “Char”). */
const SUSPECT = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const isLegal = (char: string): boolean =>
  char === '\t' || char === '\n' || char === '\r' || /^[\u007F-\u009F]$/u.test(char);

/** `text` with each character that XML cannot hold replaced by U+FFFD: the text is received, and may have any. */
const legalXml = (text: string): string => text.replace(SUSPECT, (char) => (isLegal(char) ? char : '\uFFFD'));

/** The writer would drop such characters without a word; here each leaves its mark. */
function legalised<Node extends ElementContent>(node: Node): Node {
  if (node.type === 'text') return { ...node, value: legalXml(node.value) };
  return node.type === 'element' ? { ...node, children: node.children.map(legalised) } : node;
}

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';

/** `root` as XML. The writer leaves `]]>` as it is, which XML forbids in text. */
export const xmlText = (root: Element): string =>
  toXml(legalised(root), { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');

/** An XML file in UTF-8 whose root is `root`. */
const xmlFile = (root: Element): string => `${DECLARATION}${xmlText(root)}\n`;

/**
 * An `xml:id` for one of the archive's ids: with a prefix, because ids of people, places and occasions may be equal or
 * begin with a digit; what no XML name can hold becomes its hexadecimal code between two dots.
 */
export const xmlId = (prefix: 'person' | 'place' | 'occasion' | 'note', id: string): string =>
  `${prefix}-${id.replace(/[^\p{L}\p{Nd}\p{M}\u200C_.-]/gu, (char) => `.${char.codePointAt(0)?.toString(16)}.`)}`;

/** The answer of a route that writes XML; `path` tells its type, as the name of its file (schemas/media-types.ts). */
export const xmlResponse = (root: Element, path = 'index.xml'): Response =>
  new Response(xmlFile(root), { headers: { 'content-type': mediaType(path) } });
