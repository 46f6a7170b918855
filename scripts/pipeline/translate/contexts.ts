import { fold } from '../../../src/text/fold.ts';
import { type Diagnostic, type Outcome, phrase, said, type TextFile } from '../../diagnostics/index.ts';
import type { Identified } from '../identify/index.ts';
import { charsetOf } from './header.ts';
import { EMPTY_CATALOGUE, type PoEntry, type PoFile, readPo } from './po-entries.ts';
import { stringLines } from './po-strings.ts';

/** The id of the segment that an entry translates; empty where the entry does not tell it. */
export const contextOf = ({ fields }: PoEntry): string => fields.msgctxt?.value ?? '';

/** An encoding that the header names although the file is not in it: other programs would read other letters. */
function checkCharset(path: string, { header }: PoFile): Diagnostic[] {
  const charset = charsetOf(header);
  if (charset === null || /^utf-?8$/i.test(charset)) return [];
  return [said('otherCharset', { file: path, line: header?.line ?? 1, column: 1 }, { charset })];
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
    return [said('secondEntry', { file: path, line: entry.line, column: 1 }, { id, first: before.line })];
  });
  const [one] = nameless;
  if (one === undefined) return repeated;
  const found = nameless.length === 1 ? phrase('entry') : phrase('entries', { count: nameless.length });
  const place = { file: path, line: one.line, column: 1 };
  return [said('entryWithoutContext', place, { entries: found }), ...repeated];
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
