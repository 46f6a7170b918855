import type { Element, ElementContent } from 'xast';
import { remark, type TakenOut } from './taken-out.ts';
import { WordLists } from './word-numbering.ts';
import { listOf, WordStyles } from './word-styles.ts';
import {
  allOf,
  childOf,
  elementsOf,
  isOn,
  partOf,
  relatedPart,
  settingOf,
  type WordParts,
} from './word-xml.ts';

export type { WordParts } from './word-xml.ts';

/** A paragraph, an item of a list, or a row of a table. */
interface Block {
  readonly kind: 'paragraph' | 'item' | 'row';
  readonly text: string;
}

/** Elements whose children are read as if they stood in their place. */
const TRANSPARENT = new Set(
  'w:hyperlink w:fldSimple w:smartTag w:sdtContent w:customXml w:ins w:moveTo w:dir w:bdo w:rubyBase'.split(
    ' ',
  ),
);
const DELETED = new Set(['w:del', 'w:moveFrom']);
const INSERTED = new Set(['w:ins', 'w:moveTo']);

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
};

const textOf = (node: Element): string =>
  node.children.map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : '')).join('');

/** A sign out of a font by its number; those that a font keeps for itself are in no other. */
function symbol({ attributes }: Element): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  return Number.isNaN(code) || (code >= 0xe000 && code <= 0xf8ff) ? '\u25A1' : String.fromCharCode(code);
}

/** Whether the end of a paragraph was taken out: what follows is the same paragraph. */
const isEndDeleted = (paragraph: Element): boolean =>
  childOf(childOf(childOf(paragraph, 'w:pPr'), 'w:rPr'), 'w:del') !== undefined;

/** Reads the body of a Word file: what a reader of the page sees, all changes accepted. */
class WordReader {
  readonly #styles: WordStyles;
  readonly #lists: WordLists;
  readonly hidden: string[] = [];
  readonly tracked: string[] = [];
  readonly beside: string[] = [];
  /** The notes that the text names, in that order: `w:footnoteReference 2`. */
  readonly notes = new Set<string>();

  constructor(styles: WordStyles, lists: WordLists) {
    this.#styles = styles;
    this.#lists = lists;
  }

  #isHidden(run: Element, paragraphStyle: string | undefined): boolean {
    const properties = childOf(run, 'w:rPr');
    return (
      isOn(properties, 'w:vanish') ??
      this.#styles.hides(settingOf(properties, 'w:rStyle')) ??
      this.#styles.hides(paragraphStyle) ??
      false
    );
  }

  #run(run: Element): string {
    return elementsOf(run)
      .map((node) => {
        if (node.name === 'w:t' || node.name === 'm:t') return textOf(node);
        if (node.name === 'w:sym') return symbol(node);
        if (node.name === 'w:footnoteReference' || node.name === 'w:endnoteReference')
          this.notes.add(`${node.name} ${node.attributes['w:id'] ?? ''}`);
        if (node.name === 'w:commentReference') this.beside.push('a comment');
        if (node.name === 'w:ruby')
          return allOf(node, 'w:rubyBase')
            .map((base) => this.#words(base, undefined))
            .join('');
        return SIGNS[node.name] ?? '';
      })
      .join('');
  }

  /** The words of a paragraph, or of a part of it. */
  #words(node: Element, style: string | undefined): string {
    return elementsOf(node)
      .map((child): string => {
        if (DELETED.has(child.name)) {
          this.tracked.push(allOf(child, 'w:delText').map(textOf).join(''));
          return '';
        }
        if (INSERTED.has(child.name))
          this.tracked.push(this.#words({ ...child, name: 'w:hyperlink' }, style));
        if (child.name === 'w:r') {
          const words = this.#run(child);
          if (!this.#isHidden(child, style)) return words;
          if (/[\p{L}\p{N}]/u.test(words)) this.hidden.push(words);
          return '';
        }
        if (child.name === 'w:sdt') return this.#words(child, style);
        if (child.name === 'm:oMath' || child.name === 'm:oMathPara')
          return allOf(child, 'm:t').map(textOf).join('');
        return TRANSPARENT.has(child.name) ? this.#words(child, style) : '';
      })
      .join('');
  }

  #paragraph(node: Element): Block[] {
    const properties = childOf(node, 'w:pPr');
    const style = settingOf(properties, 'w:pStyle');
    const changes = childOf(properties, 'w:rPr');
    if (childOf(changes, 'w:ins') !== undefined || isEndDeleted(node)) this.tracked.push('');
    const words = this.#words(node, style);
    const { list = '0', level = 0 } = { ...this.#styles.list(style), ...listOf(properties) };
    const boxes = this.#boxes(node);
    if (words.trim() === '') return boxes;
    const mark = list === '0' ? '' : this.#lists.markOf({ list, level });
    return [{ kind: mark === '' ? 'paragraph' : 'item', text: mark + words }, ...boxes];
  }

  /** Text in boxes that a paragraph carries; of two forms of one box, the first. */
  #boxes(node: Element): Block[] {
    return elementsOf(node).flatMap((child): Block[] => {
      if (child.name === 'w:txbxContent') return this.blocks(child);
      if (!child.name.endsWith(':AlternateContent')) return this.#boxes(child);
      const [form] = elementsOf(child).filter((one) => allOf(one, 'w:txbxContent').length > 0);
      return form === undefined ? [] : this.#boxes(form);
    });
  }

  /** A row of a table; nothing of it where it was taken out, or is hidden. */
  #row(row: Element): Block[] {
    const properties = childOf(row, 'w:trPr');
    const isHidden = isOn(properties, 'w:hidden') === true;
    const isDeleted = childOf(properties, 'w:del') !== undefined;
    if (childOf(properties, 'w:ins') !== undefined) this.tracked.push('');
    if (isHidden || isDeleted) {
      const words = allOf(row, 'w:t').map(textOf).join(' ');
      if (isDeleted) this.tracked.push(words);
      else if (/[\p{L}\p{N}]/u.test(words)) this.hidden.push(words);
      return [];
    }
    const cells = elementsOf(row)
      .flatMap((child) => (child.name === 'w:sdt' ? allOf(child, 'w:tc') : [child]))
      .filter(({ name }) => name === 'w:tc');
    const inOneLine = (blocks: readonly Block[]): string =>
      blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(' ');
    return [{ kind: 'row', text: cells.map((cell) => inOneLine(this.blocks(cell))).join('\t') }];
  }

  /** Paragraphs whose ends were taken out as one with the paragraph that follows, in the form of the last of them. */
  #withoutDeletedEnds(elements: readonly Element[]): Element[] {
    const found: Element[] = [];
    for (const element of elements) {
      const before = found.at(-1);
      if (element.name !== 'w:p' || before?.name !== 'w:p' || !isEndDeleted(before)) found.push(element);
      else {
        this.tracked.push('');
        const isForm = (child: ElementContent): boolean => child.type === 'element' && child.name === 'w:pPr';
        const own = element.children;
        const words = [
          ...before.children.filter((one) => !isForm(one)),
          ...own.filter((one) => !isForm(one)),
        ];
        found.splice(-1, 1, { ...element, children: [...own.filter(isForm), ...words] });
      }
    }
    return found;
  }

  blocks(node: Element): Block[] {
    return this.#withoutDeletedEnds(elementsOf(node)).flatMap((child): Block[] => {
      if (child.name === 'w:p') return this.#paragraph(child);
      if (child.name === 'w:tbl')
        return allOf(child, 'w:tr')
          .flatMap((row) => this.#row(row))
          .filter(({ text }) => text.trim() !== '');
      if (child.name === 'w:altChunk') this.beside.push('an embedded file');
      if (DELETED.has(child.name)) this.tracked.push('');
      return child.name === 'w:sdt' || TRANSPARENT.has(child.name) ? this.blocks(child) : [];
    });
  }
}

/** The notes of a kind, by the name of what leads to them. */
function notesOf(part: Element | undefined, name: string): Map<string, Element> {
  const notes = part === undefined ? [] : elementsOf(part).filter((note) => note.name === `w:${name}`);
  return new Map(notes.map((note) => [`w:${name}Reference ${note.attributes['w:id'] ?? ''}`, note]));
}

/** Items of a list and rows of a table stand close together, others are parted by an empty line. */
const joined = (blocks: readonly Block[]): string =>
  blocks
    .map(({ kind, text }, i) => {
      const before = blocks[i - 1];
      const gap = before === undefined ? '' : kind !== 'paragraph' && before.kind === kind ? '\n' : '\n\n';
      return gap + text.trim();
    })
    .join('');

/**
 * The text of a Word file as a reader of it sees it: tracked changes accepted, hidden words and comments left out, lists with
 * their marks, notes at the end behind their numbers. Throws where a part is no XML, or the file has no text part.
 */
export function wordText(parts: WordParts): TakenOut {
  const main = relatedPart(parts, '', 'officeDocument') ?? 'word/document.xml';
  const related = (type: string): Element | undefined => partOf(parts, relatedPart(parts, main, type));
  const root = partOf(parts, main);
  const body = childOf(root, 'w:body');
  if (body === undefined) throw new Error('The file has no text');
  const reader = new WordReader(new WordStyles(related('styles')), new WordLists(related('numbering')));
  const blocks = reader.blocks(body);
  const known = new Map([
    ...notesOf(related('footnotes'), 'footnote'),
    ...notesOf(related('endnotes'), 'endnote'),
  ]);
  const notes = [...reader.notes].flatMap((name, i): Block[] => {
    const note = known.get(name);
    const [first, ...rest] = note === undefined ? [] : reader.blocks(note);
    return first === undefined
      ? []
      : [{ kind: 'paragraph', text: `[${i + 1}] ${first.text.trim()}` }, ...rest];
  });
  return {
    text: `${joined([...blocks, ...notes])}\n`,
    remarks: [
      ...remark('hidden', reader.hidden),
      ...remark('tracked', reader.tracked),
      ...remark(
        'notes',
        notes.map(({ text }) => text),
      ),
      ...remark('beside', reader.beside),
    ],
  };
}
