import {
  type Alias,
  type Document,
  isAlias,
  isNode,
  isScalar,
  type Node,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Saying, saying } from '../../diagnostics/index.ts';

/** How often aliases (`*name`) may repeat what they stand for: a few lines of them can unfold to gigabytes. */
export const ALIASES = 100;

/** What is wrong with a file as YAML, and the UTF-16 offset where. */
export interface Fault {
  readonly offset: number;
  readonly said: Saying;
}

export const startOfNode = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

const fault = (node: unknown, said: Saying): Fault => ({ offset: startOfNode(node), said });

/** Looks at each node of a file, and remembers what it has seen of anchors and aliases. */
class PlainData {
  #aliases = 0;
  /** The library looks for the anchor of each alias from the beginning of the file. */
  readonly #anchors = new Map<string, Node>();

  remember(node: Scalar | YAMLMap | YAMLSeq): void {
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
  }

  alias(node: Alias, path: readonly unknown[]): Fault | undefined {
    const target = this.#anchors.get(node.source);
    this.#aliases += 1;
    const name = node.source;
    if (this.#aliases > ALIASES) return fault(node, saying('manyAliases', { most: ALIASES }));
    if (target === undefined) return fault(node, saying('aliasOfNothing', { name }));
    return path.includes(target) ? fault(node, saying('aliasOfItself', { name })) : undefined;
  }

  /** The library compares each key with each, which takes minutes for a file of hundreds of thousands. */
  repeated({ items }: YAMLMap): Fault | undefined {
    const names = new Set<unknown>();
    for (const { key } of items) {
      const name = isScalar(key) ? String(key.value) : key;
      if (names.has(name)) return fault(key, saying('keyTwice', { key: String(name) }));
      names.add(name);
    }
    return undefined;
  }

  key({ key }: Pair): Fault | undefined {
    if (isNode(key) && !isScalar(key) && !isAlias(key)) return fault(key, saying('keyNoWord'));
    return isScalar(key) && key.value === '__proto__' ? fault(key, saying('keyProto')) : undefined;
  }
}

/** What YAML allows, but plain data has no use for: it would grow without end, or change other objects. */
export function oddityOf(document: Document.Parsed): Fault | undefined {
  const data = new PlainData();
  let first: Fault | undefined;
  const stopAt = (found: Fault | undefined): symbol | undefined => {
    first = found;
    return found === undefined ? undefined : visit.BREAK;
  };
  visit(document, {
    Scalar: (_, node) => data.remember(node),
    Seq: (_, node) => data.remember(node),
    Map: (_, node) => {
      data.remember(node);
      return stopAt(data.repeated(node));
    },
    Alias: (_, node, path) => stopAt(data.alias(node, path)),
    Pair: (_, node) => stopAt(data.key(node)),
  });
  return first;
}
