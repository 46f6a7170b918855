import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Host } from '../../../src/schemas/hosting/hosts.ts';
import { readLexicon } from '../../machine/word-list.ts';
import { type Lexicon, normalise } from '../../pipeline/normalise/index.ts';
import { englishTitle, persianTitle } from './made-up-sentences.ts';
import { Dice, Zipf } from './random.ts';
import { type SyntheticText, syntheticText } from './synthetic-text.ts';
import { type PersonName, readVocabulary, type Vocabulary } from './vocabulary.ts';

/** The years in which synthetic texts were written. */
const YEARS = { first: 1995, last: 2025 };
/** How many people an archive knows: many speak in small archives already, and more in large ones, but not in proportion. */
const peopleOf = (documents: number): number => Math.ceil(12 * documents ** 0.6);
const SPEAKERS_OF_TEXT = 3;
/** Numbers of names that are not in people.yaml begin here: somebody whom one text alone names. */
const STRANGERS = 50_000;

/** One document of a synthetic archive, as its files have it. */
export interface SyntheticDocument {
  readonly id: string;
  readonly text: SyntheticText;
  /** `document.yaml`, as data. */
  readonly sidecar: Readonly<Record<string, unknown>>;
}

/** The id of a synthetic document; numbers begin with 1. */
const idOf = (number: number): string => `text-${number}`;

/** The path of a document's text, from the archive's root. */
export const sourceOf = (number: number): string => `seeds/${idOf(number)}/source.fa.txt`;

const bilingual = (dice: Dice, vocabulary: Vocabulary, count: number) => ({
  fa: persianTitle(dice, vocabulary, count),
  en: englishTitle(dice, vocabulary, count),
});

const placeId = (index: number): string => `place-${index + 1}`;

/** A day, one, two or three of which a text has, each a day later. */
function dayOf(dice: Dice): (after: number) => string {
  const [year, month, day] = [
    dice.between(YEARS.first, YEARS.last - 1),
    dice.between(0, 11),
    dice.between(1, 28),
  ];
  return (after) => new Date(Date.UTC(year, month, day + after)).toISOString().slice(0, 10);
}

function sidecarOf(dice: Dice, vocabulary: Vocabulary, { begins, genre }: SyntheticText, place: number) {
  const day = dayOf(dice);
  return {
    title: bilingual(dice, vocabulary, 5),
    genre,
    occasions: begins.map((statement, at) => ({
      id: `occasion-${at + 1}`,
      begins: `s${statement}`,
      title: bilingual(dice, vocabulary, 4),
      place: placeId(place),
      date: { edtf: day(at), status: 'stated' },
    })),
    provenance: { publisher: `خبرگزاری ${dice.between(1, 12)}`, received: day(begins.length) },
  };
}

/** The documents of an archive, one after the other: always the same for the same number of them. */
export function* syntheticDocuments(documents: number, vocabulary: Vocabulary): Generator<SyntheticDocument> {
  const people = new Zipf(Array.from({ length: peopleOf(documents) }, (_, at) => vocabulary.nameOf(at)));
  for (let number = 1; number <= documents; number += 1) {
    // Not the number itself, with which the words are drawn.
    const dice = new Dice(-number);
    const known = Array.from({ length: SPEAKERS_OF_TEXT }, () => people.draw(dice));
    const stranger = dice.share() < 0.1 ? [vocabulary.nameOf(STRANGERS + number)] : [];
    const place = dice.between(0, vocabulary.places.length - 1);
    const text = syntheticText(number, vocabulary, {
      speakers: [...known, ...stranger],
      place: vocabulary.places[place] ?? '',
    });
    yield { id: idOf(number), text, sidecar: sidecarOf(dice, vocabulary, text, place) };
  }
}

const quoted = (text: string): string => JSON.stringify(text);

/** Which share of a text is translated: most texts whole, one in ten by half, one in twenty not at all. */
function translatedOf(number: number): number {
  if (number % 20 === 7) return 0;
  return number % 10 === 3 ? 0.5 : 1;
}

/** The translation, an entry for each paragraph as it is shown; null where there is none. */
function translationOf(number: number, { lines, english }: SyntheticText, lexicon: Lexicon): string | null {
  const edited = normalise(lines.join('\n'), lexicon).text.split('\n');
  const entries = edited
    .slice(0, Math.floor(lines.length * translatedOf(number)))
    .map((fa, at) => `msgctxt "s${at + 1}"\nmsgid ${quoted(fa)}\nmsgstr ${quoted(english[at] ?? '')}\n`);
  const header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Language: en\\n"\n';
  return entries.length === 0 ? null : [header, ...entries].join('\n');
}

function authorities(documents: number, { nameOf, places }: Vocabulary): Readonly<Record<string, string>> {
  const name = ({ fa, en }: PersonName) => ({ name: { fa, en } });
  const people = Array.from({ length: peopleOf(documents) }, (_, at) => [
    `person-${at + 1}`,
    name(nameOf(at)),
  ]);
  const known = places.map((fa, at) => [placeId(at), { name: { fa, en: `Place ${at + 1}` }, kind: 'city' }]);
  return {
    'people.yaml': stringify(Object.fromEntries(people)),
    'places.yaml': stringify(Object.fromEntries(known)),
  };
}

/** What `archive.yaml` says of a synthetic archive: where it is published. */
const settings = (host: Host): string =>
  stringify({ name: { fa: 'بایگانی آزمایشی', en: 'Synthetic Archive' }, host });

/** Writes an archive of `documents` synthetic texts into the folder `root`, for measuring; `host` is where it is to be published. */
export function writeSynthetic(root: string, documents: number, host: Host = 'any'): void {
  const vocabulary = readVocabulary();
  const lexicon = readLexicon();
  const seeds = join(root, 'seeds');
  mkdirSync(seeds, { recursive: true });
  for (const [file, text] of Object.entries(authorities(documents, vocabulary)))
    writeFileSync(join(seeds, file), text);
  if (host !== 'any') writeFileSync(join(seeds, 'archive.yaml'), settings(host));
  let number = 0;
  for (const { id, text, sidecar } of syntheticDocuments(documents, vocabulary)) {
    number += 1;
    mkdirSync(join(seeds, id));
    writeFileSync(join(root, sourceOf(number)), `${text.lines.join('\n')}\n`);
    writeFileSync(join(seeds, id, 'document.yaml'), stringify(sidecar));
    const translation = translationOf(number, text, lexicon);
    if (translation !== null) writeFileSync(join(seeds, id, 'en.po'), translation);
  }
}

/** Makes an archive of `documents` synthetic texts, gives its root to `use`, and removes it, whatever comes of that. */
export async function withSynthetic<T>(
  documents: number,
  use: (root: string) => T | Promise<T>,
  host: Host = 'any',
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'goftar-'));
  try {
    writeSynthetic(root, documents, host);
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
