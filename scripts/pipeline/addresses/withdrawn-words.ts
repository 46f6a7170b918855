import type { Ledger, Sidecar } from '../../../src/schemas/seed.ts';
import { fold } from '../../../src/text/fold.ts';
import {
  type Diagnostic,
  keyOfSaid,
  linesAndColumns,
  type Place,
  said,
  startOf,
  type TextFile,
} from '../../diagnostics/index.ts';
import { type SeedFiles, translationsOf } from '../archive-input.ts';
import type { AttributedDocument } from '../attribute/index.ts';
import { fingerprint, isGuessable, type Recognised, type Seals, type Worded } from '../identify/index.ts';
import type { YamlFile } from '../read/index.ts';

/** A document in which withdrawn words are looked for: what is new in it, and the editors' files. */
export interface Searched {
  readonly id: string;
  readonly seed: Pick<SeedFiles, 'sidecar' | 'translation' | 'further'>;
  /** Segments that were not so in the last edition. */
  readonly changed: readonly (Worded & { readonly place: Place })[];
  /** The fingerprints of all its segments: their words are no withdrawn ones. */
  readonly prints: ReadonlySet<string>;
}

/** A text with its ids, as it was and as it is. */
interface Identifiable {
  readonly attributed: AttributedDocument;
  readonly published: Ledger;
  readonly ledger: Ledger;
}

const wordedOf = ({ source, edited, utterances }: AttributedDocument['segments'][number]): Worded => ({
  source,
  spoken: utterances.map(({ start, end }) => edited.slice(start, end)).join(' ') || null,
});

/** What of a text may be withdrawn words: its segments that were not so before. */
export function searchedIn(
  seed: SeedFiles,
  file: string,
  { attributed, published, ledger }: Identifiable,
): Searched {
  const changed = attributed.segments.filter(({ id }) => {
    const last = published.ids[id];
    return last?.state !== 'live' || last.fingerprint !== ledger.ids[id]?.fingerprint;
  });
  return {
    id: seed.id,
    seed,
    changed: changed.map((segment) => ({
      ...wordedOf(segment),
      place: { ...startOf(file), line: segment.line },
    })),
    prints: new Set(Object.values(ledger.ids).flatMap(({ fingerprint }) => fingerprint ?? [])),
  };
}

const back = ({ document, id }: Recognised, own: string, place: Place): Diagnostic =>
  said('withdrawnBack', place, {
    owner: document === own ? id : `${document}#${id}`,
    at: place.line,
    id,
  });

const STRING = /"((?:[^"\\\n]|\\.)*)"/g;

/** The texts of a gettext file, entry by entry, with comments and obsolete entries. */
function catalogueTexts(file: TextFile): (Worded & { place: Place })[] {
  const placeOf = linesAndColumns(file.text);
  let offset = 0;
  return file.text.split(/\n(?=\s*(?:#[~|]+\s*)?(?:msgid|msgstr|msgctxt))/).map((part) => {
    const place = { file: file.path, ...placeOf(offset) };
    offset += part.length + 1;
    const source = [...part.matchAll(STRING)]
      .map(([, words = '']) => words.replaceAll('\\n', '\n').replaceAll('\\"', '"'))
      .join('');
    return { source, spoken: null, place };
  });
}

/** The texts of document.yaml, line by line; a value over several lines is looked at as one, too. */
function editorsTexts({ path, text }: TextFile): (Worded & { place: Place })[] {
  const placeOf = linesAndColumns(text);
  const lines = text.split('\n').map((source, i) => ({
    source: source.replace(/^\s*(?:- )?[\w-]+:\s*/, ''),
    spoken: null,
    place: { ...startOf(path), line: i + 1 },
  }));
  const quoted = [...text.matchAll(/["'«]([^"'«»]+)["'»]|:\s+([^,{}\n]+)(?=[,}\n])/g)].map((found) => ({
    source: found[1] ?? found[2] ?? '',
    spoken: null,
    place: { file: path, ...placeOf(found.index) },
  }));
  return [...lines, ...quoted];
}

/** Reports withdrawn words that a text, its translation or its document.yaml has again. */
export function checkSeals({ id, seed, changed, prints }: Searched, seals: Seals): Diagnostic[] {
  if (seals.isEmpty) return [];
  const files = [
    ...translationsOf(seed).flatMap(catalogueTexts),
    ...(seed.sidecar === null ? [] : editorsTexts(seed.sidecar)),
  ].filter(({ source }) => source.trim() !== '' && !prints.has(fingerprint(source)));
  const found = [...changed, ...files].flatMap((text): Diagnostic[] => {
    const owner = seals.find(text);
    return owner === null ? [] : [back(owner, id, text.place)];
  });
  return [...new Map(found.map((one) => [`${one.file} ${one.line} ${keyOfSaid(one)}`, one])).values()];
}

/**
 * Reports new short segments of a document of which something was withdrawn that has no seal. Words so few are not known
 * again, since a seal of them could be guessed: an editor has to look.
 */
export function reportShort(file: string, { attributed, published }: Identifiable): Diagnostic[] {
  const unsealed = Object.keys(published.ids).filter((id) => {
    const { state, date, seals } = published.ids[id] ?? { state: 'live' };
    return state === 'withdrawn' && date !== undefined && seals === undefined;
  });
  if (unsealed.length === 0) return [];
  return attributed.segments
    .filter(({ id }) => published.ids[id] === undefined)
    .filter((segment) => isGuessable(wordedOf(segment)))
    .map(({ id, line }) => said('perhapsWithdrawn', { ...startOf(file), line }, { id, withdrawn: unsealed }));
}

/** What of document.yaml may stay when the document is withdrawn. */
const KEPT: ReadonlySet<string> = new Set(['withdrawn', 'formerly']);

/** Reports what is left of a withdrawn document. `text` is its received text as it still is; empty where it is gone. */
export function checkLeftOver(
  seed: Pick<SeedFiles, 'sidecar' | 'translation' | 'further'>,
  { placeOf }: YamlFile<Sidecar>,
  text: { readonly path: string; readonly isEmpty: boolean } | null,
): Diagnostic[] {
  const keys = [...(seed.sidecar?.text ?? '').matchAll(/^(["']?)([A-Za-z]\w*)\1\s*:/gm)].map(
    ([, , key = '']) => key,
  );
  return [
    ...(text === null || text.isEmpty ? [] : [said('textLeft', startOf(text.path))]),
    ...translationsOf(seed)
      .filter(({ text: words }) => fold(words).trim() !== '')
      .map((translation) => said('translationLeft', startOf(translation.path))),
    ...keys.filter((key) => !KEPT.has(key)).map((key) => said('entryLeft', placeOf([key]), { key })),
  ];
}
