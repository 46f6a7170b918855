import { hash } from 'node:crypto';
import type { AddressBook, BookRecord } from '../../src/schemas/address-book.ts';
import type { Sidecar } from '../../src/schemas/seed.ts';
import { type Diagnostic, type Outcome, startOf, type TextFile } from '../diagnostics/index.ts';
import { type BookedDocument, openSidecar, type PublishedArchive } from './addresses/index.ts';
import type { ArchiveInput, Seed } from './archive-input.ts';
import type { Gazetteer } from './attribute/index.ts';
import type { IngestedSeed } from './check/index.ts';
import { readLedger } from './identify/index.ts';
import { eachTime, type Once } from './once.ts';
import type { YamlFile } from './read/index.ts';
import { type RecordsAskedFor, recordsDigest } from './records-asked-for.ts';

/** What an ingest has made of a text: the next one takes it as it is, where nothing that it depends on has changed. */
export interface KeptText {
  /** A digest of all that the text's content depends on, apart from the program and from people and places. */
  readonly key: string;
  /** A digest of people.yaml and places.yaml, and what the text's content depends on of them. */
  readonly authorities: string;
  readonly asked: RecordsAskedFor;
  readonly files: readonly (readonly [path: string, text: string])[];
  /** What the editors' file beside the text says. */
  readonly sidecar: Sidecar;
  /** What of the document has an address of its own. */
  readonly booked: {
    readonly speakers: readonly (readonly [id: string, record: BookRecord])[];
    readonly places: readonly (readonly [id: string, record: BookRecord])[];
    readonly series: readonly (readonly [id: string, record: BookRecord])[];
    readonly occasions: readonly (readonly [id: string, begins: string])[];
    /** How many occasions it has, and how many statements are whose. */
    readonly listed: {
      readonly occasions: number;
      readonly statements: readonly (readonly [id: string, count: number])[];
    };
  };
  readonly diagnostics: readonly Diagnostic[];
  /** What whoever was told of the document has noted. */
  readonly note: unknown;
}

/** Where what was made of texts is kept from one ingest to the next, by the ids of documents. */
export interface KeptTexts {
  find(id: string): KeptText | undefined;
  keep(id: string, text: KeptText): void;
}

/** What another thread has made of a text with the same input as this ingest: plain data, as threads can hand it over. */
export interface TextAhead
  extends Pick<MadeText, 'ledger' | 'files' | 'booked' | 'asked'>,
    Pick<KeptText, 'sidecar'>,
    Told {}

/** What was made of texts before. `again` is told of each that is not read now, with what was noted of it. */
export interface Keeping {
  readonly texts: KeptTexts;
  readonly again: (seed: Seed, note: unknown, sidecar: YamlFile<Sidecar>) => void;
  /** For whoever ingests the same files again and again. */
  readonly once?: Once | undefined;
  /** Is told which texts have to be read, and gives somebody who may know what another thread has made of one. */
  readonly readAhead?: (input: ArchiveInput, seeds: readonly Seed[]) => Ahead;
}

/** What another thread has made of a text; null where none has, or where something of it is an error. */
export type Ahead = (seed: Seed) => TextAhead | null;

/** A text as it was ingested now. */
export interface MadeText extends IngestedSeed {
  readonly files: readonly (readonly [path: string, text: string])[];
  readonly booked: BookedDocument;
  /** What the next reading will ask for of people.yaml and places.yaml; null where it would not be what this one was given. */
  readonly asked: RecordsAskedFor | null;
}

/** What was said of a text, and noted of it. */
type Told = Pick<KeptText, 'diagnostics' | 'note'>;

/** What a text's content depends on beside its own seed: what was published of it. */
interface Published {
  readonly ledger: TextFile | null;
  readonly content: readonly TextFile[];
  readonly bookedOf: (id: string) => unknown;
}

/** A digest of what all texts are read with: the files of editors that are about the whole archive and of which texts ask for no part, and the day. */
function sharedDigest({
  seeds: _,
  textless,
  unread,
  last,
  lexicon,
  people,
  places,
  ...shared
}: ArchiveInput): string {
  const plain = (_key: string, value: unknown): unknown => (value instanceof Set ? [...value] : value);
  return hash('sha256', JSON.stringify(shared, plain));
}

const authoritiesDigest = ({ people, places }: ArchiveInput): string =>
  hash('sha256', JSON.stringify([people, places]));

/** Where a document or something in it had another id, others may know of it. */
const HAS_PAST = /\bformerly\b/;

/** The editors' file beside a text, of which it is known what it says: where it says it is only looked for when it is asked. */
const readBefore = (seed: Seed, value: Sidecar): YamlFile<Sidecar> => ({
  value,
  placeOf: (path) => {
    const { source } = seed;
    return openSidecar(seed, source.path).value?.placeOf(path) ?? startOf(source.path);
  },
});

/** What of an ingest tells whether a text has to be read again. */
interface KeptWith {
  readonly archive: PublishedArchive;
  readonly gazetteer: Gazetteer;
  /** Whether something in the archive was withdrawn: then withdrawn words are looked for in every text. */
  readonly isSealed: boolean;
}

/** What of a book is about each document, by its id: what it is itself, and its occasions. */
function bookedIn({ documents, occasions }: AddressBook): (id: string) => unknown {
  const byDocument = Map.groupBy(Object.entries(occasions), ([key]) => key.split('#')[0]);
  return (id) => [documents[id] ?? null, byDocument.get(id) ?? []];
}

/**
 * Knows which texts need not be ingested again. What depends on several texts – the book of addresses, ids that are twice there,
 * targets in other documents – is looked at each time; where something was withdrawn, or ids are put in order after a merge, no text is
 * taken as it was.
 */
export class TextKeeper {
  readonly #keeping: Keeping;
  readonly #archive: PublishedArchive;
  readonly #gazetteer: Gazetteer;
  readonly #input: ArchiveInput;
  readonly #shared: string;
  readonly #authorities: string;
  readonly #bookedOf: (id: string) => unknown;
  readonly #once: Once;
  readonly #keys = new Map<string, string>();
  #ahead: Ahead = () => null;
  readonly #made: { readonly seed: Seed; readonly text: MadeText; readonly told: Told }[] = [];

  private constructor(keeping: Keeping, input: ArchiveInput, { archive, gazetteer }: KeptWith) {
    this.#keeping = keeping;
    this.#once = keeping.once ?? eachTime;
    this.#archive = archive;
    this.#gazetteer = gazetteer;
    this.#bookedOf = bookedIn(archive.book);
    this.#input = input;
    this.#shared = sharedDigest(input);
    this.#authorities = authoritiesDigest(input);
  }

  /** Null where all texts are to be read. */
  static of(keeping: Keeping | null, input: ArchiveInput, reading: KeptWith): TextKeeper | null {
    if (keeping === null || reading.isSealed || input.last?.resolve !== undefined) return null;
    return new TextKeeper(keeping, input, reading);
  }

  /** Whether a text that was read with people.yaml and places.yaml as they were would get the same of them now. */
  #getsTheSame(id: string, kept: KeptText): boolean {
    if (kept.authorities === this.#authorities) return true;
    if (recordsDigest(kept.asked.words, this.#gazetteer) !== kept.asked.digest) return false;
    this.#keeping.texts.keep(id, { ...kept, authorities: this.#authorities });
    return true;
  }

  /** A file in a key: where it is, and a digest of what is in it. */
  #named(file: TextFile | null): unknown {
    return file && this.#once('key', file, () => [file.path, hash('sha256', file.text)]);
  }

  #keyOf(
    { source, sidecar, translation, further = [], ...seed }: Seed,
    { ledger, content, bookedOf }: Published,
  ): string {
    return hash(
      'sha256',
      JSON.stringify([
        this.#shared,
        [
          source.path,
          this.#once('digest', source.bytes, () => hash('sha256', source.bytes)),
          seed.ledgerPath,
          seed.translationPath,
        ],
        [sidecar, translation, ledger, ...content, ...further.map(({ file }) => file)].map((file) =>
          this.#named(file),
        ),
        bookedOf(seed.id),
      ]),
    );
  }

  /** What was made of a text, if it would come out the same again. */
  find(seed: Seed): Outcome<MadeText> | null {
    const { id, ledger: file, ledgerPath } = seed;
    const content = this.#archive.filesOf(id);
    const key = this.#keyOf(seed, { ledger: file, content, bookedOf: this.#bookedOf });
    this.#keys.set(id, key);
    const kept = this.#keeping.texts.find(id);
    if (kept === undefined || kept.key !== key || HAS_PAST.test(seed.sidecar?.text ?? '')) return null;
    if (!this.#getsTheSame(id, kept)) return null;
    const ledger =
      file === null ? readLedger(null).value : this.#once('ledger', file, () => readLedger(file).value);
    if (ledger === null) return null;
    const sidecar = readBefore(seed, kept.sidecar);
    const { speakers, places, series, occasions, listed } = kept.booked;
    const booked = {
      ...{ id, formerly: [], published: ledger, ledger },
      ...{ speakers: new Map(speakers), places: new Map(places), series: new Map(series) },
      occasions: new Map(occasions),
      listed: { occasions: listed.occasions, statements: new Map(listed.statements) },
    };
    const { files, asked, diagnostics, note } = kept;
    this.#keeping.again(seed, note, sidecar);
    const value = { id, sidecar, ledger, ledgerFile: file, ledgerPath, files, booked, asked };
    return { value, diagnostics: [...diagnostics] };
  }

  /** Is told which texts have to be read: other threads may read some of them. */
  expect(seeds: readonly Seed[]): void {
    this.#ahead = this.#keeping.readAhead?.(this.#input, seeds) ?? (() => null);
  }

  /** What another thread has made of a text that has to be read. */
  ahead(seed: Seed): Outcome<MadeText> | null {
    const { id, ledger: ledgerFile, ledgerPath } = seed;
    const ahead = this.#ahead(seed);
    if (ahead === null) return null;
    const sidecar = readBefore(seed, ahead.sidecar);
    const { ledger, files, booked, asked, diagnostics, note } = ahead;
    const value = { id, sidecar, ledger, ledgerFile, ledgerPath, files, booked, asked };
    this.#keeping.again(seed, note, sidecar);
    this.made(seed, value, { diagnostics, note });
    return { value, diagnostics: [...diagnostics] };
  }

  /** Is told what was made of a text that was read. */
  made(seed: Seed, text: MadeText, { diagnostics, note }: Told): void {
    this.#made.push({ seed, text, told: { diagnostics, note } });
  }

  /** Keeps what was made, when nothing of this ingest is an error. `book` is what the book of addresses becomes. */
  keepAll(book: AddressBook): void {
    const bookedOf = bookedIn(book);
    for (const { seed, text, told } of this.#made) this.#keep(seed, text, told, bookedOf);
  }

  /**
   * Keeps what was made of a text, if the next ingest would make the same of it: where it has left everything as it was, or where the text
   * is new. What it says of changes since the last edition it says once.
   */
  #keep(seed: Seed, made: MadeText, told: Told, bookedOf: Published['bookedOf']): void {
    const { id, ledgerPath } = seed;
    const files = new Map(made.files);
    const path = `content/fa/${id}.mdx`;
    const [ledger, text, others] = [files.get(ledgerPath), files.get(path), this.#archive.filesOf(id)];
    const { asked } = made;
    const translated = [seed.translationPath, ...(seed.further ?? []).map((one) => one.path)];
    if (text === undefined || translated.some((one) => files.has(one)) || asked === null) return;
    const before = this.#archive.book.documents[id];
    const isNew = seed.ledger === null && others.length === 0 && before === undefined;
    const key = this.#keyOf(seed, {
      ledger: ledger === undefined ? null : { path: ledgerPath, text: ledger },
      content: [{ path, text }],
      bookedOf,
    });
    if (!isNew && this.#keys.get(id) !== key) return;
    const { speakers, places, series, occasions, listed } = made.booked;
    const booked = {
      ...{ speakers: [...speakers], places: [...places], series: [...series] },
      occasions: [...occasions],
      listed: { ...listed, statements: [...listed.statements] },
    };
    const authorities = this.#authorities;
    const sidecar = made.sidecar.value;
    this.#keeping.texts.keep(id, { key, authorities, asked, files: made.files, sidecar, booked, ...told });
  }
}
