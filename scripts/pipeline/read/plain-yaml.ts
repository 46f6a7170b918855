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

/** How often aliases (`*name`) may repeat what they stand for: a few lines of them can unfold to gigabytes. */
export const ALIASES = 100;

/** What is wrong with a file as YAML, and the UTF-16 offset where. */
export interface Fault {
  readonly offset: number;
  readonly message: string;
  readonly mend: string;
}

export const startOfNode = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

const fault = (node: unknown, message: string, mend: string): Fault => ({
  offset: startOfNode(node),
  message,
  mend,
});

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
    const instead = 'Write the value itself in its place; quote a text that begins with *.';
    if (this.#aliases > ALIASES)
      return fault(node, `Unexpected aliases (*name) by hundreds, expected at most ${ALIASES}`, instead);
    if (target === undefined)
      return fault(
        node,
        `Unexpected alias *${node.source}, expected one whose anchor (&${node.source}) stands before it`,
        instead,
      );
    return path.includes(target)
      ? fault(
          node,
          `Unexpected alias *${node.source} within what it stands for, expected an end to it`,
          instead,
        )
      : undefined;
  }

  /** The library compares each key with each, which takes minutes for a file of hundreds of thousands. */
  repeated({ items }: YAMLMap): Fault | undefined {
    const names = new Set<unknown>();
    for (const { key } of items) {
      const name = isScalar(key) ? String(key.value) : key;
      if (names.has(name))
        return fault(
          key,
          `Unexpected second "${name}", expected each key once in its mapping`,
          'Put the two entries together, or give one another key.',
        );
      names.add(name);
    }
    return undefined;
  }

  key({ key }: Pair): Fault | undefined {
    if (isNode(key) && !isScalar(key) && !isAlias(key))
      return fault(
        key,
        'Unexpected list or mapping as a key, expected a word',
        'Write a word before the colon; quote a text that begins with [, { or ?.',
      );
    return isScalar(key) && key.value === '__proto__'
      ? fault(
          key,
          'Unexpected key "__proto__", expected one of those that the file may hold',
          'Give it another name: JavaScript keeps that one for itself.',
        )
      : undefined;
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
