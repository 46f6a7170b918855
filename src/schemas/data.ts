import { z } from 'zod';
import { contentOccasion, contentPerson, intervention, pastSegment } from './content.ts';
import { furtherIn, inLanguages, textInLanguages } from './languages/further-languages.ts';
import {
  bilingual,
  correction,
  dating,
  earlierWording,
  edition,
  segmentId,
  sha256,
  sourceFile,
  wikidata,
} from './primitives.ts';
import { BASES, GENRES, KINDS } from './seed.ts';

/**
 * A stretch of a segment's text that is speech, who says it and how that is known; `source` are the words that name the
 * one who speaks, null where none do. Offsets are UTF-16, into `text.fa.edited`.
 */
const utterance = z.strictObject({
  mode: z.enum(['direct', 'indirect']),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  speaker: z.string().nullable(),
  basis: z.enum(BASES),
  certain: z.boolean(),
  /** Whom the text says that it is said to, an id of `people`; null where it tells nobody. */
  addressee: z.string().nullable(),
  source: z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() }).nullable(),
});
export type Utterance = z.infer<typeof utterance>;

export const segmentData = z.strictObject({
  id: segmentId,
  /** The line of the received file it starts at, from 1. */
  line: z.int().positive(),
  kind: z.enum(KINDS),
  speaker: z.string().nullable(),
  attribution: z.strictObject({ basis: z.enum(BASES), certain: z.boolean() }),
  /** Of its first utterance. */
  addressee: z.string().nullable(),
  occasion: z.string().nullable(),
  text: textInLanguages(
    z.strictObject({
      fa: z.strictObject({ source: z.string(), edited: z.string() }),
      /** The translation of the words that `fa` has; null where there is none. */
      en: z.string().nullable(),
      /** A translation of words that it had before, there where nobody has confirmed it for those it has now. */
      enEarlier: z.string().optional(),
    }),
    z.string().nullable(),
  ),
  utterances: z.array(utterance),
  /**
   * What it said before its published words were changed, the earliest first; absent where nothing is on record. `corrections` of
   * the document tell why. Withdrawn words are never in it.
   */
  earlier: z.array(earlierWording).min(1).optional(),
  interventions: z.array(intervention),
  /** The white space that follows it in the received file, before the next segment. */
  break: z.string(),
  /** In a further language, null where the document has no page in it. */
  permalink: textInLanguages(z.strictObject({ fa: z.string(), en: z.string() }), z.string().nullable()),
});
export type SegmentData = z.infer<typeof segmentData>;

/** /data/documents/<document>.json */
export const documentData = z.strictObject({
  id: z.string(),
  /** What kind of text it is. */
  genre: z.enum(GENRES),
  title: bilingual,
  source: z.strictObject({
    ...sourceFile.shape,
    /** White space before the first segment. */
    before: z.string(),
  }),
  provenance: z.record(z.string(), z.string().nullable()),
  rights: z.strictObject({ text: bilingual.nullable(), translation: bilingual.nullable() }),
  dates: z.array(z.strictObject({ ...dating.shape, of: z.string() })),
  occasions: z.array(contentOccasion),
  segments: z.array(segmentData),
  people: z.array(contentPerson),
  places: z.array(z.strictObject({ id: z.string(), name: bilingual, wikidata })),
  /** Announced corrections, the latest first. */
  corrections: z.array(correction),
  /** New editions of the text by its publisher, the latest first; absent where there are none. */
  editions: z.array(edition).min(1).optional(),
  /** Ids that were published and that no segment has any more. */
  past: z.array(pastSegment),
  /** Ids under which this document was published before. */
  formerly: z.array(z.string()),
});
export type DocumentData = z.infer<typeof documentData>;

/** The schema of a document's data: its title tells which languages the archive has. */
export const schemaOfDocument = (data: unknown): typeof documentData =>
  inLanguages(documentData, furtherIn((data as { readonly title?: unknown } | null)?.title));

/** One line of /data/statements.jsonl: a statement, with the id of its document. */
export const statementLine = z.strictObject({
  document: z.string(),
  ...segmentData.shape,
  kind: z.literal('statement'),
});

/** /data/manifest.json: every file of the site but this one, by its path from the site's root. */
export const manifest = z.strictObject({
  algorithm: z.literal('sha256'),
  /** Path from the site's root → what the file must be. `bytes` is its size. */
  files: z.record(z.string(), z.strictObject({ sha256, bytes: z.int().nonnegative() })),
});
export type Manifest = z.infer<typeof manifest>;

/** The schemas that are published as /data/schema/<name>.json. */
export const PUBLISHED = {
  document: { schema: documentData, title: 'A document of a Goftar archive: /data/documents/*.json' },
  statement: { schema: statementLine, title: 'A line of /data/statements.jsonl' },
  manifest: { schema: manifest, title: 'The list of files: /data/manifest.json' },
} as const;
