import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  DocumentsToIndex,
  type KeptAnalyses,
} from '../../../scripts/search/by-document/analyse-documents.ts';
import type { SearchRecord } from '../../../scripts/search/making/search-record.ts';
import { siteSearch } from '../../../scripts/search/making/site-search.ts';
import { type PagefindClient, pagefindClient } from '../../../scripts/search/pagefind-client.ts';
import type { LastFiles } from '../../../scripts/search/word-index/index-files.ts';
import { writeSearch } from '../../../scripts/search/write-index.ts';
import { filesUnder, siteFiles } from '../../../scripts/site/kept/site-files.ts';
import type { MadeFile } from '../../../scripts/site/last-build.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';

const json = readFileSync('tests/fixtures/search/data/documents/visit.json', 'utf8');
/** Enough words that the index has many files. */
const WORDS = Array.from({ length: 400 }, (_, at) => `واژه${String.fromCharCode(0x627 + (at % 20))}${at}`);
const DOCUMENTS = 25;

/** The texts of all documents: a list of paragraphs each, in Persian and, where it is translated, in English. */
type Archive = readonly (readonly { readonly fa: string; readonly en: string | null }[])[];

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 12, maxLength: 40 })
  .map((all) => all.join(' '));
const paragraph = fc.record({ fa: sentence, en: fc.option(sentence) });
/** The first paragraph is translated always, so that translations of the others may come and go. */
const paragraphs = fc.tuple(fc.record({ fa: sentence, en: sentence }), paragraph, paragraph, paragraph);
const archives = fc.array(paragraphs, {
  minLength: DOCUMENTS,
  maxLength: DOCUMENTS,
});

let root: string;
let client: PagefindClient;
beforeAll(async () => {
  client = await pagefindClient();
});
beforeEach(() => {
  root = newFolder();
});
afterEach(() => remove(root));

/** Writes the data of an archive, as the pages of a site would. */
function writeData(dist: string, archive: Archive): void {
  const document = JSON.parse(json);
  for (const [at, paragraphs] of archive.entries()) {
    const segments = paragraphs.map(({ fa, en }, number) => ({
      ...document.segments[1],
      id: `s${number + 1}`,
      text: { fa: { source: fa, edited: fa }, en },
    }));
    const id = `document-${100 + at}`;
    writeIn(dist, `data/documents/${id}.json`, JSON.stringify({ ...document, id, segments }));
  }
}

/** Builds of the search of one archive, each of which keeps what it leaves for the next. */
class Builds {
  readonly #analyses = new Map<string, Uint8Array>();
  #known: SearchRecord | null = null;
  /** The files of the last build. */
  #made = new Map<string, MadeFile>();
  #count = 0;
  readonly #name: string;
  /** How many documents the last build has analysed. */
  analysed = 0;

  /** `name` is that of its folders. */
  constructor(name = 'builds') {
    this.#name = name;
  }

  readonly #kept: KeptAnalyses = {
    find: (name, sha256) => this.#analyses.get(`${name} ${sha256}`) ?? null,
    keep: (name, sha256, bytes) => {
      this.analysed += 1;
      this.#analyses.set(`${name} ${sha256}`, bytes);
    },
    stays: () => {},
  };

  /** All files of the search of an archive with their SHA-256, and how many of them are the last build's. */
  async build(archive: Archive): Promise<{ readonly files: Record<string, string>; readonly kept: number }> {
    this.#count += 1;
    this.analysed = 0;
    const dist = join(root, `${this.#name}-${this.#count}`);
    remove(dist);
    writeData(dist, archive);
    const files = siteFiles(dist);
    const made = new Map<string, MadeFile>();
    const last: LastFiles = {
      find: (path) => this.#made.get(path) ?? null,
      keep: (path, file) => void made.set(path, file),
    };
    const documents = new DocumentsToIndex(files, this.#kept);
    const search = await siteSearch(documents, dist, { known: this.#known, last });
    const { manifest, index } = await writeSearch(search, dist, { last, client });
    if (index !== null) this.#known = { ...search, index, folder: manifest.folder };
    const kept = made.size;
    for (const path of filesUnder(dist)) made.set(path, { file: files.at(path), ...files.factsOf(path) });
    this.#made = made;
    const digests = [...made].map(([path, { sha256 }]): [string, string] => [path, sha256]);
    return { files: Object.fromEntries(digests.sort()), kept };
  }
}

const wholly = async (archive: Archive) => (await new Builds('whole').build(archive)).files;

describe('the search of a site that is made of the last one', () => {
  test('is, byte for byte, the one that is made anew, whatever words and translations of whichever documents have changed', async () => {
    const edits = fc.array(
      fc.record({
        document: fc.nat(DOCUMENTS - 1),
        paragraph: fc.integer({ min: 1, max: 3 }),
        fa: sentence,
        en: fc.option(sentence),
      }),
      { minLength: 1, maxLength: 2 },
    );
    await fc.assert(
      fc.asyncProperty(archives, fc.array(edits, { minLength: 1, maxLength: 2 }), async (first, rounds) => {
        const builds = new Builds();
        await builds.build(first);
        let archive: Archive = first;
        for (const round of rounds) {
          archive = archive.map((paragraphs, at) =>
            paragraphs.map((one, number) => {
              const edit = round.find(({ document, paragraph: of }) => document === at && of === number);
              return edit === undefined ? one : { fa: edit.fa, en: edit.en };
            }),
          );
          const { files } = await builds.build(archive);
          expect(files).toEqual(await wholly(archive));
          expect(builds.analysed).toBeLessThanOrEqual(2);
        }
      }),
      // Archives are large: to look for a smaller one that fails would take hours.
      { numRuns: 4, endOnFailure: true },
    );
  });

  const texts = (count: number, of: (at: number) => string): Archive =>
    Array.from({ length: count }, (_, at) =>
      Array.from({ length: 4 }, (_, number) => ({ fa: of(4 * at + number), en: null })),
    );
  const words = (at: number): string =>
    Array.from({ length: 60 }, (_, place) => WORDS[(7 * at + place * place) % WORDS.length]).join(' ');

  test('takes nearly all files of the index from the last one', async () => {
    const [builds, archive] = [new Builds(), texts(60, words)];
    const { files } = await builds.build(archive);
    const index = Object.keys(files).filter((path) => path.endsWith('.pf_index'));
    const { kept } = await builds.build(
      archive.with(30, [{ fa: `${words(120)} تازه`, en: null }, ...(archive[30] ?? []).slice(1)]),
    );
    expect(index.length).toBeGreaterThan(3);
    expect(kept).toBeGreaterThanOrEqual(index.length - 2);
  });

  test('is made anew where a paragraph, the first translation of a document or a document has come or gone', async () => {
    const archive = texts(20, words);
    const [first = [], ...others] = archive;
    const changed: Archive[] = [
      [[...first, { fa: 'بند تازه', en: null }], ...others],
      [first.slice(1), ...others],
      [[{ fa: words(0), en: 'new translation' }, ...first.slice(1)], ...others],
      [...archive, first],
      others,
    ];
    const builds = new Builds();
    await builds.build(archive);
    for (const one of changed) expect((await builds.build(one)).files).toEqual(await wholly(one));
  });
});
