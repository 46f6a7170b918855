import { isDeepStrictEqual } from 'node:util';
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { inLine, type Plain } from '../../diagnostics/index.ts';
import { CannotWrite } from './cannot-write.ts';

/** The way to an entry: `['decisions', 0, 'speaker']`. */
type Way = readonly (string | number)[];

const isListOfEntries = (value: Plain): value is readonly { readonly [key: string]: Plain }[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'object' && one !== null);

/** A key with its value, a line each; entries of a list have lines of their own, all else stands in one line. */
const pairLines = (key: string, value: Plain): string[] =>
  isListOfEntries(value)
    ? [`${key}:`, ...value.flatMap((one) => itemLines(one).map((line) => `  ${line}`))]
    : [`${inLine(key)}: ${inLine(value)}`];

/** An item of a list: `- segment: s5`, and its other keys below. */
function itemLines(value: Plain): string[] {
  const isEntry = typeof value === 'object' && value !== null && !Array.isArray(value);
  const lines = isEntry
    ? Object.entries(value).flatMap(([key, one]) => pairLines(key, one as Plain))
    : [inLine(value)];
  return lines.map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`));
}

/** Text that takes the place of what stands between two offsets (UTF-16). */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One YAML file that is being edited: text is put into it, and all else stays byte for byte. */
class Editing {
  readonly #text: string;
  readonly #end: '\n' | '\r\n';
  readonly #document;

  constructor(text: string) {
    this.#text = text;
    this.#end = text.includes('\r\n') ? '\r\n' : '\n';
    this.#document = parseDocument(text, { uniqueKeys: true });
    if (this.#document.errors.length > 0) throw new CannotWrite('unreadable');
  }

  #node(way: Way): unknown {
    return way.length === 0 ? this.#document.contents : this.#document.getIn(way, true);
  }

  #rangeOf(node: unknown): readonly [start: number, end: number] {
    const range = isNode(node) ? node.range : null;
    if (range == null) throw new CannotWrite('unreadable');
    return [range[0], range[0] + this.#text.slice(range[0], range[1]).trimEnd().length];
  }

  /** The offset after the line that `offset` is in. */
  #afterLine(offset: number): number {
    const end = this.#text.indexOf('\n', offset);
    return end < 0 ? this.#text.length : end + 1;
  }

  #columnOf = (offset: number): number => offset - (this.#text.lastIndexOf('\n', offset - 1) + 1);

  /** Lines of their own, put in at an offset at which a line begins, or the file ends. */
  #linesAt(offset: number, lines: readonly string[], column: number): Splice {
    const before = offset > 0 && this.#text[offset - 1] !== '\n' ? this.#end : '';
    const text = lines.map((line) => `${' '.repeat(column)}${line}${this.#end}`).join('');
    return { start: offset, end: offset, text: before + text };
  }

  /** Something put into `{ … }` or `[ … ]` at its end. */
  #inBrackets(node: YAMLMap | YAMLSeq, text: string): Splice {
    const [start, end] = this.#rangeOf(node);
    const inner = this.#text.slice(start + 1, end - 1);
    const at = start + 1 + inner.trimEnd().length;
    const isEmpty = node.items.length === 0;
    const comma = isEmpty || this.#text[at - 1] === ',' ? ' ' : ', ';
    // `[ a ]` keeps its space; `{}` gets one on both sides.
    return { start: at, end: at, text: comma + text + (isEmpty && inner.trim() === inner ? ' ' : '') };
  }

  /** Where a value that is not written stands: `decisions:` and nothing after it. */
  #isUnwritten(node: unknown): boolean {
    return isScalar(node) && node.value === null && this.#text.slice(...this.#rangeOf(node)) === '';
  }

  addPair(map: Way, key: string, value: Plain): Splice {
    const node = this.#node(map);
    if (map.length === 0 && (node == null || this.#isUnwritten(node)))
      return this.#linesAt(this.#text.length, pairLines(key, value), 0);
    if (!isMap(node)) throw new CannotWrite('shape');
    if (node.flow)
      return this.#inBrackets(
        node,
        inLine({ [key]: value })
          .slice(1, -1)
          .trim(),
      );
    const [first, last] = [node.items[0], node.items.at(-1)];
    const [begin] = this.#rangeOf(first?.key);
    // A new key of the file comes at its end: what stands there now, comments too, stays together.
    if (map.length === 0)
      return this.#linesAt(this.#text.length, pairLines(key, value), this.#columnOf(begin));
    const [, keyEnd] = this.#rangeOf(last?.key);
    const end = isNode(last?.value) ? Math.max(keyEnd, this.#rangeOf(last.value)[1]) : keyEnd;
    return this.#linesAt(this.#afterLine(end), pairLines(key, value), this.#columnOf(begin));
  }

  replace(way: Way, value: Plain): Splice {
    const node = this.#node(way);
    if (isNode(node) && !isAlias(node) && node.anchor !== undefined) throw new CannotWrite('anchor');
    const [start, end] = this.#rangeOf(node);
    if (isCollection(node) && /(?:^|\s)#/m.test(this.#text.slice(start, end)))
      throw new CannotWrite('comments');
    return { start, end, text: `${start === end ? ' ' : ''}${inLine(value)}` };
  }

  addItem(way: Way, value: Plain): Splice {
    const node = this.#node(way);
    if (this.#isUnwritten(node)) {
      const [at] = this.#rangeOf(node);
      return this.#linesAt(
        this.#afterLine(at),
        itemLines(value),
        2 + this.#columnOf(at - this.#keyLength(at)),
      );
    }
    if (!isSeq(node)) throw new CannotWrite('shape');
    if (node.flow) return this.#inBrackets(node, inLine(value));
    const [start, end] = this.#rangeOf(node);
    return this.#linesAt(this.#afterLine(end), itemLines(value), this.#columnOf(start));
  }

  /** The lines of a key and its value in a map, taken away. */
  remove(map: Way, key: string): Splice {
    const node = this.#node(map);
    if (!isMap(node) || node.flow || node.items.length < 2) throw new CannotWrite('shape');
    const pair = node.items.find((one) => isScalar(one.key) && one.key.value === key);
    if (pair === undefined || pair === node.items[0]) throw new CannotWrite('shape');
    const [begin, keyEnd] = this.#rangeOf(pair.key);
    const end = isNode(pair.value) ? Math.max(keyEnd, this.#rangeOf(pair.value)[1]) : keyEnd;
    const start = begin - this.#columnOf(begin);
    const after = this.#afterLine(end);
    if (/(?:^|\s)#/m.test(this.#text.slice(start, after))) throw new CannotWrite('comments');
    return { start, end: after, text: '' };
  }

  /** How far before `offset` the first letter of its line stands: the key that it follows. */
  #keyLength(offset: number): number {
    const line = this.#text.slice(offset - this.#columnOf(offset), offset);
    return line.trimStart().length;
  }

  with({ start, end, text }: Splice): string {
    return this.#text.slice(0, start) + text + this.#text.slice(end);
  }
}

const dataOf = (text: string): Plain => {
  const document = parseDocument(text, { uniqueKeys: true });
  if (document.errors.length > 0) throw new CannotWrite('unreadable');
  // Aliases become values of their own: what is changed at one place is changed nowhere else.
  return JSON.parse(JSON.stringify(document.toJS() ?? {})) as Plain;
};

type Mutable = { [key: string | number]: Plain };

/** `data` with a value at the end of a way, and with what the way leads through. */
function withValue(data: Plain, [key, ...rest]: Way, value: Plain): Plain {
  if (key === undefined) return value;
  const copy = (data === null || data === undefined ? {} : structuredClone(data)) as Mutable;
  copy[key] = withValue(copy[key] ?? null, rest, value);
  return copy as Plain;
}

const valueAt = (data: Plain, way: Way): Plain | undefined =>
  way.reduce<Plain | undefined>((at, key) => (at as Mutable | null | undefined)?.[key], data);

/** What a YAML file has at the end of `way`; undefined where it has nothing there. Throws `CannotWrite`. */
export const yamlValueAt = (text: string, way: Way): Plain | undefined => valueAt(dataOf(text), way);

/** What is written is read again: the change is made where it says what was meant, and nothing else has another value. */
function checked(before: string, after: string, expected: Plain): string {
  if (before === after || isDeepStrictEqual(dataOf(after), expected)) return after;
  throw new CannotWrite('check');
}

/** The text of a YAML file with `value` at the end of `way`; what the way leads through is made. Throws `CannotWrite`. */
export function withYamlValue(text: string, way: Way, value: Plain): string {
  const data = dataOf(text);
  if (isDeepStrictEqual(valueAt(data, way), value)) return text;
  const editing = new Editing(text);
  // Everything from the first key on that is not there is one new pair.
  const known = way.findIndex((_, i) => valueAt(data, way.slice(0, i + 1)) === undefined);
  const depth = known < 0 ? way.length : known;
  const key = way[depth];
  const splice =
    key === undefined
      ? editing.replace(way, value)
      : editing.addPair(way.slice(0, depth), String(key), withValue(null, way.slice(depth + 1), value));
  return checked(text, editing.with(splice), withValue(data, way, value));
}

/** The text of a YAML file with one more item in the list at the end of `way`, which is made where it lacks. Throws `CannotWrite`. */
export function withYamlItem(text: string, way: Way, value: Plain): string {
  const data = dataOf(text);
  const list = valueAt(data, way) ?? null;
  if (list !== null && !Array.isArray(list)) throw new CannotWrite('shape');
  const editing = new Editing(text);
  const isThere = valueAt(data, way) !== undefined;
  const splice = isThere
    ? editing.addItem(way, value)
    : editing.addPair(way.slice(0, -1), String(way.at(-1)), [value]);
  return checked(text, editing.with(splice), withValue(data, way, [...(list ?? []), value]));
}

/** The text of a YAML file without a key of the map at the end of `way`; as it is where the key is not there. Throws `CannotWrite`. */
export function withoutYamlKey(text: string, way: Way, key: string): string {
  const data = dataOf(text);
  const map = valueAt(data, way);
  if (map == null || typeof map !== 'object' || !Object.hasOwn(map, key)) return text;
  const { [key]: _, ...left } = map as { readonly [key: string]: Plain };
  const editing = new Editing(text);
  return checked(text, editing.with(editing.remove(way, key)), withValue(data, way, left));
}
