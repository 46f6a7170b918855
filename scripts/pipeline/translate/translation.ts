import { fold } from '../../../src/text/fold.ts';
import { type Diagnostic, type Outcome, type Place, said, type TextFile } from '../../diagnostics/index.ts';
import type { Identified } from '../identify/index.ts';
import { removeBidiControls } from '../normalise/index.ts';
import { contextOf, readCatalogue } from './contexts.ts';
import type { PoEntry } from './po-entries.ts';

/** The translation of a document into one language. */
export interface Translation {
  /** Segment id → translation of the words it has now. A segment that is not in it is not yet translated. */
  readonly current: ReadonlyMap<string, string>;
  /** Segment id → translation of words it had before, which nobody has confirmed for those it has now. */
  readonly earlier: ReadonlyMap<string, string>;
  /** The current translations, for those who check them. */
  readonly entries: readonly TranslatedEntry[];
}

/** A current translation, where it is written, and the flags it has there (`#, no-numbers`). */
export interface TranslatedEntry {
  readonly id: string;
  readonly text: string;
  readonly place: Place;
  readonly flags: readonly string[];
}

/** The translation of a text into a further language, as it was read. */
export interface FurtherText {
  readonly language: string;
  readonly path: string;
  readonly translation: Translation;
}

export const NO_TRANSLATION: Translation = { current: new Map(), earlier: new Map(), entries: [] };

/** A translation as it is shown: on one line, without controls that show its letters in another order than they are read in. */
function shown(text: string): string {
  let plain = text;
  for (const { start, before } of removeBidiControls(text).toReversed())
    plain = plain.slice(0, start) + plain.slice(start + before.length);
  return plain.trim().replace(/\s+/g, ' ');
}

type State = 'current' | 'earlier' | 'draft';

/** What an entry translates: the words its segment has now, or words it had before. A draft is not shown. */
function stateOf({ flags, previous, fields }: PoEntry, { edited, folded }: Identified): State {
  const msgid = fields.msgid?.value ?? '';
  const isOfPresentWords = msgid === edited || fold(msgid) === folded.text;
  if (!flags.includes('fuzzy')) return isOfPresentWords ? 'current' : 'earlier';
  // Fuzzy without the words from before: somebody was not sure of a translation that was never another's.
  return isOfPresentWords && previous.msgid === undefined ? 'draft' : 'earlier';
}

const outdated = (id: string, place: Place, { flags }: PoEntry): Diagnostic =>
  said(flags.includes('fuzzy') ? 'translationUnconfirmed' : 'translationOutdated', place, { id });

/**
 * Reads en.po, or the file of another language (gettext: msgctxt = segment id, msgid = Persian, msgstr = translation). An entry without msgstr, or a draft
 * that is marked fuzzy, is not a translation yet. Reports entries for segments that are not there, and those made from
 * other words. The value is null where the file is broken.
 */
export function readTranslation(
  file: TextFile | null,
  segments: readonly Identified[],
): Outcome<Translation | null> {
  if (file === null) return { value: NO_TRANSLATION, diagnostics: [] };
  const { value: catalogue, diagnostics: faults } = readCatalogue(file);
  if (catalogue === null) return { value: null, diagnostics: faults };
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const texts = { current: new Map<string, string>(), earlier: new Map<string, string>() };
  const entries: TranslatedEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  const withControls: PoEntry[] = [];
  for (const entry of catalogue.entries) {
    if (entry.isObsolete) continue;
    const id = contextOf(entry);
    const place = { file: file.path, line: entry.line, column: 1 };
    const segment = byId.get(id);
    if (segment === undefined) {
      diagnostics.push(said('translationOfNothing', place, { id }));
      continue;
    }
    const written = entry.fields.msgstr?.value ?? '';
    const text = shown(written);
    const state = stateOf(entry, segment);
    if (text === '' || state === 'draft') continue;
    texts[state].set(id, text);
    if (state === 'current') entries.push({ id, text, place, flags: entry.flags });
    else diagnostics.push(outdated(id, place, entry));
    if (removeBidiControls(written).length > 0) withControls.push(entry);
  }
  const [first] = withControls;
  if (first !== undefined)
    diagnostics.push(
      said(
        'bidiInTranslation',
        { file: file.path, line: first.line, column: 1 },
        { ids: withControls.map(contextOf) },
      ),
    );
  return { value: { ...texts, entries }, diagnostics };
}
