import { fold } from '../../../src/text/fold.ts';
import { format } from '../../diagnostics/index.ts';
import type { Identified } from '../identify/index.ts';
import { contextOf, readCatalogue } from './contexts.ts';
import { completeHeader, type HeaderFacts } from './header.ts';
import type { Keyword, PoEntry, PoField, PoFile } from './po-entries.ts';
import { stringLines } from './po-strings.ts';
import type { ReturnedUnit } from './xliff.ts';

/** What an en.po says of its document, for the one who translates. */
export interface CatalogueFacts extends HeaderFacts {
  /** The name of the file that the text is in, for `#:`. */
  readonly source: string;
  /** What a translator should know of a segment, a line each, for `#.`. */
  readonly about: (segment: Identified, isTranslated: boolean) => readonly string[];
  /** Translations that came back from another program, by segment. */
  readonly returned?: ReadonlyMap<string, ReturnedUnit>;
}

const UNKNOWN_FACTS: CatalogueFacts = {
  document: 'document',
  source: 'source.fa.txt',
  today: '1970-01-01',
  about: () => [],
};

const textOf = (entry: PoEntry, keyword: Keyword): string => entry.fields[keyword]?.value ?? '';
const isEmpty = (entry: PoEntry): boolean => textOf(entry, 'msgstr').trim() === '';
const isMade = (comment: string): boolean => /^#[.:]/.test(comment);

/** An entry as lines; what is obsolete is marked so on each of them. */
function linesOf({ isObsolete, comments, flags, previous, fields }: PoEntry): string[] {
  const mark = isObsolete ? '#~ ' : '';
  const before = isObsolete ? '#~| ' : '#| ';
  const strings = (from: Partial<Record<Keyword, PoField>>, prefix: string): string[] =>
    (['msgctxt', 'msgid', 'msgstr'] as const).flatMap((keyword) =>
      (from[keyword]?.lines ?? []).map((line) => prefix + line),
    );
  return [
    ...comments,
    ...(flags.length > 0 ? [`#, ${flags.join(', ')}`] : []),
    ...strings(previous, before),
    ...strings(fields, mark),
  ];
}

/** Whether a file is wrapped, as gettext's own tools write it, or has each text on one line. */
const isWrappedFile = ({ entries }: PoFile): boolean =>
  entries.some(({ fields }) =>
    Object.values(fields).some(({ lines }) => lines.length > 1 && !lines.slice(0, -1).some(endsLine)),
  );
const endsLine = (line: string): boolean => line.endsWith('\\n"');

/** Brings a catalogue up to date with a text, as `msgmerge --previous` does. */
class Completing {
  readonly #facts: CatalogueFacts;
  readonly #isWrapped: boolean;

  constructor(file: PoFile, facts: CatalogueFacts) {
    this.#facts = facts;
    this.#isWrapped = isWrappedFile(file);
  }

  #field(keyword: Keyword, value: string): PoField {
    return { value, lines: stringLines(keyword, value, { isWrapped: this.#isWrapped }) };
  }

  /**
   * The entry with the translation that came back for its segment, where that is another one. It is of the words it was translated
   * from: where these are not the present ones, it becomes fuzzy as any translation does whose text has changed.
   */
  #withReturned(id: string, known: PoEntry | undefined): PoEntry | undefined {
    const back = this.#facts.returned?.get(id);
    if (back === undefined || back.target === known?.fields.msgstr?.value) return known;
    const fields = {
      msgctxt: known?.fields.msgctxt ?? this.#field('msgctxt', id),
      msgid: this.#field('msgid', back.source),
      msgstr: this.#field('msgstr', back.target),
    };
    const flags = (known?.flags ?? []).filter((flag) => flag !== 'fuzzy');
    return { line: 0, isObsolete: false, comments: known?.comments ?? [], flags, previous: {}, fields };
  }

  /** The entry of a segment: what is known of it, with the words that the segment has now. */
  entry(segment: Identified, present: PoEntry | undefined): PoEntry {
    const known = this.#withReturned(segment.id, present);
    const { source, about } = this.#facts;
    const comments = [
      ...(known?.comments ?? []).filter((comment) => !isMade(comment)),
      ...about(segment, known !== undefined && !isEmpty(known)).map((line) => `#. ${line}`),
      `#: ${source}:${segment.line}`,
    ];
    const fields = {
      msgctxt: known?.fields.msgctxt ?? this.#field('msgctxt', segment.id),
      msgid: this.#field('msgid', segment.edited),
      msgstr: known?.fields.msgstr ?? this.#field('msgstr', ''),
    };
    const entry = { line: 0, isObsolete: false, flags: known?.flags ?? [], previous: {}, comments, fields };
    if (known === undefined) return entry;
    if (isEmpty(known)) return { ...entry, flags: entry.flags.filter((flag) => flag !== 'fuzzy') };
    if (textOf(known, 'msgid') === segment.edited)
      return {
        ...entry,
        previous: known.previous,
        fields: { ...fields, msgid: known.fields.msgid ?? fields.msgid },
      };
    // A letter or a half-space that only the archive's own rules write otherwise changes no word.
    if (fold(textOf(known, 'msgid')) === segment.folded.text) return { ...entry, previous: known.previous };
    const isFuzzy = known.flags.includes('fuzzy');
    const { msgctxt, msgid } = known.fields;
    const previous =
      isFuzzy && known.previous.msgid !== undefined
        ? known.previous
        : { ...(msgctxt && { msgctxt }), ...(msgid && { msgid }) };
    return { ...entry, previous, flags: isFuzzy ? entry.flags : ['fuzzy', ...entry.flags] };
  }
}

/** An entry that is kept although its segment is gone: it is obsolete, and what was made of the text is left out. */
const obsolete = (entry: PoEntry): PoEntry => ({
  ...entry,
  isObsolete: true,
  comments: entry.comments.filter((comment) => !isMade(comment)),
});

/** Whether a translator wrote something beside the entry. */
const hasNotes = ({ comments }: PoEntry): boolean =>
  comments.some((comment) => !isMade(comment) && comment.trim() !== '#');

const isKept = (entry: PoEntry): boolean => !isEmpty(entry) || hasNotes(entry);

/** Entries by the segment they translate. Of two obsolete ones the later is the one that was put away last. */
function byContext({ entries }: PoFile): Record<'live' | 'gone', ReadonlyMap<string, PoEntry>> {
  const of = (isObsolete: boolean): ReadonlyMap<string, PoEntry> =>
    new Map(entries.filter((one) => one.isObsolete === isObsolete).map((one) => [contextOf(one), one]));
  return { live: of(false), gone: of(true) };
}

/**
 * The text of an en.po with an entry for each segment, in order, its present Persian words as msgid. What a translator
 * wrote stays as it was written. Where the Persian words changed, the entry becomes fuzzy, with the words from before in
 * `#| msgid`; an entry whose segment is gone stays as an obsolete one (`#~`), and comes back with its segment. `present`
 * is what the file has now, as `readCatalogue` takes it. Throws where it does not.
 */
export function completeCatalogue(
  present: string | null,
  segments: readonly Identified[],
  facts: CatalogueFacts = UNKNOWN_FACTS,
): string {
  const { value: file, diagnostics } = readCatalogue(
    present === null ? null : { path: facts.document, text: present },
  );
  if (file === null) throw new Error(diagnostics.map(format).join('\n'));
  const { live, gone } = byContext(file);
  const completing = new Completing(file, facts);
  const used = new Set<PoEntry>();
  const entries = segments.map((segment) => {
    const own = live.get(segment.id);
    const old = gone.get(segment.id);
    const known = own === undefined || (isEmpty(own) && !hasNotes(own)) ? (old ?? own) : own;
    if (known !== undefined) used.add(known).add(own ?? known);
    return completing.entry(segment, known);
  });
  const kept = file.entries.filter((one) => !used.has(one) && isKept(one)).map(obsolete);
  const blocks = [completeHeader(file.header, facts), ...[...entries, ...kept].map(linesOf), file.tail];
  const text = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `${text.join('\n\n')}\n`.replaceAll('\n', file.lineEnd);
}
