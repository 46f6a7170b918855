import { z } from 'zod';
import { EDIT_RULES } from '../text/edit-rules.ts';
import { furtherIn, inLanguages, isLanguageCode, textInLanguages } from './languages/further-languages.ts';
import {
  bilingual,
  correction,
  dating,
  day,
  earlierWording,
  edition,
  segmentId,
  sourceFile,
  wikidata,
} from './primitives.ts';
import { GENRES } from './seed.ts';

/** Ids that a record had before, where it had any. */
const formerly = z.array(z.string()).min(1).optional();

/** A published id that no segment has any more, and what became of it. */
export const pastSegment = z.strictObject({
  id: segmentId,
  state: z.enum(['moved', 'merged', 'split', 'withdrawn']),
  /** The live ids its words have now, of this document (`s6`) or another (`document#s6`); none where withdrawn. */
  to: z.array(z.string()),
  date: day.nullable(),
  reason: z.strictObject({ fa: z.string(), en: z.string() }).nullable(),
});
export type PastSegment = z.infer<typeof pastSegment>;

/**
 * Somebody who speaks in the document, or whom its text names. Ids of people.yaml are of the whole archive; those of
 * organisations and of the unnamed are made of the text's words and hold in this document only.
 */
/** What speaks: somebody by name, an organisation, or somebody whom the text does not name. */
export const SPEAKER_KINDS = ['person', 'organisation', 'unnamed'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

export const contentPerson = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(SPEAKER_KINDS),
  name: bilingual,
  status: z.enum(['known', 'provisional']),
  aliases: textInLanguages(
    z.strictObject({ fa: z.array(z.string()), en: z.array(z.string()) }),
    z.array(z.string()).default([]),
  ),
  /** Titles as full phrases («رئیس‌جمهور ارمنستان»), held at the document's date or at any date where it has none. */
  roles: z.array(z.strictObject({ title: bilingual })),
  wikidata,
  formerly,
  /** True where the page of this speaker was taken down: nothing links to it. */
  isWithdrawn: z.literal(true).optional(),
});
export type ContentPerson = z.infer<typeof contentPerson>;

export const contentOccasion = z.strictObject({
  id: z.string().min(1),
  title: bilingual,
  place: z.string().nullable(),
  /** Its series in archive.yaml; absent where it belongs to none. */
  series: z.string().optional(),
  participants: z.array(z.string()),
  date: dating.nullable(),
  formerly,
});
export type ContentOccasion = z.infer<typeof contentOccasion>;

/** One recorded difference between source text and edited text. Offsets are UTF-16, into the edited text. */
export const intervention = z.strictObject({
  rule: z.enum(EDIT_RULES),
  start: z.int().nonnegative(),
  before: z.string(),
  after: z.string(),
});
export type Intervention = z.infer<typeof intervention>;

/** A place that the document's text names. */
const contentPlace = z.strictObject({ id: z.string(), name: bilingual, wikidata, formerly });
export type ContentPlace = z.infer<typeof contentPlace>;

/** Since when the archive has an entry, and when it last changed; what is not on record is absent. */
const daysOfEntry = { entered: day.optional(), changed: day.optional() };

/** These days of a document, and of those of its segments for which others hold, or none. */
const entryDays = z.strictObject({
  ...daysOfEntry,
  segments: z.record(segmentId, z.strictObject(daysOfEntry)).optional(),
});
export type EntryDays = z.infer<typeof entryDays>;

/** The days of one segment of a document. */
export const daysOfSegment = (
  { entered, segments = {} }: EntryDays,
  id: string,
): Pick<EntryDays, 'entered' | 'changed'> => segments[id] ?? (entered === undefined ? {} : { entered });

const both = {
  id: z.string().min(1),
  title: bilingual,
};

/** Front-matter of content/fa/<document>.mdx: all that is known of the document apart from its text. */
const persianFrontmatter = z.strictObject({
  ...both,
  lang: z.literal('fa'),
  genre: z.enum(GENRES),
  source: sourceFile,
  /** White space before the first segment of the received text, and after each one (the last may have none). */
  breaks: z.strictObject({ before: z.string(), after: z.array(z.string()) }),
  provenance: z.strictObject({
    publisher: z.string().nullable(),
    author: z.string().nullable(),
    url: z.string().nullable(),
    received: z.string().nullable(),
  }),
  rights: z.strictObject({ text: bilingual.nullable(), translation: bilingual.nullable() }),
  occasions: z.array(contentOccasion),
  people: z.array(contentPerson),
  places: z.array(contentPlace),
  formerly,
  /** Announced corrections, the latest first; absent where there are none. */
  corrections: z.array(correction).min(1).optional(),
  /** New editions by the publisher, the latest first; absent where there are none. */
  editions: z.array(edition).min(1).optional(),
  /** What statements said before their published words were changed, by id, the earliest first. */
  earlier: z.record(segmentId, z.array(earlierWording)).optional(),
  /** Ids of the past; absent where there are none. */
  past: z.array(pastSegment).min(1).optional(),
  /** Ids of occasions that were published and are no more, and the segment at which their address leads; absent where none. */
  formerOccasions: z
    .array(z.strictObject({ id: z.string(), at: segmentId.nullable() }))
    .min(1)
    .optional(),
  /** Live ids that had a statement's page once and are no statements now. */
  formerStatements: z.array(segmentId).min(1).optional(),
  interventions: z.record(segmentId, z.array(intervention)),
  /** Absent where none is on record. */
  days: entryDays.optional(),
  /** The beginning of the SHA-256 of the ledger that it was made with: whether both are of one edition is seen at once. */
  ledger: z.string().optional(),
});

/** Front-matter of content/en/<document>.mdx. */
const englishFrontmatter = z.strictObject({
  ...both,
  lang: z.literal('en'),
  translation: z.strictObject({
    /** By the archive itself, not by the speaker's office or the publisher; null where nothing is translated. */
    status: z.enum(['unofficial', 'none']),
    translated: z.int().nonnegative(),
    of: z.int().nonnegative(),
  }),
});

export const frontmatter = z.discriminatedUnion('lang', [persianFrontmatter, englishFrontmatter]);
/** The schema of front-matter: its title tells which languages the archive has. */
export const schemaOfFront = (data: unknown): typeof frontmatter =>
  inLanguages(frontmatter, furtherIn((data as { readonly title?: unknown } | null)?.title));

/** Front-matter of the content file of a further language: the same as of the English one. */
export const translatedFrontmatter = englishFrontmatter.extend({ lang: z.string().refine(isLanguageCode) });
export type PersianFrontmatter = z.infer<typeof persianFrontmatter>;
export type EnglishFrontmatter = z.infer<typeof englishFrontmatter>;
export type TranslatedFrontmatter = z.infer<typeof translatedFrontmatter>;
