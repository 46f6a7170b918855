import {
  type Display,
  type DisplayText,
  type FacetTable,
  type SearchManifest,
  segmentOf,
} from '../../../schemas/search-index.ts';
import type { Answer, Language, Loader, Mark, Result, Search, SearchOptions, Version } from './api.ts';
import { type Facets, type FoundSegment, openFacets } from './facets.ts';
import { loadJson } from './load.ts';
import { marksIn } from './marks.ts';
import { joinAttested, matchWord, neededTokens } from './match-word.ts';
import { type Phrase, readPhrases, recordsWith } from './phrase.ts';
import { readQuery, type Slot } from './query.ts';
import { type Ranked, rank, type WordMatches } from './rank.ts';
import { type Suggest, suggester } from './suggestions/suggest.ts';
import { openWordIndex, type WordIndex } from './word-index.ts';

const NOTHING: Answer = { results: [], total: 0, missing: [], suggestion: null, facets: null };

/** What stays in memory of an opened archive. */
interface Archive {
  readonly manifest: SearchManifest;
  readonly index: WordIndex;
  readonly suggest: Suggest;
  facets(): Promise<Facets>;
  display(segment: number): Promise<Display>;
}

/** Keeps the answer of `ask`, but not a failure: then the next call asks again. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = null;
      throw error;
    });
    return answer;
  };
}

async function openArchive(load: Loader): Promise<Archive | null> {
  const manifest = (await loadJson(load, 'search/manifest.json')) as SearchManifest;
  if (manifest.segments === 0) return null;
  const index = await openWordIndex(load, manifest);
  const folder = `search/${manifest.folder}`;
  const groups = new Map<number, () => Promise<readonly Display[]>>();
  return {
    manifest,
    index,
    suggest: suggester({
      load,
      manifest,
      known: async (query) => (await matchQuery(index, query)).matches.every(({ size }) => size > 0),
    }),
    facets: once(async () => openFacets((await loadJson(load, `${folder}/facets.json`)) as FacetTable)),
    async display(segment) {
      const number = Math.floor(segment / manifest.group);
      const path = `${folder}/${number}.json`;
      const group = groups.get(number) ?? once(() => loadJson(load, path) as Promise<readonly Display[]>);
      groups.set(number, group);
      const found = (await group())[segment % manifest.group];
      if (found === undefined) throw new Error(`${path}: Unexpected end, expected segment ${segment}`);
      return found;
    },
  };
}

interface Matched {
  readonly slots: readonly Slot[];
  readonly matches: readonly WordMatches[];
}

/** What the index has for the words of a query: stop words are asked for only where the others find nothing. */
async function matchQuery(index: WordIndex, query: string): Promise<Matched> {
  for (const withStopWords of [false, true]) {
    const read = readQuery(query, { withStopWords });
    await index.prepare(read.flatMap(neededTokens));
    const slots = await joinAttested(index, read);
    await index.prepare(slots.flatMap(neededTokens));
    const matches = await Promise.all(slots.map((slot) => matchWord(index, slot)));
    if (withStopWords || matches.some(({ size }) => size > 0)) return { slots, matches };
  }
  return { slots: [], matches: [] };
}

/** Both versions of a segment as one find, at the place of the better. */
function mergeVersions(ranked: readonly Ranked[]): FoundSegment[] {
  const found = new Map<number, FoundSegment>();
  for (const { record, score } of ranked) {
    const segment = segmentOf(record);
    if (!found.has(segment)) found.set(segment, { segment, score });
  }
  return [...found.values()];
}

/** What of a text is marked. */
interface Wanted {
  readonly slots: readonly Slot[];
  readonly phrases: readonly Phrase[];
}

type Marked = Version & { readonly marks: readonly Mark[]; readonly permalink: string };

function versionOf(shown: Display, lang: Language, text: DisplayText, { slots, phrases }: Wanted): Marked {
  return {
    lang,
    title: text.title,
    text: text.text,
    speaker: shown.speaker === null ? null : { id: shown.speaker, name: text.speaker ?? shown.speaker },
    occasion: shown.occasion === null ? null : { id: shown.occasion, title: text.occasion ?? shown.occasion },
    marks: marksIn(text.text, slots, phrases),
    permalink: `${lang}/documents/${encodeURIComponent(shown.doc)}/#${shown.segment}`,
  };
}

/** A result in the language whose words answer the query; in the reader's where both do, or neither. */
function resultOf(shown: Display, { score }: FoundSegment, lang: Language, wanted: Wanted): Result {
  const persian = versionOf(shown, 'fa', shown.fa, wanted);
  const english = shown.en === null ? null : versionOf(shown, 'en', shown.en, wanted);
  const [own, other] = lang === 'en' && english !== null ? [english, persian] : [persian, english];
  const [main, beside] =
    other !== null && own.marks.length === 0 && other.marks.length > 0 ? [other, own] : [own, other];
  const { doc, segment, kind } = shown;
  return { id: `${doc}#${segment}`, doc, segment, kind, score, ...main, other: beside };
}

/**
 * Opens the search of a built site. Nothing is loaded before the first search. `lang` is the reader's language, for
 * searches that name none.
 */
export function openSearch({ load, lang }: { readonly load: Loader; readonly lang: Language }): Search {
  let archive = once(() => openArchive(load));

  async function ask(query: string, options: SearchOptions): Promise<Answer> {
    const read = readQuery(query);
    if (read.length === 0) return NOTHING;
    const opened = await archive();
    if (opened === null) return { ...NOTHING, missing: [...new Set(read.map(({ typed }) => typed))] };
    const { slots, matches } = await matchQuery(opened.index, query);
    const { filters = {}, sort = 'relevance', limit = 10 } = options;
    const reader = options.lang ?? lang;
    const phrases = readPhrases(query);
    const holders = await recordsWith(opened.index, phrases);
    const ranked = rank(matches).filter(({ record }) => holders?.has(record) ?? true);
    const all = mergeVersions(ranked);
    const narrowing = Object.values(filters).some((values) => (values?.length ?? 0) > 0);
    const facets = narrowing || options.facets || sort === 'date' ? await opened.facets() : null;
    const narrowed = narrowing && facets !== null ? facets.narrow(all, filters) : all;
    const sorted = sort === 'date' && facets !== null ? facets.byDate(narrowed) : narrowed;
    const shown = sorted.slice(0, limit).map(async (found): Promise<Result> => {
      return resultOf(await opened.display(found.segment), found, reader, { slots, phrases });
    });
    const lost = slots.filter((_, at) => matches[at]?.size === 0);
    return {
      results: await Promise.all(shown),
      total: narrowed.length,
      missing: [...new Set(lost.map(({ typed }) => typed))],
      suggestion: await opened.suggest(query, lost),
      facets: options.facets && facets !== null ? facets.count(all, filters, reader) : null,
    };
  }

  return {
    async search(query, options = {}) {
      try {
        return await ask(query, options);
      } catch (error) {
        // Pagefind does not get over a file that it missed while it was opened: the next search opens it anew.
        archive = once(() => openArchive(load));
        throw error;
      }
    },
  };
}
