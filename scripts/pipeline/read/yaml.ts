import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Code, type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/index.ts';

/** A text file of the archive: path relative to its root, and content. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads a YAML file against a schema. Reports each syntax error and each breach of the schema at its line; the value
 * is null then.
 */
export function readYaml<T>(file: TextFile, schema: z.ZodType<T>, code: Code = 'GA004'): Outcome<T | null> {
  const counter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: counter });
  const at = (offset: number): { file: string; line: number; column: number } => {
    const { line, col } = counter.linePos(offset);
    return { file: file.path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    return {
      value: null,
      diagnostics: document.errors.map((error) => {
        const [reason = ''] = error.message.split(/ at line \d+/);
        return diagnostic(
          code,
          at(error.pos[0]),
          `Unexpected YAML: ${reason}`,
          'Mend the YAML at that place; indentation and quotes are the usual causes.',
        );
      }),
    };
  }
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { value: result.data, diagnostics: [] };
  return {
    value: null,
    diagnostics: result.error.issues.map((issue): Diagnostic => {
      const node = nodeAt(document, issue.path);
      const where = issue.path.length > 0 ? `in "${issue.path.join('.')}": ` : '';
      return diagnostic(
        code,
        at(node),
        `Unexpected value ${where}${issue.message}`,
        'Correct that entry; the README lists what the file may hold.',
      );
    }),
  };
}

/** The offset of the deepest node on the way to `path` that is there. */
function nodeAt(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
