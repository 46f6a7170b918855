import { hash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { SearchModule } from '../../src/browser/search/engine/api.ts';
import { analysedDocument } from '../search/by-document/analysed-document.ts';
import type { SearchSegment } from '../search/index-content.ts';
import { indexDocuments } from '../search/index-site.ts';
import { writeSearchModule } from '../search/write-module.ts';
import { timesInChromium } from './search-in-chromium.ts';

/** A passage to search, as `--records` gives them. */
export interface Passage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Its English, where it has one. */
  readonly english?: string | null;
}

/** A question, and the ids of the passages that answer it. */
export interface Question {
  readonly id: string;
  readonly query: string;
  readonly relevant: readonly string[];
  /** What was done to it, where its file says so: such as the kind of another spelling. */
  readonly type?: string;
}

/** How well questions were answered. */
export interface Quality {
  readonly queries: number;
  readonly mrr10: number;
  readonly success1: number;
  readonly success5: number;
  /** Share of queries without any result. */
  readonly zero: number;
  /** MRR@10 by the questions' types; only where they have some. */
  readonly mrr10_by_type?: Readonly<Record<string, number>>;
}

/** The contract's figures (DESIGN.md). Times in ms, warm; sizes in bytes. */
export interface Figures extends Quality {
  readonly ms_median: number;
  readonly ms_p95: number;
  /** All files that the search adds to the site. */
  readonly index_bytes: number;
  /** What a first visitor's first query loads: engine, index, ten results; scripts and JSON as a host compresses them. */
  readonly transfer_bytes_median: number;
  /** How many files that is. */
  readonly requests_median: number;
  readonly index_seconds: number;
  /** The most memory that this process held until the index was written; Pagefind’s own, a program apart, is not in it. */
  readonly index_peak_rss_mb: number;
  /** Warm, in Chromium over HTTP; only where a browser was given. */
  readonly ms_median_chromium?: number;
  readonly ms_p95_chromium?: number;
  /** Only where asked for: the half on which weights are chosen, and the one that says what they are worth. */
  readonly halves?: { readonly choosing: Quality; readonly unseen: Quality };
}

/** Queries for which the cold transfer is measured: each opens the engine anew. */
const COLD_SAMPLE = 100;

const contextOf = (title: string) => ({ title, speaker: null, occasion: null, date: null });

const segmentOf = ({ id, title, text, english = null }: Passage): SearchSegment => ({
  display: {
    doc: id,
    segment: 's1',
    kind: 'statement',
    speaker: null,
    occasion: null,
    context: { fa: contextOf(title), en: contextOf(title) },
    text: { fa: text, en: english },
  },
  fields: { fa: { title: title === '' ? [] : [title] }, en: {} },
  facets: { kind: [['statement', 'statement', 'statement']], document: [[id, title, title]] },
  date: null,
});

async function bytesUnder(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** The value that a share `part` of `values` does not exceed. */
function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0;
}

const sent = (path: string, bytes: Uint8Array): number =>
  /\.(?:js|json)$/.test(path) ? gzipSync(bytes).length : bytes.length;

/** What a first search loads: the module, Pagefind's client, and all that both load. */
async function coldTransfer(
  dist: string,
  module: SearchModule,
  query: string,
): Promise<{ bytes: number; requests: number }> {
  const files = module.folderLoader(pathToFileURL(join(dist, '/')).href);
  const loaded = { bytes: 0, requests: 0 };
  const count = (path: string, bytes: Uint8Array): void => {
    loaded.bytes += sent(path, bytes);
    loaded.requests += 1;
  };
  for (const script of ['search.js', 'pagefind/pagefind.js']) count(script, await files.bytes(script));
  const load = {
    ...files,
    async bytes(path: string) {
      const bytes = await files.bytes(path);
      count(path, bytes);
      return bytes;
    },
  };
  await module.openSearch({ load }).search(query);
  return loaded;
}

/** What became of a question: the place of its first relevant passage from 1, 0 where there is none, and how many were found. */
interface Answered {
  readonly question: Question;
  readonly place: number;
  readonly found: number;
}

/** The mean of 1 ÷ place, nothing for what was not found. */
const reciprocalRank = (answered: readonly Answered[]): number =>
  Number(
    (
      answered.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0) / Math.max(1, answered.length)
    ).toFixed(4),
  );

function qualityOf(answered: readonly Answered[]): Quality {
  const share = (count: number): number => Number((count / Math.max(1, answered.length)).toFixed(4));
  const within = (most: number): number => answered.filter(({ place }) => place > 0 && place <= most).length;
  const byType = Map.groupBy(
    answered.filter(({ question }) => question.type !== undefined),
    ({ question }) => question.type ?? '',
  );
  return {
    queries: answered.length,
    mrr10: reciprocalRank(answered),
    success1: share(within(1)),
    success5: share(within(5)),
    zero: share(answered.filter(({ found }) => found === 0).length),
    ...(byType.size > 0 && {
      mrr10_by_type: Object.fromEntries([...byType].map(([type, some]) => [type, reciprocalRank(some)])),
    }),
  };
}

/**
 * Questions in two halves by the document that answers them, so that no text has questions in both: what is chosen on one
 * half has not seen the other. A document is in the same half in every file of questions.
 */
function halvesOf(
  answered: readonly Answered[],
  passages: readonly Passage[],
): NonNullable<Figures['halves']> {
  const documents = new Map(passages.map(({ id, title }) => [id, title === '' ? id : title]));
  const isUnseen = ({ question: { relevant, id } }: Answered): boolean =>
    (hash('sha256', documents.get(relevant[0] ?? '') ?? id, 'buffer')[0] ?? 0) % 2 === 1;
  return {
    choosing: qualityOf(answered.filter((one) => !isUnseen(one))),
    unseen: qualityOf(answered.filter(isUnseen)),
  };
}

/** The place of the first relevant passage among the results, from 1; 0 where there is none. */
export type OnAnswer = (question: Question, place: number, found: number) => void;

/**
 * Measures the site's own indexer and client: builds the index of `passages` in the folder `dist`, asks every question.
 * `onAnswer` hears each, `browser` is the path of a Chromium to measure in, too; the figures are over all of them. Throws where the index cannot be built.
 */
export async function benchSearch(
  passages: readonly Passage[],
  questions: readonly Question[],
  dist: string,
  {
    onAnswer = () => {},
    browser = null,
    halves = false,
  }: { readonly onAnswer?: OnAnswer; readonly browser?: string | null; readonly halves?: boolean } = {},
): Promise<Figures> {
  const begun = performance.now();
  await indexDocuments(
    Iterator.from(passages).map((passage) => analysedDocument([segmentOf(passage)])),
    dist,
  );
  const index_seconds = Number(((performance.now() - begun) / 1000).toFixed(2));
  const index_peak_rss_mb = Math.round(process.resourceUsage().maxRSS / 1024);
  await writeSearchModule(dist);
  const module = (await import(pathToFileURL(join(dist, 'search.js')).href)) as SearchModule;
  const { search } = module;
  for (const { query } of questions.slice(0, COLD_SAMPLE)) await search(query);
  const answered: Answered[] = [];
  const times: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    const { results, total } = await search(question.query);
    times.push(performance.now() - start);
    const place = results.findIndex(({ doc }) => question.relevant.includes(doc)) + 1;
    answered.push({ question, place, found: total });
    onAnswer(question, place, total);
  }
  const step = Math.max(1, Math.floor(questions.length / COLD_SAMPLE));
  const transfers: { bytes: number; requests: number }[] = [];
  for (let at = 0; at < questions.length; at += step) {
    transfers.push(await coldTransfer(dist, module, questions[at]?.query ?? ''));
  }
  const inBrowser =
    browser === null
      ? null
      : await timesInChromium(
          dist,
          questions.map(({ query }) => query),
          browser,
        );
  return {
    ...qualityOf(answered),
    ms_median: Number(quantile(times, 0.5).toFixed(2)),
    ms_p95: Number(quantile(times, 0.95).toFixed(2)),
    index_bytes: (await bytesUnder(join(dist, 'pagefind'))) + (await bytesUnder(join(dist, 'search'))),
    transfer_bytes_median: quantile(
      transfers.map(({ bytes }) => bytes),
      0.5,
    ),
    requests_median: quantile(
      transfers.map(({ requests }) => requests),
      0.5,
    ),
    index_seconds,
    index_peak_rss_mb,
    ...(inBrowser === null
      ? {}
      : {
          ms_median_chromium: Number(quantile(inBrowser, 0.5).toFixed(2)),
          ms_p95_chromium: Number(quantile(inBrowser, 0.95).toFixed(2)),
        }),
    ...(halves && { halves: halvesOf(answered, passages) }),
  };
}
