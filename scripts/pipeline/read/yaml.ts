import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import {
  type Diagnostic,
  diagnostic,
  type Outcome,
  type Place,
  startOf,
  type TextFile,
} from '../../diagnostics/index.ts';

/** The way to an entry of a YAML file: `['decisions', 0, 'segment']`. */
export type EntryPath = readonly PropertyKey[];

/** A YAML file that keeps to its schema: what it says, and where it says it. */
export interface YamlFile<T> {
  readonly value: T;
  /** The place of an entry in the file; of the nearest one around it where it is not written there. */
  readonly placeOf: (path: EntryPath) => Place;
}

/** What an absent file says: `value`. A place in it is the start of `path`. */
export const absentYaml = <T>(path: string, value: T): YamlFile<T> => ({
  value,
  placeOf: () => startOf(path),
});

/**
 * Reads a YAML file against a schema. Reports each syntax error and each breach of the schema at its line; the value
 * is null then.
 */
export function readYaml<T>(file: TextFile, schema: z.ZodType<T>): Outcome<YamlFile<T> | null> {
  const counter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: counter });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file: file.path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    return {
      value: null,
      diagnostics: document.errors.map((error) => {
        const [reason = ''] = error.message.split(/ at line \d+/);
        return diagnostic(
          'GA004',
          at(error.pos[0]),
          `Unexpected YAML: ${reason}`,
          'Mend the YAML at that place; indentation and quotes are the usual causes.',
        );
      }),
    };
  }
  const placeOf = (path: EntryPath): Place => at(offsetOf(document, path));
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { value: { value: result.data, placeOf }, diagnostics: [] };
  return {
    value: null,
    diagnostics: result.error.issues.map((issue): Diagnostic => {
      const where = issue.path.length > 0 ? `in "${issue.path.join('.')}": ` : '';
      return diagnostic(
        'GA004',
        placeOf(issue.path),
        `Unexpected value ${where}${issue.message}`,
        'Correct that entry; the editors’ manual (seeds/README.md) lists what the file may hold.',
      );
    }),
  };
}

/** The offset of the deepest node on the way to `path` that is there. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: EntryPath): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
