import { BOM } from '../../../src/text/characters.ts';
import {
  type Diagnostic,
  type Outcome,
  type Saying,
  saidAt,
  saying,
  type TextFile,
} from '../../diagnostics/index.ts';
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
  readonly said: Saying;

  constructor(said: Saying) {
    this.said = said;
  }
}

const STRING_LINE = /^\s*(?:([A-Za-z_]+(?:\[[^\]]*\])?)\s*)?(".*)$/u;
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
      if (fields.msgid === undefined) throw new Fault(saying('entryWithoutMsgid'));
      if (fields.msgstr === undefined)
        throw new Fault(saying('entryWithoutMsgstr', { after: this.#open.line }));
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
      throw new Fault(saying('endAfterComments'));
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
    this.#beginBefore('commentWithin');
    if (line.startsWith('#,')) {
      for (const flag of line.slice(2).split(',')) if (flag.trim() !== '') this.#open.flags.push(flag.trim());
    } else this.#open.comments.push(line);
    this.#last = null;
  }

  /** A comment, or what was the text before, stands before an entry and not within one. */
  #beginBefore(within: 'commentWithin' | 'previousWithin'): void {
    const { fields } = this.#open;
    if (fields.msgstr !== undefined) this.#close();
    if (Object.keys(fields).length > 0 && fields.msgstr === undefined) throw new Fault(saying(within));
  }

  #string(text: string, { number, kind }: { readonly number: number; readonly kind: string }): void {
    if (CONFLICT.test(text)) throw new Fault(saying('conflictInEntry'));
    const match = STRING_LINE.exec(text);
    const word = match?.[1];
    if (match === null || (word !== undefined && !isKeyword(word)))
      throw new Fault(saying('noKeyword', { found: (word ?? text).trim().slice(0, 40) }));
    const value = quoted(match[2] ?? '');
    if (typeof value !== 'string') throw new Fault(value);
    const isPrevious = kind.endsWith('|');
    if (word === undefined) {
      const last = this.#last;
      const field = last?.kind === kind ? last.fields[last.keyword] : undefined;
      if (field === undefined) throw new Fault(saying('stringWithoutKeyword'));
      field.value += value;
      field.lines.push(text.trim());
      return;
    }
    if (isPrevious) this.#beginBefore('previousWithin');
    else this.#beginField(word, kind === '#~', number);
    const fields = isPrevious ? this.#open.previous : this.#open.fields;
    if (isPrevious && fields[word] !== undefined)
      throw new Fault(saying('secondPrevious', { keyword: word }));
    fields[word] = { value, lines: [text.trim()] };
    this.#last = { fields, keyword: word, kind };
  }

  #beginField(word: Keyword, isObsolete: boolean, number: number): void {
    if (this.#open.fields.msgstr !== undefined) this.#close();
    const { fields } = this.#open;
    if (Object.keys(fields).length === 0) {
      this.#open.line = number;
      this.#open.isObsolete = isObsolete;
    } else if (this.#open.isObsolete !== isObsolete) throw new Fault(saying('halfObsolete'));
    const wanted = fields.msgid === undefined ? ['msgctxt', 'msgid'] : ['msgstr'];
    if (!wanted.includes(word) || fields[word] !== undefined)
      throw new Fault(
        saying('otherKeyword', { keyword: word, wanted: fields.msgid === undefined ? 'msgid' : 'msgstr' }),
      );
  }
}

function isKeyword(word: string): word is Keyword {
  if (/^msgid_plural$|^msgstr\[/.test(word)) throw new Fault(saying('pluralForms', { keyword: word }));
  return KEYWORDS.some((one) => one === word);
}

/** What makes a whole file unreadable, wherever it stands: other line ends, and characters that no text has. */
const FORBIDDEN: readonly (readonly [RegExp, Saying])[] = [
  [/\r(?!\n)/, saying('lineEndCr')],
  [/\uFFFD/, saying('byteInCatalogue')],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it looks for
  [/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/, saying('controlInCatalogue')],
];

/** Reads a PO file strictly. At the first fault the value is null: of a file that is broken, nothing is used. */
export function readPo({ path, text }: TextFile): Outcome<PoFile | null> {
  const refuse = (line: number, fault: Saying): { value: null; diagnostics: Diagnostic[] } => ({
    value: null,
    diagnostics: [saidAt({ file: path, line, column: 1 }, fault)],
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
      throw new Fault(saying('secondHeader'));
    }
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    return { value: { header: headers[0] ?? null, entries, tail, lineEnd }, diagnostics: [] };
  } catch (fault) {
    if (fault instanceof Fault) return refuse(number, fault.said);
    throw fault;
  }
}
