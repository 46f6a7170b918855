import { po } from 'gettext-parser';
import type { Utterance } from '../../../src/schemas/data.ts';
import { fold } from '../../../src/text/fold.ts';
import {
  type Diagnostic,
  diagnostic,
  type Outcome,
  type Place,
  placeOfWord,
  type TextFile,
} from '../../diagnostics/index.ts';
import type { Identified } from '../identify/index.ts';

export { completeCatalogue } from './catalogue.ts';

/** Segment id → English text. A segment that is not in it is not yet translated. */
export type Translation = ReadonlyMap<string, string>;

/** Where the entry for a segment begins: the PO parser does not keep lines. */
const placeOfEntry = (file: TextFile, id: string): Place => placeOfWord(file, `msgctxt "${id}"`);

/**
 * Reads en.po (gettext: msgctxt = segment id, msgid = Persian, msgstr = English). An entry without msgstr, or marked
 * fuzzy, is not a translation yet. Reports entries for segments that are not there, and those made from other words.
 */
export function readTranslation(
  file: TextFile | null,
  segments: readonly Identified[],
): Outcome<Translation | null> {
  if (file === null) return { value: new Map(), diagnostics: [] };
  let contexts: ReturnType<typeof po.parse>['translations'];
  try {
    contexts = po.parse(file.text).translations;
  } catch (error) {
    const line = Number((error as { lineNumber?: number }).lineNumber ?? 1);
    return {
      value: null,
      diagnostics: [
        diagnostic(
          'GA008',
          { file: file.path, line, column: 1 },
          `Unexpected PO syntax: ${error instanceof Error ? error.message : ''}`,
          'Mend the entry there, or check the file with msgfmt -c.',
        ),
      ],
    };
  }
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const translation = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const [id, entries] of Object.entries(contexts)) {
    if (id === '') continue;
    const segment = byId.get(id);
    const [entry] = Object.values(entries);
    if (segment === undefined) {
      diagnostics.push(
        diagnostic(
          'GA009',
          placeOfEntry(file, id),
          `Unexpected translation of ${id}, expected a segment of the text`,
          'Remove the entry, or give it the id of the segment it translates.',
        ),
      );
      continue;
    }
    const text = entry?.msgstr[0]?.trim() ?? '';
    const isFuzzy = entry?.comments?.flag?.split(/[ ,]+/).includes('fuzzy') ?? false;
    if (entry === undefined || text === '' || isFuzzy) continue;
    translation.set(id, text.replace(/\s+/g, ' '));
    if (fold(entry.msgid) !== fold(segment.edited)) {
      diagnostics.push(
        diagnostic(
          'GA009',
          placeOfEntry(file, id),
          `Unexpected Persian text in the translation of ${id}, expected the words it has now`,
          'Compare the translation with the text, then put the present text into msgid.',
        ),
      );
    }
  }
  return { value: translation, diagnostics };
}

const OPENING_QUOTE = /[:,] ?[“"]/u;
const CLOSING_QUOTE = /[”"](?=[.,;!?]?$)/u;

/**
 * Where the direct speech is in an English translation: between the quotation marks that a colon or comma leads to,
 * else after the colon. Empty where the Persian segment has no direct speech or the English does not show it.
 * Offsets are UTF-16, into the translation.
 */
export function englishUtterances(text: string, persian: readonly Utterance[]): Utterance[] {
  if (!persian.some(({ mode }) => mode === 'direct')) return [];
  const opening = OPENING_QUOTE.exec(text);
  if (opening !== null) {
    const start = opening.index + opening[0].length;
    const end = start + text.slice(start).search(CLOSING_QUOTE);
    if (end > start) return [{ mode: 'direct', start, end }];
  }
  const colon = text.indexOf(': ');
  return colon < 0 || colon + 2 >= text.length
    ? []
    : [{ mode: 'direct', start: colon + 2, end: text.length }];
}
