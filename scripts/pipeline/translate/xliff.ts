import { fromXml } from 'xast-util-from-xml';
import js2xliff from 'xliff/js2xliff';
import xliff2js from 'xliff/xliff2js';
import { z } from 'zod';
import { BOM } from '../../../src/text/characters.ts';
import { type Phrase, phrase, phraseInWords } from '../../diagnostics/index.ts';
import type { Identified } from '../identify/index.ts';
import { contextOf } from './contexts.ts';
import type { PoEntry, PoFile } from './po-entries.ts';

/** A segment as it came back from a program for XLIFF: the Persian words it was translated from, and its translation. */
export interface ReturnedUnit {
  readonly source: string;
  readonly target: string;
}

/** Why a file is not taken: nothing of it is used then. */
export class NotTaken extends Error {
  readonly what: Phrase;
  readonly mend: Phrase;
  constructor(what: Phrase, mend: Phrase) {
    super(phraseInWords(what, 'en'));
    this.what = what;
    this.mend = mend;
  }
}

/** What an entry tells a translator: the comments made for it and those of other people, and that it is in doubt. */
function notesOf({ comments, flags, previous }: PoEntry): string[] {
  const told = comments.flatMap((comment) => {
    const text = /^#(?:\.| )\s*(.+)$/u.exec(comment)?.[1];
    return text === undefined ? [] : [text];
  });
  const before = previous.msgid?.value;
  if (!flags.includes('fuzzy')) return told;
  return [
    ...told,
    before === undefined
      ? 'In doubt (fuzzy): look it through. It counts once it is changed here, or confirmed in the file of the translation.'
      : `The Persian words have changed since this was translated. They were: ${before}`,
  ];
}

/** A document for programs that translate XLIFF 2.0: a unit for each segment, with what translators are told in notes. */
export function toXliff(
  document: string,
  { entries }: PoFile,
  segments: readonly Identified[],
  language = 'en',
): Promise<string> {
  const live = new Map(
    entries.filter(({ isObsolete }) => !isObsolete).map((entry) => [contextOf(entry), entry]),
  );
  const units = segments.map(({ id, edited }) => {
    const entry = live.get(id);
    const note = entry === undefined ? [] : notesOf(entry);
    const target = entry?.fields.msgstr?.value ?? '';
    return [id, { source: edited, target, ...(note.length > 0 && { note }) }] as const;
  });
  return js2xliff({
    resources: { [document]: Object.fromEntries(units) },
    sourceLanguage: 'fa',
    targetLanguage: language,
  });
}

/** XLIFF as the library reads it. What has marks of its own in it (`<ph/>`, `<pc>`) is a list there, and no text. */
const unit = z.object({ source: z.unknown(), target: z.unknown().optional() });
const xliff = z.object({
  sourceLanguage: z.string(),
  targetLanguage: z.string().optional(),
  resources: z.record(z.string(), z.record(z.string(), unit)),
});

const EXPORT_AGAIN = phrase('exportAgain');

/** How often an element stands in a file; what is in comments and CDATA is of the same programs, and plays no part. */
const countOf = (xml: string, element: string): number =>
  xml.match(new RegExp(`<${element}(?=[\\s/>])`, 'g'))?.length ?? 0;

async function read(xml: string): Promise<z.infer<typeof xliff>> {
  let found: unknown;
  try {
    // The library takes a file that was cut off for a whole one; this one does not.
    fromXml(xml.replace(BOM, ''));
    found = await xliff2js(xml.replace(BOM, ''));
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new NotTaken(phrase('xliffNoXml', { reason: why }), EXPORT_AGAIN);
  }
  const { data, success } = xliff.safeParse(found);
  if (success) return data;
  throw new NotTaken(phrase('xliffOther'), EXPORT_AGAIN);
}

/**
 * The segments of a document that came back as XLIFF, by id; those without a translation are left out. Throws `NotTaken` where the file
 * is not that document's, has other languages, or cannot be taken as it is.
 */
export async function fromXliff(
  document: string,
  xml: string,
  segments: readonly Identified[],
  language = 'en',
): Promise<ReadonlyMap<string, ReturnedUnit>> {
  const { sourceLanguage, targetLanguage, resources } = await read(xml);
  const isIn = (code: string, wanted: string): boolean => new RegExp(`^${wanted}\\b`, 'i').test(code);
  if (!isIn(sourceLanguage, 'fa') || !isIn(targetLanguage ?? language, language))
    throw new NotTaken(
      phrase('xliffLanguages', { source: sourceLanguage, target: String(targetLanguage), wanted: language }),
      phrase('takeOwn'),
    );
  const files = Object.keys(resources);
  const [name = ''] = files;
  if (files.length !== 1 || name !== document)
    throw new NotTaken(
      phrase('xliffDocument', {
        found: [name, ...files.slice(1)].map((text) => phrase('inQuotes', { text })),
        document,
      }),
      phrase('nameItsDocument'),
    );
  const units = Object.entries(resources[name] ?? {});
  if (countOf(xml, 'unit') !== units.length || countOf(xml, 'segment') !== units.length)
    throw new NotTaken(phrase('xliffGroups'), phrase('joinSegments'));
  const known = new Set(segments.map(({ id }) => id));
  const strange = units.map(([id]) => id).filter((id) => !known.has(id));
  if (strange.length > 0) throw new NotTaken(phrase('xliffUnits', { ids: strange, document }), EXPORT_AGAIN);
  const returned = new Map<string, ReturnedUnit>();
  for (const [id, { source, target = '' }] of units) {
    if (typeof source !== 'string' || typeof target !== 'string')
      throw new NotTaken(phrase('xliffMarks', { id }), phrase('takeMarksOut'));
    if (target.trim() !== '') returned.set(id, { source, target });
  }
  return returned;
}
