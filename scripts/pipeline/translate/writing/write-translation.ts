import type { TextFile } from '../../../diagnostics/index.ts';
import type { Identified } from '../../identify/index.ts';
import { type CatalogueFacts, completeCatalogue } from '../catalogue.ts';
import { contextOf, readCatalogue } from '../contexts.ts';
import type { PoEntry } from '../po-entries.ts';
import { stringLines } from '../po-strings.ts';

const KEYWORD = /^\s*(?:msgctxt|msgid|msgstr)\b/;
const STRING = /^\s*"/;

/** The lines of an entry in its file, from 0: its comments from `top`, its strings from `start`, up to `end`. */
interface Lines {
  readonly top: number;
  readonly start: number;
  readonly end: number;
}

function linesOf(lines: readonly string[], { line }: PoEntry): Lines {
  const start = line - 1;
  let end = start;
  let isStringSeen = false;
  for (; end < lines.length; end += 1) {
    const text = lines[end] ?? '';
    const isOwn =
      (KEYWORD.test(text) && !(isStringSeen && /^\s*msg(?:ctxt|id)\b/.test(text))) || STRING.test(text);
    if (!isOwn) break;
    if (/^\s*msgstr\b/.test(text)) isStringSeen = true;
  }
  let top = start;
  while (top > 0 && (lines[top - 1] ?? '').startsWith('#') && !(lines[top - 1] ?? '').startsWith('#~'))
    top -= 1;
  return { top, start, end };
}

/** Comments of an entry whose translation is confirmed: neither fuzzy nor with the words from before. */
const confirmed = (comments: readonly string[]): string[] =>
  comments
    .filter((line) => !line.startsWith('#|'))
    .flatMap((line) => {
      if (!/^#,.*\bfuzzy\b/.test(line)) return [line];
      const flags = line
        .slice(2)
        .split(',')
        .map((flag) => flag.trim());
      const left = flags.filter((flag) => flag !== '' && flag !== 'fuzzy');
      return left.length === 0 ? [] : [`#, ${left.join(', ')}`];
    });

/** A segment, and the English of its words as they are now. */
export interface NewTranslation {
  readonly segment: Identified;
  readonly english: string;
  /** All segments, in order: an entry that is new comes after that of the one before. */
  readonly segments: readonly Identified[];
  readonly facts: CatalogueFacts;
}

const fieldLines = (keyword: 'msgctxt' | 'msgid' | 'msgstr', value: string): string[] =>
  stringLines(keyword, value, { isWrapped: false });

/**
 * The text of an en.po with the English of one segment, which counts as confirmed for the words that the segment has now. Of the
 * other lines none is touched. Null where the file is broken.
 */
export function withTranslation(
  file: TextFile | null,
  { segment, english, segments, facts }: NewTranslation,
): string | null {
  const present = file ?? { path: 'en.po', text: completeCatalogue(null, segments, facts) };
  const { value: catalogue } = readCatalogue(present);
  if (catalogue === null) return null;
  const lines = present.text.split(catalogue.lineEnd);
  const live = new Map(
    catalogue.entries.filter((one) => !one.isObsolete).map((one) => [contextOf(one), one]),
  );
  const entry = live.get(segment.id);
  if (entry === undefined) {
    const before = segments.slice(0, segments.indexOf(segment)).findLast(({ id }) => live.has(id));
    const last = before === undefined ? catalogue.header : live.get(before.id);
    const at = last == null ? 0 : linesOf(lines, last).end;
    const strings = [
      ...fieldLines('msgctxt', segment.id),
      ...fieldLines('msgid', segment.edited),
      ...fieldLines('msgstr', english),
    ];
    lines.splice(
      at,
      0,
      ...(at === 0 ? [] : ['']),
      `#: ${facts.source}:${segment.line}`,
      ...strings,
      ...(at === 0 ? [''] : []),
    );
    return lines.join(catalogue.lineEnd);
  }
  const { top, start, end } = linesOf(lines, entry);
  const { msgctxt, msgid } = entry.fields;
  const strings = [
    ...(msgctxt?.lines ?? []),
    ...(msgid?.value === segment.edited ? msgid.lines : fieldLines('msgid', segment.edited)),
    ...fieldLines('msgstr', english),
  ];
  lines.splice(top, end - top, ...confirmed(lines.slice(top, start)), ...strings);
  return lines.join(catalogue.lineEnd);
}
