import { NUMBERS_OF_POSTING, type PagePostings } from './page-postings.ts';

/** What one page has of one entry. */
interface Posting {
  readonly size: number;
  /** Its places, as they stand in the index. */
  readonly bytes: Uint8Array;
}

/** How an entry changes: what each of some pages has of it from now on, null where nothing; and how much larger it is then. */
export interface EntryEdit {
  readonly pages: Map<number, Uint8Array | null>;
  grown: number;
}

/** Entries that change, each with its changes. */
export type Edits = Map<string, EntryEdit>;

/** What each page has of each entry. */
function postingsByPage({ entries, pages, postings, bytes }: PagePostings): Map<string, Posting>[] {
  let [at, begin] = [0, 0];
  return pages.map(({ entries: count }) => {
    const own = new Map<string, Posting>();
    for (const end = at + count * NUMBERS_OF_POSTING; at < end; at += NUMBERS_OF_POSTING) {
      const [number = -1, size = 0, length = 0] = postings.subarray(at, at + NUMBERS_OF_POSTING);
      own.set(entries[number] ?? '', { size, bytes: bytes.subarray(begin, begin + length) });
      begin += length;
    }
    return own;
  });
}

/** Adds to `edits` what makes of some pages, the first of which is page `first` of the index, the same number of others. */
export function editPages(edits: Edits, first: number, before: PagePostings, after: PagePostings): void {
  const all = postingsByPage(after);
  for (const [at, old] of postingsByPage(before).entries()) {
    const own = all[at] ?? new Map<string, Posting>();
    for (const word of new Set([...old.keys(), ...own.keys()])) {
      const [was, is] = [old.get(word), own.get(word)];
      if (was && is && Buffer.compare(was.bytes, is.bytes) === 0) continue;
      const edit = edits.get(word) ?? { pages: new Map(), grown: 0 };
      edit.pages.set(first + at, is?.bytes ?? null);
      edit.grown += (is?.size ?? 0) - (was?.size ?? 0);
      edits.set(word, edit);
    }
  }
}
