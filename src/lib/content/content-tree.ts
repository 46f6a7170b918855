import { mdxToHast } from 'satteri';
import type { Utterance } from '../../schemas/data.ts';
import { BASES, KINDS, type Kind } from '../../schemas/seed.ts';
import { frontMatterOf } from './front-matter.ts';

/** A stretch of speech in the text of a segment. */
export interface Speech {
  readonly type: 'speech';
  readonly mode: Utterance['mode'];
  /** Who says it, where that is not the speaker of the whole segment. */
  readonly by?: Pick<Utterance, 'speaker' | 'basis' | 'certain'>;
  /** Whom it is said to, where that is not the addressee of the whole segment. */
  readonly to?: Utterance['addressee'];
  /** Where the segment's text names the one who speaks. */
  readonly source?: Utterance['source'];
  /** How pages say who speaks, where several speak in one segment. It is put in for them only (`withSpeakers`). */
  readonly label?: string;
  /** Whether the text has quotation marks around it. It is told to pages only (`withQuotationMarks`). */
  readonly isMarked?: boolean;
  readonly children: readonly Inline[];
}

/**
 * What may stand in the text of a segment. A sentence's beginning (`withSentences`) and a quotation mark apart from the text
 * around it (`withQuotationMarks`) are there for pages only.
 */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'mark'; readonly value: string }
  | Speech
  | { readonly type: 'note'; readonly label: string; readonly number: number }
  | { readonly type: 'sentence'; readonly number: number };

/** One component of a content file. `children` is null where the segment is not translated. */
export interface SegmentNode {
  readonly kind: Kind;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Inline[] | null;
}

export interface NoteNode {
  readonly label: string;
  readonly number: number;
  readonly text: string;
}

export interface ContentTree {
  readonly segments: readonly SegmentNode[];
  readonly notes: readonly NoteNode[];
}

/** The nodes of the parser that content files can hold, as far as they are read here. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

const FOOTNOTE = '#user-content-fn-';
const KIND_OF = new Map<string, Kind>(
  KINDS.map((kind) => [kind.charAt(0).toUpperCase() + kind.slice(1), kind]),
);

class Reader {
  readonly #file: string;
  readonly #firstLine: number;

  constructor(file: string, firstLine: number) {
    this.#file = file;
    this.#firstLine = firstLine;
  }

  fail(node: Node, expected: string): never {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const found = node.name ? `<${node.name}>` : (node.tagName ?? node.type);
    throw new Error(
      `${this.#file}:${line + this.#firstLine - 1}:${column} Unexpected ${found}, expected ${expected}. ` +
        'Content files are generated: change the seed, then run `npm run ingest`.',
    );
  }

  attributes(node: Node): Record<string, string> {
    return Object.fromEntries(
      (node.attributes ?? []).map(({ type, name, value }): [string, string] => {
        if (type !== 'mdxJsxAttribute' || name === undefined || typeof value !== 'string') {
          return this.fail(node, 'attributes with plain values');
        }
        return [name, value];
      }),
    );
  }

  inlines(nodes: readonly Node[]): Inline[] {
    return nodes.flatMap((node): Inline[] => {
      if (node.type === 'text') return [{ type: 'text', value: node.value ?? '' }];
      if (node.name === 'Speech') {
        return [this.speech(node)];
      }
      if (node.type === 'element' && node.tagName === 'sup') return [this.note(node)];
      // GFM makes links of addresses in the text; here they are text, like all the rest of it.
      if (node.type === 'element' && (node.tagName === 'a' || node.tagName === 'p')) {
        return this.inlines(node.children ?? []);
      }
      return this.fail(node, 'text, <Speech> or a footnote');
    });
  }

  speech(node: Node): Inline {
    const { mode, speaker, basis, certain, addressee, source } = this.attributes(node);
    if (mode !== 'direct' && mode !== 'indirect') return this.fail(node, 'mode="direct" or mode="indirect"');
    const [, start, end] = /^(\d+)-(\d+)$/.exec(source ?? '') ?? [];
    const known = BASES.find((one) => one === basis);
    if (basis !== undefined && known === undefined)
      return this.fail(node, `basis to be one of ${BASES.join(', ')}`);
    return {
      type: 'speech',
      mode,
      ...(known !== undefined && {
        by: { speaker: speaker || null, basis: known, certain: certain === 'true' },
      }),
      ...(addressee !== undefined && { to: addressee || null }),
      ...(start !== undefined && { source: { start: Number(start), end: Number(end) } }),
      children: this.inlines(node.children ?? []),
    };
  }

  note(node: Node): Inline {
    const [anchor] = node.children ?? [];
    const href = anchor?.properties?.href;
    if (typeof href !== 'string' || !href.startsWith(FOOTNOTE)) return this.fail(node, 'a footnote');
    return {
      type: 'note',
      label: decodeURIComponent(href.slice(FOOTNOTE.length)),
      number: Number(plainText(anchor?.children)),
    };
  }

  segment(node: Node): SegmentNode {
    const kind = KIND_OF.get(node.name ?? '');
    if (kind === undefined) return this.fail(node, `one of <${[...KIND_OF.keys()].join('>, <')}>`);
    const children = (node.children ?? []).filter(
      (child) => !(child.type === 'text' && child.value?.trim() === ''),
    );
    return {
      kind,
      attributes: this.attributes(node),
      children: children.length === 0 ? null : this.inlines(children),
    };
  }

  notes(section: Node): NoteNode[] {
    const list = section.children?.find(({ tagName }) => tagName === 'ol');
    const items = list?.children?.filter(({ tagName }) => tagName === 'li') ?? [];
    return items.map((item, i) => ({
      label: String(item.properties?.id ?? '').slice(FOOTNOTE.length - 1),
      number: i + 1,
      text: plainText(item.children, (node) => node.properties?.dataFootnoteBackref !== undefined).trim(),
    }));
  }
}

function plainText(nodes: readonly Node[] = [], isLeftOut: (node: Node) => boolean = () => false): string {
  return nodes
    .filter((node) => !isLeftOut(node))
    .map((node) => node.value ?? plainText(node.children, isLeftOut))
    .join('');
}

/**
 * Parses the MDX of a content file to its segments and notes. The file is data, never code: anything but the closed
 * set of components (an expression, an import, an unknown tag) throws, with the file's name and line.
 */
export function parseContent(mdx: string, file: string): ContentTree {
  const { head } = frontMatterOf(mdx);
  const reader = new Reader(file, head.split('\n').length);
  const root = mdxToHast(mdx.slice(head.length)) as Node;
  const segments: SegmentNode[] = [];
  const notes: NoteNode[] = [];
  for (const node of root.children ?? []) {
    if (node.type === 'text' && node.value?.trim() === '') continue;
    if (node.tagName === 'section' && node.properties?.dataFootnotes !== undefined)
      notes.push(...reader.notes(node));
    else segments.push(reader.segment(node));
  }
  return { segments, notes };
}

/** The text of a segment: all of its words, in order, without notes. */
export function textOf(children: readonly Inline[]): string {
  return children
    .map((node) => {
      if (node.type === 'note' || node.type === 'sentence') return '';
      return node.type === 'text' || node.type === 'mark' ? node.value : textOf(node.children);
    })
    .join('');
}

/** What is said in `textOf(children)`, by whom and to whom: as in the whole segment where nothing else is told. UTF-16 offsets. */
export function utterancesOf(
  children: readonly Inline[],
  { addressee, ...attribution }: Pick<Utterance, 'speaker' | 'basis' | 'certain' | 'addressee'>,
): Utterance[] {
  const utterances: Utterance[] = [];
  let at = 0;
  for (const node of children) {
    const length = textOf([node]).length;
    if (node.type === 'speech') {
      const { mode, by = attribution, to = addressee, source = null } = node;
      utterances.push({ mode, start: at, end: at + length, ...by, addressee: to, source });
    }
    at += length;
  }
  return utterances;
}
