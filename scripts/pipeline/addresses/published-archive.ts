import { type AddressBook, EMPTY_BOOK } from '../../../src/schemas/address-book.ts';
import type { Ledger, Sidecar } from '../../../src/schemas/seed.ts';
import {
  type Diagnostic,
  keyOfSaid,
  lineAndColumn,
  linesAndColumns,
  type Outcome,
  said,
  startOf,
  type TextFile,
} from '../../diagnostics/index.ts';
import { type LastEdition, type SeedFiles, translationsOf } from '../archive-input.ts';
import {
  hasConflict,
  ledgerDigest,
  readLedger,
  type ShownWords,
  sideOf,
  type Worded,
} from '../identify/index.ts';
import type { YamlFile } from '../read/index.ts';
import { BOOK, bookFrom, readBooks } from './book-files.ts';
import { compareLedger, emptyLedger, goesOnFrom, ledgerFrom } from './compare-ledger.ts';
import {
  digestIn,
  documentIn,
  type PublishedDocument,
  type PublishedSegment,
  readPublished,
} from './published-content.ts';

const NOTHING: LastEdition = { content: [], books: [] };

/** The segments of some documents by their ids: those of the first document go before those of others. */
const wordsIn = (documents: readonly PublishedDocument[]): ReadonlyMap<string, PublishedSegment> =>
  new Map(documents.toReversed().flatMap(({ segments }) => segments.map((one) => [one.id, one] as const)));

/** The last edition of an archive, read as far as somebody asks for it. */
export class PublishedArchive {
  readonly #last: LastEdition;
  readonly #files: ReadonlyMap<string, readonly TextFile[]>;
  readonly #drafts: ReadonlySet<string>;
  readonly #presentName: (id: string) => string;
  readonly book: AddressBook;
  readonly diagnostics: readonly Diagnostic[];

  constructor(last: LastEdition = NOTHING, presentName: (id: string) => string = (id) => id) {
    this.#last = last;
    this.#files = Map.groupBy(last.content, documentIn);
    this.#drafts = new Set(last.drafts);
    this.#presentName = presentName;
    const books = readBooks(last.books);
    // An archive from before there was a book has published what its content shows.
    this.book =
      books.value ??
      (books.diagnostics.length > 0 ? EMPTY_BOOK : bookFrom(this.#all([...this.#files.keys()])));
    this.diagnostics = [...books.diagnostics, ...(last.resolve === undefined ? conflicts(last.content) : [])];
  }

  /** The ids of all documents that were ever published and that nobody has withdrawn; where each is known from. */
  get documents(): ReadonlyMap<string, string> {
    const booked = Object.entries(this.book.documents).flatMap(([id, { withdrawn, formerly = [] }]) =>
      withdrawn === undefined ? [id, ...formerly].map((one) => [one, BOOK] as const) : [],
    );
    const shown = [...this.#files].map(([id, [file]]) => [id, file?.path ?? ''] as const);
    return new Map([...booked, ...shown]);
  }

  /** The content files of a document in the last edition, the present one first. */
  filesOf(id: string): readonly TextFile[] {
    return this.#files.get(id) ?? [];
  }

  #all(ids: readonly string[]): PublishedDocument[] {
    return ids.flatMap((id) => this.#files.get(id) ?? []).map((file) => readPublished(file));
  }

  /** What the segments of a document said in the last edition. `ids` are the document's, the present one first. */
  lastWords(ids: readonly string[]): ReadonlyMap<string, Worded> {
    return wordsIn(this.#all(ids));
  }

  /** What readers saw of a document last: what was committed, where the archive is in a repository. Drafts are none of it. */
  #committedFiles(ids: readonly string[]): readonly TextFile[] {
    return ids.flatMap((id) => {
      // The file as the last commit has it comes after the present one.
      const file = this.#files.get(id)?.at(-1);
      return file === undefined || this.#drafts.has(file.path) ? [] : [file];
    });
  }

  /** Whether a ledger is of another edition than the one that was published last. */
  isNewer(ids: readonly string[], ledger: TextFile | null): boolean {
    if (ledger === null) return false;
    const digest = ledgerDigest(ledger.text);
    return this.#committedFiles(ids).some((file) => digestIn(file) !== digest);
  }

  /** What readers saw of a document last, by segment. `ids` are the document's, the present one first. */
  shownWords(ids: readonly string[]): ReadonlyMap<string, ShownWords> {
    return wordsIn(this.#committedFiles(ids).map((file) => readPublished(file)));
  }

  /** The document's ledger, where it is of the last edition. With `--resolve`, it is made so. */
  openLedger(seed: SeedFiles, { value: { formerly } }: YamlFile<Sidecar>): Outcome<Ledger | null> {
    const ids = [seed.id, ...formerly];
    const { value, diagnostics } = this.#checked(seed.ledger, seed.ledgerPath, ids);
    const isAbsent = seed.ledger === null && (this.#given(ids) > 1 || ids.some((id) => this.#files.has(id)));
    const found = isAbsent ? [absent(seed)] : diagnostics;
    if (this.#last.resolve === undefined)
      return found.length === 0 ? { value, diagnostics: [] } : { value: null, diagnostics: found };
    const committed = this.#committed(seed, ids);
    const isOfNow =
      found.length === 0 && value !== null && (committed === null || goesOnFrom(value, committed));
    return isOfNow ? { value, diagnostics: [] } : this.#resolved(seed, ids, committed);
  }

  /** The ledger of the latest commit that contradicts nothing of what was published; null where there is none. */
  #committed({ ledgerPath }: SeedFiles, ids: readonly string[]): Ledger | null {
    const paths = new Set([
      ledgerPath,
      ...ids.flatMap((id) => [`seeds/${id}.ids.json`, `seeds/${id}/ids.json`]),
    ]);
    for (const file of this.#last.resolve?.ledgers ?? []) {
      if (!paths.has(file.path)) continue;
      const { value, diagnostics } = this.#checked(file, file.path, ids);
      if (value !== null && diagnostics.length === 0) return value;
    }
    return null;
  }

  #checked(file: TextFile | null, path: string, ids: readonly string[]): Outcome<Ledger | null> {
    const { value, diagnostics } = readLedger(file);
    if (value === null || file === null) return { value, diagnostics };
    const digest = ledgerDigest(file.text);
    // A content file that names this very ledger was made with it: there is nothing to compare.
    const others = ids.flatMap((id) => this.#files.get(id) ?? []).filter((one) => digestIn(one) !== digest);
    const compared = others.flatMap((one) =>
      compareLedger(value, readPublished(one), { file, presentName: this.#presentName }),
    );
    const lowered = this.#last.resolve === undefined ? this.#lowered(value, path, ids) : [];
    const found = compared.length > 0 ? compared : lowered;
    return { value, diagnostics: [...new Map(found.map((one) => [keyOfSaid(one), one])).values()] };
  }

  /** The number that the next segment of a document gets, as far as the book knows. */
  #given(ids: readonly string[]): number {
    return Math.max(1, ...ids.map((id) => this.book.documents[id]?.next ?? 1));
  }

  /** A ledger that gives numbers which were given already. */
  #lowered({ next }: Ledger, path: string, ids: readonly string[]): Diagnostic[] {
    const given = this.#given(ids);
    if (given <= next) return [];
    return [said('loweredNext', startOf(path), { next, given })];
  }

  /**
   * The ledger of the edition that was published last: of the last commit, else of one side of the merge, else made
   * again from what was published. What only other editions know was never published; its words get new numbers.
   */
  #resolved(seed: SeedFiles, ids: readonly string[], committed: Ledger | null): Outcome<Ledger | null> {
    const { ledger, ledgerPath: path } = seed;
    const rests: Ledger[] = [];
    let kept = committed;
    for (const side of ['ours', 'theirs'] as const) {
      if (ledger === null) break;
      const { value, diagnostics } = this.#checked({ path, text: sideOf(ledger.text, side) }, path, ids);
      if (value === null) continue;
      rests.push(value);
      if (diagnostics.length === 0) kept ??= value;
    }
    const [shown] = this.#all(ids);
    kept ??=
      shown === undefined
        ? emptyLedger(this.#given(ids))
        : ledgerFrom(shown, rests[0] ?? null, this.#given(ids));
    return { value: kept, diagnostics: [givenAnew(seed, kept)] };
  }
}

const absent = ({ ledgerPath, id }: SeedFiles): Diagnostic =>
  said('noLedger', startOf(ledgerPath), { document: id });

/** Content files in which git has left a conflict. */
const conflicts = (files: readonly TextFile[]): Diagnostic[] =>
  files
    .filter(({ text }) => hasConflict(text))
    .map(({ path, text }) =>
      said('contentConflict', {
        file: path,
        ...lineAndColumn(text, Math.max(0, text.search(/^<{7} /m))),
      }),
    );

/** Says which ids were kept, and which entries of editors may mean another paragraph now. */
function givenAnew(seed: SeedFiles, kept: Ledger): Diagnostic {
  const others = otherWords(seed.ledger?.text ?? '', kept);
  const isDoubtful = (id: string): boolean => Number(id.slice(1)) >= kept.next || others.has(id);
  const places = [seed.sidecar, ...translationsOf(seed)].flatMap((file) =>
    file === null ? [] : placesOf(file, isDoubtful),
  );
  const at = startOf(seed.ledgerPath);
  const ids = { last: `s${kept.next - 1}`, next: `s${kept.next}` };
  return places.length === 0 ? said('idsGivenAnew', at, ids) : said('idsInDoubt', at, { ...ids, places });
}

const ENTRY = /"(s[1-9]\d*)":\s*\{\s*"fingerprint":\s*"([0-9a-f]{64})"/g;

/** Ids under which a ledger, however git has merged it, has other words than the one that is kept. */
const otherWords = (text: string, { ids }: Ledger): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(ENTRY)].flatMap(([, id = '', print]) => (ids[id]?.fingerprint === print ? [] : [id])),
  );

/** Where a file names one of the ids. */
function placesOf({ path, text }: TextFile, isOne: (id: string) => boolean): string[] {
  const placeOf = linesAndColumns(text);
  return [...text.matchAll(/(?<![\w#-])s[1-9]\d*(?![\w-])/g)]
    .filter(([id]) => isOne(id))
    .map((found) => `${path}:${placeOf(found.index).line}`);
}
