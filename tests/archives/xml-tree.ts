import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** The root element of an XML file; throws where it is not well formed. */
export function rootOf(text: string): Element {
  const root = fromXml(text).children.find((node) => node.type === 'element');
  if (root === undefined) throw new Error('no root element');
  return root;
}

export const childrenOf = (node: Element, name: string): Element[] =>
  node.children.filter((child): child is Element => child.type === 'element' && child.name === name);

/** Every element of that name below a node, in order. */
export function allOf(node: Element, name: string): Element[] {
  return node.children.flatMap((child) =>
    child.type === 'element' ? [...(child.name === name ? [child] : []), ...allOf(child, name)] : [],
  );
}

/** The text of a node; elements named in `without` are left out. */
export function textOf(node: Nodes, without: readonly string[] = []): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value;
  if (node.type === 'element' && without.includes(node.name)) return '';
  return 'children' in node ? node.children.map((child) => textOf(child, without)).join('') : '';
}
