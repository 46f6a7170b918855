import { parseAst } from 'rolldown/parseAst';

/** A node of a script's syntax tree (ESTree). `start` and `end` are UTF-16 offsets into the script. */
export interface SyntaxNode extends Readonly<Record<string, unknown>> {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a script, and what is written in its place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function* nodesUnder(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesUnder(item);
  else if (isNode(value)) {
    yield value;
    for (const part of Object.values(value)) yield* nodesUnder(part);
  }
}

/** Every node of a module's syntax tree, each before the nodes inside it. Throws where `code` is not JavaScript. */
export const nodesOf = (code: string): SyntaxNode[] => [...nodesUnder(parseAst(code))];

/** `code` with each stretch replaced by its text. The stretches must not overlap; their order does not matter. */
export function replaceIn(code: string, replacements: readonly Replacement[]): string {
  return replacements
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end), code);
}
