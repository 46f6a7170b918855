import type { Element, Nodes, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** The XML of a Word file's parts, by their path in it: `word/document.xml`. */
export type WordParts = ReadonlyMap<string, string>;

/** The namespace of a Word text, as Office writes it and as the strict standard has it. */
const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

export const isElement = (node: Nodes): node is Element => node.type === 'element';
export const elementsOf = (node: Element | Root): Element[] => (node.children as Nodes[]).filter(isElement);

/** The first child of one name. */
export const childOf = (node: Element | undefined, name: string): Element | undefined =>
  node === undefined ? undefined : elementsOf(node).find((child) => child.name === name);

/** All elements of one name below, in order; none within others of the name. */
export function allOf(node: Element | Root, name: string): Element[] {
  return elementsOf(node).flatMap((child) => (child.name === name ? [child] : allOf(child, name)));
}

/** The attribute `w:val` of a child, or another: `settingOf(numPr, 'w:numId')`. */
export const settingOf = (node: Element | undefined, name: string): string | undefined =>
  childOf(node, name)?.attributes['w:val'] ?? undefined;

/** Whether a property that is on or off is on: `<w:vanish/>`, `<w:vanish w:val="1"/>`; undefined where it is not given. */
export function isOn(properties: Element | undefined, name: string): boolean | undefined {
  const given = childOf(properties, name);
  return given === undefined ? undefined : !/^(?:0|false|off)$/.test(given.attributes['w:val'] ?? '');
}

/** Gives the names of Word's namespace the prefix `w`, whatever the file calls it; other names stay. */
function renamed(node: Element, prefixes: ReadonlyMap<string, string>): Element {
  const known = new Map(prefixes);
  for (const [name, value] of Object.entries(node.attributes))
    if (/^xmlns(?::|$)/.test(name)) known.set(name.slice('xmlns:'.length), WORD.has(value ?? '') ? 'w' : '');
  const nameOf = (name: string, isAttribute: boolean): string => {
    const [first = '', second] = name.split(':');
    const prefix = second === undefined ? '' : first;
    // An attribute without a prefix is in no namespace.
    if (second === undefined && isAttribute) return name;
    return known.get(prefix) === 'w' ? `w:${second ?? first}` : name;
  };
  return {
    ...node,
    name: nameOf(node.name, false),
    attributes: Object.fromEntries(
      Object.entries(node.attributes).map(([name, value]) => [nameOf(name, true), value]),
    ),
    children: node.children.map((child) => (isElement(child) ? renamed(child, known) : child)),
  };
}

/** The root element of a part; undefined where the file has no such part. Throws where it is no XML. */
export function partOf(parts: WordParts, path: string | undefined): Element | undefined {
  const xml = path === undefined ? undefined : parts.get(path);
  const root = xml === undefined ? undefined : elementsOf(fromXml(xml.replace(/^\uFEFF/, '')))[0];
  return root === undefined ? undefined : renamed(root, new Map());
}

/** The path of the part to which `from` has a relation of a type that ends in `type`. */
export function relatedPart(parts: WordParts, from: string, type: string): string | undefined {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const relations = partOf(parts, `${folder}_rels/${from.slice(folder.length)}.rels`);
  const target =
    relations === undefined
      ? undefined
      : elementsOf(relations).find(
          ({ attributes }) => attributes.Type?.endsWith(`/${type}`) && attributes.TargetMode !== 'External',
        )?.attributes.Target;
  if (target === undefined || target === null) return undefined;
  return target.startsWith('/') ? target.slice(1) : folder + target;
}
