import type { Display, Language, SearchManifest } from '../../schemas/search-index.ts';
import type { Loader } from './load.ts';
import { type Mark, marksIn } from './marks.ts';
import { meet, needs } from './meet.ts';
import { readQuery } from './query.ts';
import { rank } from './rank.ts';
import { type Filters, openWordIndex, type WordIndex } from './word-index.ts';

/** A found segment. `permalink` is relative to the site's root; `marks` are UTF-16 offsets into `text`. */
export interface Result extends Display {
  /** `<doc>#<segment>` */
  readonly id: string;
  readonly score: number;
  readonly marks: readonly Mark[];
  readonly permalink: string;
}

export interface Answer {
  readonly results: readonly Result[];
  /** Of all that was found, not only of what `limit` lets through. */
  readonly total: number;
  /** Words, as typed, that nothing in this language has. */
  readonly missing: readonly string[];
}

export interface SearchOptions {
  /** The language to search in; else that of `openSearch`. */
  readonly lang?: Language;
  /** kind, speaker, occasion, document: ids. All must hold; in each, any of the values. */
  readonly filters?: Filters;
  /** How many results, 10 where not said. */
  readonly limit?: number;
}

export interface Search {
  search(query: string, options?: SearchOptions): Promise<Answer>;
}

const NOTHING: Answer = { results: [], total: 0, missing: [] };

/**
 * Opens the search of a built site. Nothing is loaded before the first search. `search` takes any string, and rejects
 * only where a file of the site cannot be loaded; the next call tries again.
 */
export function openSearch({ load, lang }: { readonly load: Loader; readonly lang: Language }): Search {
  let opened: Promise<{ manifest: SearchManifest; index: WordIndex }> | null = null;
  const groups = new Map<string, Promise<readonly Display[]>>();

  async function open(): Promise<{ manifest: SearchManifest; index: WordIndex }> {
    const manifest = (await load.json('search/manifest.json')) as SearchManifest;
    return { manifest, index: await openWordIndex(load, manifest.folder) };
  }

  async function display(manifest: SearchManifest, record: number): Promise<Display> {
    const path = `search/${manifest.folder}/${Math.floor(record / manifest.group)}.json`;
    const group = groups.get(path) ?? (load.json(path) as Promise<readonly Display[]>);
    groups.set(path, group);
    const found = (
      await group.catch((error: unknown) => {
        groups.delete(path);
        throw error;
      })
    )[record % manifest.group];
    if (found === undefined) throw new Error(`${path}: Unexpected end, expected record ${record}`);
    return found;
  }

  return {
    async search(query, options = {}) {
      const slots = readQuery(query);
      if (slots.length === 0) return NOTHING;
      opened ??= open();
      const { manifest, index } = await opened.catch((error: unknown) => {
        opened = null;
        throw error;
      });
      if (manifest.records === 0) return { ...NOTHING, missing: slots.map(({ typed }) => typed) };
      const filters = { ...options.filters, lang: [options.lang ?? lang] };
      await index.prepare(slots.flatMap(needs));
      const met = await Promise.all(slots.map((slot) => meet(index, slot, filters)));
      const ranked = rank(met);
      const results = await Promise.all(
        ranked.slice(0, options.limit ?? 10).map(async ({ record, score }): Promise<Result> => {
          const shown = await display(manifest, record);
          const id = `${shown.doc}#${shown.segment}`;
          const permalink = `${shown.lang}/documents/${encodeURIComponent(shown.doc)}/#${shown.segment}`;
          return { ...shown, id, score, marks: marksIn(shown.text, slots), permalink };
        }),
      );
      const missing = slots.filter((_, at) => met[at]?.size === 0).map(({ typed }) => typed);
      return { results, total: ranked.length, missing: [...new Set(missing)] };
    },
  };
}
