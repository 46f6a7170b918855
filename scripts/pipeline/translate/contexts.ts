import { fold } from '../../../src/text/fold.ts';
import {
  type Diagnostic,
  diagnostic,
  type Outcome,
  type Place,
  type TextFile,
} from '../../diagnostics/index.ts';
import type { Identified } from '../identify/index.ts';
import { charsetOf } from './header.ts';
import { EMPTY_CATALOGUE, type PoEntry, type PoFile, readPo } from './po-entries.ts';
import { stringLines } from './po-strings.ts';

/** The id of the segment that an entry translates; empty where the entry does not tell it. */
export const contextOf = ({ fields }: PoEntry): string => fields.msgctxt?.value ?? '';

const refused = (place: Place, message: string, mend: string): Diagnostic =>
  diagnostic('GA008', place, message, mend);

/** An encoding that the header names although the file is not in it: other programs would read other letters. */
function checkCharset(path: string, { header }: PoFile): Diagnostic[] {
  const charset = charsetOf(header);
  if (charset === null || /^utf-?8$/i.test(charset)) return [];
  return [
    refused(
      { file: path, line: header?.line ?? 1, column: 1 },
      `Unexpected charset ${charset} in the header, expected UTF-8`,
      'Where the file reads well as UTF-8, write charset=UTF-8 into its header; else `msgconv -t UTF-8` does both.',
    ),
  ];
}

/** Entries of which it is not known which segment they translate, said once; and segments that have two. */
function checkContexts(path: string, { entries }: PoFile): Diagnostic[] {
  const live = entries.filter(({ isObsolete }) => !isObsolete);
  const nameless = live.filter((entry) => contextOf(entry) === '');
  const first = new Map<string, PoEntry>();
  const repeated = live.flatMap((entry): Diagnostic[] => {
    const id = contextOf(entry);
    const before = first.get(id);
    if (before === undefined) first.set(id, entry);
    if (id === '' || before === undefined) return [];
    return [
      refused(
        { file: path, line: entry.line, column: 1 },
        `Unexpected second entry for ${id}, expected one (the first is at line ${before.line})`,
        'Keep the right one of the two, and remove the other.',
      ),
    ];
  });
  const [one] = nameless;
  if (one === undefined) return repeated;
  return [
    refused(
      { file: path, line: one.line, column: 1 },
      `Unexpected ${nameless.length === 1 ? 'entry' : `entries (${nameless.length})`} without msgctxt, expected the id of the segment it translates`,
      'Some programs lose it, such as a way through XLIFF and back. `npm run translate -- DOCUMENT` gives it back to each entry that has the words of a segment; else write msgctxt "s…" above msgid.',
    ),
    ...repeated,
  ];
}

/** Reads en.po; the value is null where anything in it is broken, and then nothing of it is used. */
export function readCatalogue(file: TextFile | null): Outcome<PoFile | null> {
  if (file === null) return { value: EMPTY_CATALOGUE, diagnostics: [] };
  const { value, diagnostics } = readPo(file);
  if (value === null) return { value, diagnostics };
  const found = [...checkCharset(file.path, value), ...checkContexts(file.path, value)];
  return { value: found.length > 0 ? null : value, diagnostics: found };
}

/** The text of a catalogue in which each entry without msgctxt has got the id of the one segment with its words. */
export function withLostContexts(file: TextFile, segments: readonly Identified[]): TextFile {
  const { value } = readPo(file);
  if (value === null) return file;
  const taken = new Set(value.entries.filter(({ isObsolete }) => !isObsolete).map(contextOf));
  const byWords = Map.groupBy(
    segments.filter(({ id }) => !taken.has(id)),
    ({ folded }) => folded.text,
  );
  const lines = file.text.split(/(?<=\n)/);
  const lost = value.entries.filter((entry) => !entry.isObsolete && entry.fields.msgctxt === undefined);
  for (const { line, fields } of lost.toReversed()) {
    const words = fold(fields.msgid?.value ?? '');
    const [segment, another] = byWords.get(words) ?? [];
    if (segment === undefined || another !== undefined) continue;
    byWords.delete(words);
    const [context = ''] = stringLines('msgctxt', segment.id, { isWrapped: false });
    lines.splice(line - 1, 0, context + value.lineEnd);
  }
  return { ...file, text: lines.join('') };
}
