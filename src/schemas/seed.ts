import { z } from 'zod';
import { bilingual, dating, recordId, segmentId, sha256 } from './primitives.ts';

export const KINDS = ['headline', 'narrative', 'heading', 'statement'] as const;
export const BASES = ['name', 'title', 'pronoun', 'editor', 'none'] as const;
export type Kind = (typeof KINDS)[number];
export type Basis = (typeof BASES)[number];

/** An occasion an editor has named. `begins` is the statement it starts at; without it, it has no statements. */
const occasion = z.strictObject({
  id: recordId,
  begins: segmentId.nullable().default(null),
  title: bilingual,
  place: recordId.nullable().default(null),
  participants: z.array(recordId).default([]),
  date: dating.nullable().default(null),
});

/** What an editor decided against, or beyond, the rules. Reported when it changes nothing. */
const decision = z
  .strictObject({
    segment: segmentId,
    speaker: recordId.nullable().optional(),
    kind: z.enum(KINDS).optional(),
    reason: z.string().min(1),
  })
  .refine((d) => d.speaker !== undefined || d.kind !== undefined, 'a decision sets a speaker or a kind');

/** How a word of a segment is to be written: an editor accepts what a rule suggests, or rejects what it did. */
const spelling = z
  .strictObject({
    segment: segmentId,
    /** The word as received, and as it is to be shown: they differ in ZWNJ only. */
    word: z.string().min(1),
    as: z.string().min(1),
    reason: z.string().min(1),
  })
  .refine(
    ({ word, as }) => as.replaceAll('\u200C', '') === word.replaceAll('\u200C', ''),
    'a spelling changes nothing but ZWNJ; other changes of the words are corrections of the source text',
  );
export type Spelling = z.infer<typeof spelling>;

/** A fact about where a text came from: null is "unknown". */
const fact = z.string().min(1).nullable().default(null);

/** document.yaml */
export const sidecar = z.strictObject({
  title: bilingual.optional(),
  occasions: z.array(occasion).default([]),
  provenance: z
    .strictObject({ publisher: fact, author: fact, url: z.url().nullable().default(null), received: fact })
    .default({ publisher: null, author: null, url: null, received: null }),
  rights: z
    .strictObject({
      text: bilingual.nullable().default(null),
      translation: bilingual.nullable().default(null),
    })
    .default({ text: null, translation: null }),
  decisions: z.array(decision).default([]),
  spellings: z.array(spelling).default([]),
});
export type Sidecar = z.infer<typeof sidecar>;
export type Decision = z.infer<typeof decision>;

/** ids.json: every id ever given, with the fingerprint (SHA-256 of the folded text) of the segment that has it. */
export const ledger = z.strictObject({
  version: z.literal(1),
  /** The number the next new segment gets; ids below it are all listed, so a removed one is noticed. */
  next: z.int().positive(),
  ids: z.record(segmentId, z.strictObject({ fingerprint: sha256, state: z.enum(['live', 'withdrawn']) })),
});
export type Ledger = z.infer<typeof ledger>;
