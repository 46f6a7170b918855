import { z } from 'zod';
import {
  bilingual,
  correction,
  dating,
  day,
  earlierWording,
  edition,
  formerIds,
  recordId,
  segmentId,
  sha256,
  waiver,
  webAddress,
  withdrawal,
} from './primitives.ts';

export const KINDS = ['headline', 'narrative', 'heading', 'statement', 'furniture'] as const;
/** Kinds of text, by their form: a report unless it shows another. */
export const GENRES = ['report', 'interview', 'message', 'speech', 'post', 'collection'] as const;
export const BASES = ['name', 'title', 'pronoun', 'editor', 'none'] as const;
export type Kind = (typeof KINDS)[number];
export type Genre = (typeof GENRES)[number];
export type Basis = (typeof BASES)[number];

/**
 * An occasion an editor has named. It lasts from the statement `begins` to the statement `ends`, or to the next occasion
 * that an editor has named. `begins: null` says that the text has nothing that was said there.
 */
const occasion = z.strictObject({
  id: recordId,
  begins: segmentId.nullable().optional(),
  ends: segmentId.nullable().default(null),
  title: bilingual,
  place: recordId.nullable().default(null),
  /** The series that it belongs to, by its id in archive.yaml. */
  series: recordId.nullable().default(null),
  participants: z.array(recordId).default([]),
  date: dating.nullable().default(null),
  /** Ids that it was published under before: their addresses lead to where it begins. */
  formerly: formerIds,
});

/** Words of a segment, as its text has them now: long enough to stand in it once. */
const wordsOfSegment = z.string().min(1);

/** Who speaks: an id of people.yaml or of this document; nobody known; an organisation or somebody unnamed, by the text's words. */
const decidedSpeaker = z.union([
  recordId,
  z.null(),
  z.strictObject({ organisation: z.string().min(1) }),
  z.strictObject({ unnamed: z.string().min(1) }),
]);
export type DecidedSpeaker = z.infer<typeof decidedSpeaker>;

/**
 * What an editor decided against, or beyond, the rules. Reported when it changes nothing, and not followed, but
 * reported, where the words that it names are no longer in the segment.
 */
const decision = z
  .strictObject({
    segment: segmentId,
    /** Words of the segment that the decision is about. */
    expect: wordsOfSegment.optional(),
    /** "narrative" says: this is not speech. */
    kind: z.enum(KINDS).optional(),
    speaker: decidedSpeaker.optional(),
    /** Whom all of the segment is said to. */
    addressee: decidedSpeaker.optional(),
    /** What is said in the segment, in order, in place of what the rules found. */
    utterances: z
      .array(
        z.strictObject({
          words: wordsOfSegment,
          mode: z.enum(['direct', 'indirect']).default('direct'),
          speaker: decidedSpeaker.optional(),
        }),
      )
      .min(1)
      .optional(),
    /** The editor has seen that the speaker is unknown or uncertain, and leaves it so: ingest is silent about it. */
    doubt: z.literal('noted').optional(),
    reason: z.string().min(1),
  })
  .refine(
    (d) =>
      d.speaker !== undefined ||
      d.addressee !== undefined ||
      d.kind !== undefined ||
      d.utterances !== undefined ||
      d.doubt !== undefined,
    'a decision sets a kind, a speaker, an addressee, utterances, or "doubt: noted"',
  )
  .refine(
    (d) => d.utterances === undefined || d.kind === undefined || d.kind === 'statement',
    'only a statement has utterances',
  );

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

/** A segment of this document (`s6`) or of another one (`document#s6`). */
const segmentTarget = z.string().regex(/^(?:[^#\s]+#)?s[1-9]\d*$/, 'expected s1, s2 … or document#s1');

/** What became of a published id. `to` names segments by id, or by their opening words where they have no id yet. */
export interface IdDecision {
  readonly id: string;
  readonly state: 'live' | 'moved' | 'merged' | 'split' | 'withdrawn';
  readonly to: readonly string[];
  readonly date: string;
  readonly reason: { readonly fa: string; readonly en: string };
}

/** What an editor says became of an id, where the editor knows better than the rules, or the rules cannot know. */
const movedId = z
  .strictObject({
    id: segmentId,
    state: z.enum(['live', 'moved', 'merged', 'split', 'withdrawn']),
    to: z.array(z.string().min(1)).default([]),
    ...withdrawal.shape,
  })
  .refine(
    ({ state, to }) =>
      state === 'withdrawn' ? to.length === 0 : state === 'split' ? to.length > 1 : to.length === 1,
    '"to" names one segment (several for split, none for withdrawn)',
  );

/** `{ id: s6, withdrawn: { date: …, reason: … } }` is the same as `{ id: s6, state: withdrawn, date: …, reason: … }`. */
const withdrawnId = z
  .strictObject({ id: segmentId, withdrawn: withdrawal })
  .transform(({ id, withdrawn }) => ({ id, state: 'withdrawn' as const, to: [], ...withdrawn }));

const idDecision: z.ZodType<IdDecision> = z.union([withdrawnId, movedId]);

/** A fact about where a text came from: null is "unknown". */
const fact = z.string().min(1).nullable().default(null);

/** document.yaml */
export const sidecar = z.strictObject({
  title: bilingual.optional(),
  /** What kind of text it is, where its form does not show it. */
  genre: z.enum(GENRES).optional(),
  occasions: z.array(occasion).default([]),
  provenance: z
    .strictObject({ publisher: fact, author: fact, url: webAddress.nullable().default(null), received: fact })
    .default({ publisher: null, author: null, url: null, received: null }),
  rights: z
    .strictObject({
      text: bilingual.nullable().default(null),
      translation: bilingual.nullable().default(null),
    })
    .default({ text: null, translation: null }),
  decisions: z.array(decision).default([]),
  spellings: z.array(spelling).default([]),
  /** Decisions about published ids whose words are no longer in the text as they were. */
  ids: z.array(idDecision).default([]),
  /** Corrections that are announced on the statement, on the page of corrections and in its feed. */
  corrections: z.array(correction).default([]),
  /** New editions of the text by its publisher: another act than a correction by the archive. */
  editions: z.array(edition).default([]),
  /** Messages of `npm run check` that are left as they are. */
  waivers: z.array(waiver).default([]),
  /** Ids that this document was published under before: their addresses lead here. */
  formerly: formerIds,
  /** The whole document was taken down: its addresses say so, and nothing of its words is left. */
  withdrawn: withdrawal.optional(),
});
export type Sidecar = z.infer<typeof sidecar>;
export type Decision = z.infer<typeof decision>;

/** What the ledger holds of one id. What is empty or false is left out of the file. */
const ledgerEntry = z.strictObject({
  /** SHA-256 of the folded text of the segment that has it, or had it last; none once its words are withdrawn. */
  fingerprint: sha256.optional(),
  /**
   * The words of a live segment, as `identify/similarity.ts` keeps them for comparison; absent in ledgers of version 1,
   * and once the segment is no more.
   */
  words: z.string().optional(),
  /** True where `words` are only those that are said in the segment, without its reporting clauses. */
  speech: z.literal(true).optional(),
  state: z.enum(['live', 'moved', 'merged', 'split', 'withdrawn']),
  /** The last person whose words it stood for. */
  speaker: z.string().optional(),
  /** True once it has had a page of its own, as a statement. */
  statement: z.literal(true).optional(),
  /** Where its words are now, unless it is live: ids that may be past themselves. */
  to: z.array(segmentTarget).optional(),
  date: day.optional(),
  reason: z.strictObject({ fa: z.string(), en: z.string() }).optional(),
  /** Of a live statement: what it said before, the earliest first; absent where nothing is known of it. */
  earlier: z.array(earlierWording).min(1).optional(),
  /** By what withdrawn words are known again without being kept: `words:hash` (`identify/seals.ts`). */
  seals: z.array(z.string().regex(/^\d+:[\w-]{43}$/)).optional(),
  /** The day on which the archive first had it; none for ids that are older than this was kept. */
  entered: day.optional(),
  /** The last later day on which its words, its speaker or its translation changed. */
  changed: day.optional(),
  /** The beginning of the SHA-256 of the translation of a live segment. */
  english: z.string().optional(),
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;

/**
 * ids.json: every id ever given, the live ones first, in the order of the text. Version 1 had only two of the keys; since
 * version 4, days and translations are kept.
 */
export const ledger = z.strictObject({
  version: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  /** The number the next new segment gets; ids below it are all listed, so a removed one is noticed. */
  next: z.int().positive(),
  /** Another one whenever numbers are given: two branches that both give some differ in this line, and git says so. */
  mark: z.string().optional(),
  /** What the seals of this ledger are made with. */
  salt: z.string().optional(),
  ids: z.record(segmentId, ledgerEntry),
});
export type Ledger = z.infer<typeof ledger>;
