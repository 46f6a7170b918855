import { type Document, isMap, isNode, isScalar, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import {
  type Diagnostic,
  linesAndColumns,
  type Outcome,
  type Place,
  saidAt,
  saying,
  startOf,
  type TextFile,
} from '../../diagnostics/index.ts';
import { conflictIn } from './conflict-marks.ts';
import { ALIASES, type Fault, oddityOf, startOfNode } from './plain-yaml.ts';
import { keysAt } from './schema-keys.ts';
import { breachOf } from './schema-words.ts';

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

/** What the library says, without the place, which is said of every fault. */
const withoutPlace = (message: string): string => message.split(/ at line \d+/)[0] ?? message;

/** The data of a document; what is wrong with it where it is no plain data. Only the first fault: the others follow from it. */
function dataOf(text: string): { document: Document.Parsed; data: unknown } | Fault {
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) return { offset: lost, said: saying('lostLetterInYaml') };
  try {
    const document = parseDocument(text, { uniqueKeys: false });
    const [error] = document.errors;
    if (error !== undefined && /call stack/.test(error.message)) throw new RangeError(error.message);
    if (error !== undefined)
      return { offset: error.pos[0], said: saying('yamlSyntax', { reason: withoutPlace(error.message) }) };
    const [warning] = document.warnings;
    if (warning !== undefined)
      return { offset: warning.pos[0], said: saying('yamlTag', { reason: withoutPlace(warning.message) }) };
    return oddityOf(document) ?? { document, data: document.toJS({ maxAliasCount: ALIASES }) ?? {} };
  } catch (error) {
    const isDeep = error instanceof RangeError;
    return {
      offset: 0,
      said: isDeep ? saying('yamlTooDeep') : saying('unfoldingAliases', { most: ALIASES }),
    };
  }
}

/** The data of a YAML file as they are; null where it cannot be read. */
export function dataIn(file: TextFile): unknown {
  const read = dataOf(file.text);
  return 'said' in read ? null : read.data;
}

/**
 * Reads a YAML file against a schema. Reports the first fault of its syntax, or each breach of the schema at its line;
 * the value is null then.
 */
export function readYaml<T>(file: TextFile, schema: z.ZodType<T>): Outcome<YamlFile<T> | null> {
  // YAML ends lines with CR, too; the library does not. Offsets stay.
  const text = file.text.replace(/\r(?!\n)/g, '\n');
  const conflict = conflictIn(file.path, text);
  if (conflict !== undefined) return { value: null, diagnostics: [conflict] };
  const lineAt = linesAndColumns(text);
  const at = (offset: number): Place => ({ file: file.path, ...lineAt(offset) });
  const read = dataOf(text);
  if ('said' in read) return { value: null, diagnostics: [saidAt(at(read.offset), read.said)] };
  const { document, data } = read;
  const placeOf = (path: EntryPath): Place => at(offsetOf(document, path));
  const result = schema.safeParse(data);
  if (result.success) return { value: { value: result.data, placeOf }, diagnostics: [] };
  return {
    value: null,
    diagnostics: result.error.issues.map((issue): Diagnostic => {
      const { path, isKey, said } = breachOf(issue, data, (way) => keysAt(schema, way));
      const place = isKey ? at(offsetOfKey(document, path)) : placeOf(path);
      return saidAt(place, said);
    }),
  };
}

/** The offset of the deepest node on the way to `path` that is there. */
function offsetOf(document: Document.Parsed, path: EntryPath): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** The offset of the key that `path` ends with. */
function offsetOfKey(document: Document.Parsed, path: EntryPath): number {
  const around = document.getIn(path.slice(0, -1), true) as Node | undefined;
  const name = String(path.at(-1));
  const pair = isMap(around)
    ? around.items.find(({ key }) => String(isScalar(key) ? key.value : key) === name)
    : undefined;
  return isNode(pair?.key) ? startOfNode(pair.key) : offsetOf(document, path);
}
