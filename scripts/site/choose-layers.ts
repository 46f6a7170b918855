import type { HostLimits } from '../../src/schemas/hosting/hosts.ts';
import {
  LAYERS,
  type Layer,
  type LayersLeftOut,
  NOTHING_LEFT_OUT,
} from '../../src/schemas/hosting/layers.ts';
import { latestBeginning } from '../../src/text/dates/edtf.ts';
import { type AttributedDocument, speakersIn } from '../pipeline/attribute/index.ts';
import { expectedIndexFiles } from '../search/index-size.ts';

/** Files and bytes. */
export interface Size {
  readonly files: number;
  readonly bytes: number;
}

/** A document, as far as it matters for the number of its files. */
export interface CountedDocument {
  readonly id: string;
  readonly segments: number;
  readonly statements: number;
  /** The ids of those who speak in it. */
  readonly speakers: readonly string[];
  /** The ids of the places of its occasions. */
  readonly places: readonly string[];
  /** The latest day at which something that it tells of began; empty where none is known. */
  readonly date: string;
}

export function countedDocument(
  id: string,
  { segments, occasions }: Pick<AttributedDocument, 'segments' | 'occasions'>,
): CountedDocument {
  const statements = segments.filter(({ kind }) => kind === 'statement');
  const speakers = new Set(statements.flatMap(speakersIn));
  const date = latestBeginning(occasions.flatMap((occasion) => occasion.date?.edtf ?? [])) ?? '';
  const places = new Set(occasions.flatMap(({ place }) => place ?? []));
  return {
    id,
    segments: segments.length,
    statements: statements.length,
    speakers: [...speakers],
    places: [...places],
    date,
  };
}

/** How many of a layer's files a document has. */
const FILES: Readonly<Record<Layer, (document: CountedDocument) => number>> = {
  // An image and an oEmbed file in each language.
  previews: ({ statements }) => statements * 4,
  statements: ({ statements }) => statements * 2,
  // Three formats in each language.
  citations: () => 6,
  sources: () => 2,
};

/** Which layer a file belongs to, by its path in the site; all others belong to none, and are always there. */
const PATHS: Readonly<Record<Layer, RegExp>> = {
  previews: /^[^/]+\/documents\/[^/]+\/s\d+\/(?:preview\.png|oembed\.json)$/,
  statements: /^[^/]+\/documents\/[^/]+\/s\d+\/index\.html$/,
  citations: /^data\/citations\//,
  sources: /^[^/]+\/documents\/[^/]+\/source\/index\.html$/,
};

/** How large a site is: what can be left out, an average file of each layer in bytes, and all the rest. */
export interface SiteSize {
  readonly average: Readonly<Record<Layer, number>>;
  readonly rest: Size;
}

/** Files of a site that are there whatever it holds: its lists, feeds, manual, styles and fonts, and the packs of reading offline. */
const FILES_OF_EVERY_SITE = 290;
/** One of so many documents begins a further page of some list. */
const DOCUMENTS_OF_LIST_PAGE = 8;

const distinct = (ids: readonly string[]): number => new Set(ids).size;

/** A site is expected to be a little larger than it is: three files too many would make all of it twice. */
const CAUTION = 1.01;

/**
 * What a site will be about, before any of it is made: files by what there is to show, bytes as in the first documents of this archive. It need
 * not be right: a site that turns out too large is measured, and made again with what was measured.
 */
export function expectedSize(documents: readonly CountedDocument[]): SiteSize {
  const segments = documents.reduce((sum, document) => sum + document.segments, 0);
  // A document has two pages, two files of data and the received one; a speaker or a place has two pages and two feeds.
  const files =
    FILES_OF_EVERY_SITE +
    Math.ceil((5 + 1 / DOCUMENTS_OF_LIST_PAGE) * documents.length) +
    4 * distinct(documents.flatMap(({ speakers }) => speakers)) +
    4 * distinct(documents.flatMap(({ places }) => places)) +
    expectedIndexFiles(segments);
  return {
    average: { previews: 16_000, statements: 15_000, citations: 12_000, sources: 54_000 },
    rest: { files: Math.ceil(CAUTION * files), bytes: CAUTION * (2_500_000 + 14_000 * segments) },
  };
}

/** The size of a site that was made. `files` has the path and the bytes of each. */
export function measuredSize(files: readonly (readonly [path: string, bytes: number])[]): SiteSize {
  const sums = new Map<Layer | null, Size>();
  for (const [path, size] of files) {
    const layer = LAYERS.find((one) => PATHS[one].test(path)) ?? null;
    const sum = sums.get(layer) ?? { files: 0, bytes: 0 };
    sums.set(layer, { files: sum.files + 1, bytes: sum.bytes + size });
  }
  const expected = expectedSize([]).average;
  const averageOf = (layer: Layer): number => {
    const sum = sums.get(layer);
    return sum === undefined ? expected[layer] : sum.bytes / sum.files;
  };
  const [previews, statements, citations, sources] = LAYERS.map(averageOf) as [
    number,
    number,
    number,
    number,
  ];
  return {
    average: { previews, statements, citations, sources },
    rest: sums.get(null) ?? { files: 0, bytes: 0 },
  };
}

const newestFirst = (a: CountedDocument, b: CountedDocument): number =>
  a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date > b.date ? -1 : 1;

/**
 * Which documents do without which layers, so that the site is within the limits: one layer after the other is given up,
 * each for the oldest documents first, and no more than is needed. Where all of it is not enough, all is left out.
 */
export function chooseLayers(
  documents: readonly CountedDocument[],
  { files, bytes }: Pick<HostLimits, 'files' | 'bytes'>,
  { average, rest }: SiteSize,
): LayersLeftOut {
  const most = { files: files ?? Number.POSITIVE_INFINITY, bytes: bytes ?? Number.POSITIVE_INFINITY };
  const oldestFirst = documents.toSorted(newestFirst).reverse();
  const sizeOf = (layer: Layer, document: CountedDocument): Size => {
    const count = FILES[layer](document);
    return { files: count, bytes: count * average[layer] };
  };
  let total = rest;
  const add = (one: Size, sign: 1 | -1): void => {
    total = { files: total.files + sign * one.files, bytes: total.bytes + sign * one.bytes };
  };
  for (const layer of LAYERS) for (const document of documents) add(sizeOf(layer, document), 1);
  const leftOut: Record<Layer, string[]> = structuredClone(NOTHING_LEFT_OUT);
  for (const layer of LAYERS) {
    for (const document of oldestFirst) {
      if (total.files <= most.files && total.bytes <= most.bytes) return leftOut;
      leftOut[layer].push(document.id);
      add(sizeOf(layer, document), -1);
    }
  }
  return leftOut;
}
