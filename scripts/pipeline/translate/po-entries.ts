import { BOM } from '../../../src/text/characters.ts';
import { type Diagnostic, diagnostic, type Outcome, type TextFile } from '../../diagnostics/index.ts';
import { quoted } from './po-strings.ts';

/** A keyword of an entry with its string: `msgid "…"`, and the lines after it that go on with the string. */
export interface PoField {
  readonly value: string;
  /** As they stand in the file, without `#~` or `#|`, so that they can be written as they were. */
  readonly lines: readonly string[];
}

/** One entry of a PO file, in the lines that it was written in. */
export interface PoEntry {
  /** The line, from 1, of its first keyword. */
  readonly line: number;
  readonly isObsolete: boolean;
  /** Comments of every kind but flags and what was the text before: `# …`, `#. …`, `#: …`, as they stand. */
  readonly comments: readonly string[];
  readonly flags: readonly string[];
  /** What it was translated from before (`#| msgid "…"`): empty where nothing is told. */
  readonly previous: Partial<Readonly<Record<Keyword, PoField>>>;
  readonly fields: Partial<Readonly<Record<Keyword, PoField>>>;
}

/** A PO file: its header, its entries in their order, and the comments after the last of them. */
export interface PoFile {
  readonly header: PoEntry | null;
  readonly entries: readonly PoEntry[];
  readonly tail: readonly string[];
  /** What ends its lines. */
  readonly lineEnd: '\n' | '\r\n';
}

const KEYWORDS = ['msgctxt', 'msgid', 'msgstr'] as const;
export type Keyword = (typeof KEYWORDS)[number];

export const EMPTY_CATALOGUE: PoFile = { header: null, entries: [], tail: [], lineEnd: '\n' };

type Fields = Partial<Record<Keyword, { value: string; lines: string[] }>>;

/** An entry that is being read. */
interface Draft {
  line: number;
  isObsolete: boolean;
  comments: string[];
  flags: string[];
  previous: Fields;
  fields: Fields;
}

const draft = (): Draft => ({
  line: 0,
  isObsolete: false,
  comments: [],
  flags: [],
  previous: {},
  fields: {},
});

/** What a line may not be; thrown while a file is read, and reported at that line. */
class Fault {
  readonly found: string;
  readonly expected: string;
  readonly mend: string;

  constructor(
    found: string,
    expected: string,
    mend = 'Mend the entry there; `msgfmt -c` checks the file, too.',
  ) {
    this.found = found;
    this.expected = expected;
    this.mend = mend;
  }
}

const STRING_LINE = /^\s*(?:([A-Za-z_]+(?:\[[^\]]*\])?)\s*)?(".*)$/u;
const CUT_OFF = 'Finish the entry there; where the file was cut off, restore it from version control.';
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

/** Follows a file line by line. Nothing is guessed: what the grammar of PO does not allow is a fault. */
class Reader {
  readonly entries: Draft[] = [];
  #open = draft();
  #last: { fields: Fields; keyword: Keyword; kind: string } | null = null;

  /** Ends the entry that is open, if any keyword of it was read. */
  #close(): void {
    const { fields } = this.#open;
    if (Object.keys(fields).length > 0) {
      if (fields.msgid === undefined)
        throw new Fault('an entry without msgid', 'msgctxt, msgid and msgstr', CUT_OFF);
      if (fields.msgstr === undefined)
        throw new Fault(
          `an entry without msgstr after line ${this.#open.line}`,
          'msgstr after msgid',
          CUT_OFF,
        );
      this.entries.push(this.#open);
      this.#open = draft();
    }
    this.#last = null;
  }

  /** The comments after the last entry; the file ends here. */
  end(): string[] {
    this.#close();
    const { previous, flags, comments } = this.#open;
    if (Object.keys(previous).length > 0 || flags.length > 0 || comments.some((one) => /^#[.:]/.test(one)))
      throw new Fault('end of file after the comments of an entry', 'the entry that they belong to', CUT_OFF);
    return comments;
  }

  read(line: string, number: number): void {
    if (line.trim() === '') {
      if (this.#open.fields.msgstr !== undefined) this.#close();
      this.#last = null;
    } else if (line.startsWith('#~|')) this.#string(line.slice(3), { number, kind: '#~|' });
    else if (line.startsWith('#~')) this.#string(line.slice(2), { number, kind: '#~' });
    else if (line.startsWith('#|')) this.#string(line.slice(2), { number, kind: '#|' });
    else if (line.startsWith('#')) this.#comment(line);
    else this.#string(line, { number, kind: '' });
  }

  #comment(line: string): void {
    this.#beginBefore('a comment');
    if (line.startsWith('#,')) {
      for (const flag of line.slice(2).split(',')) if (flag.trim() !== '') this.#open.flags.push(flag.trim());
    } else this.#open.comments.push(line);
    this.#last = null;
  }

  /** A comment, or what was the text before, stands before an entry and not within one. */
  #beginBefore(found: string): void {
    const { fields } = this.#open;
    if (fields.msgstr !== undefined) this.#close();
    if (Object.keys(fields).length > 0 && fields.msgstr === undefined)
      throw new Fault(`${found} within an entry`, 'msgctxt, msgid and msgstr one after the other', CUT_OFF);
  }

  #string(text: string, { number, kind }: { readonly number: number; readonly kind: string }): void {
    if (CONFLICT.test(text))
      throw new Fault(
        'a mark of a conflict that git left',
        'one wording of the entry',
        'Keep one of the two wordings, and remove the lines of the marks.',
      );
    const match = STRING_LINE.exec(text);
    const word = match?.[1];
    if (match === null || (word !== undefined && !isKeyword(word)))
      throw new Fault(`«${(word ?? text).trim().slice(0, 40)}»`, 'msgctxt, msgid, msgstr or a comment');
    const value = quoted(match[2] ?? '');
    if (typeof value !== 'string') throw new Fault(value.fault, value.expected, CUT_OFF);
    const isPrevious = kind.endsWith('|');
    if (word === undefined) {
      const last = this.#last;
      const field = last?.kind === kind ? last.fields[last.keyword] : undefined;
      if (field === undefined)
        throw new Fault('a string without a keyword', 'msgctxt, msgid or msgstr before it');
      field.value += value;
      field.lines.push(text.trim());
      return;
    }
    if (isPrevious) this.#beginBefore('a previous text');
    else this.#beginField(word, kind === '#~', number);
    const fields = isPrevious ? this.#open.previous : this.#open.fields;
    if (isPrevious && fields[word] !== undefined) throw new Fault(`a second previous ${word}`, 'one');
    fields[word] = { value, lines: [text.trim()] };
    this.#last = { fields, keyword: word, kind };
  }

  #beginField(word: Keyword, isObsolete: boolean, number: number): void {
    if (this.#open.fields.msgstr !== undefined) this.#close();
    const { fields } = this.#open;
    if (Object.keys(fields).length === 0) {
      this.#open.line = number;
      this.#open.isObsolete = isObsolete;
    } else if (this.#open.isObsolete !== isObsolete)
      throw new Fault('an entry of which only a part is obsolete (#~)', 'all of its lines, or none');
    const wanted = fields.msgid === undefined ? ['msgctxt', 'msgid'] : ['msgstr'];
    if (!wanted.includes(word) || fields[word] !== undefined)
      throw new Fault(word, fields.msgid === undefined ? 'msgid' : 'msgstr', CUT_OFF);
  }
}

function isKeyword(word: string): word is Keyword {
  if (/^msgid_plural$|^msgstr\[/.test(word))
    throw new Fault(
      word,
      'one translation of one text',
      'Write the text into msgid and its translation into msgstr; no text of an archive has plural forms.',
    );
  return KEYWORDS.some((one) => one === word);
}

/** What makes a whole file unreadable, wherever it stands: other line ends, and characters that no text has. */
const FORBIDDEN: readonly (readonly [RegExp, Fault])[] = [
  [
    /\r(?!\n)/,
    new Fault('a line end of CR alone', 'LF or CRLF', 'Save the file with the line ends of Unix (LF).'),
  ],
  [
    /\uFFFD/,
    new Fault('a byte that is not UTF-8', 'UTF-8', 'Save the file as UTF-8: `msgconv -t UTF-8` does it.'),
  ],
  [
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it looks for
    /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/,
    new Fault(
      'a control character',
      'text',
      'Remove it. Where the file has many, it may be in UTF-16: save it as UTF-8.',
    ),
  ],
];

/** Reads a PO file strictly. At the first fault the value is null: of a file that is broken, nothing is used. */
export function readPo({ path, text }: TextFile): Outcome<PoFile | null> {
  const refuse = (
    line: number,
    { found, expected, mend }: Fault,
  ): { value: null; diagnostics: Diagnostic[] } => ({
    value: null,
    diagnostics: [
      diagnostic('GA008', { file: path, line, column: 1 }, `Unexpected ${found}, expected ${expected}`, mend),
    ],
  });
  const [forbidden] = FORBIDDEN.map(([pattern, fault]) => ({ at: text.search(pattern), fault }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (forbidden !== undefined) return refuse(text.slice(0, forbidden.at).split('\n').length, forbidden.fault);
  const lines = (text.startsWith(BOM) ? text.slice(1) : text).split(/\r?\n/);
  const reader = new Reader();
  let number = 0;
  try {
    for (const line of lines) reader.read(line, ++number);
    const tail = reader.end();
    const isHeader = ({ isObsolete, fields }: Draft): boolean =>
      !isObsolete && fields.msgctxt === undefined && fields.msgid?.value === '';
    const headers = reader.entries.filter(isHeader);
    const entries = reader.entries.filter((entry) => !headers.includes(entry));
    if (headers[1] !== undefined) {
      number = headers[1].line;
      throw new Fault('a second header (msgid "")', 'one header');
    }
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    return { value: { header: headers[0] ?? null, entries, tail, lineEnd }, diagnostics: [] };
  } catch (fault) {
    if (fault instanceof Fault) return refuse(number, fault);
    throw fault;
  }
}
