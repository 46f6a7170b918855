import { z } from 'zod';
import { bilingual, dating, segmentId, sourceFile } from './primitives.ts';

/** Somebody the document's text names or means; ids of provisional people are made from their names. */
export const contentPerson = z.strictObject({
  id: z.string().min(1),
  name: bilingual,
  status: z.enum(['known', 'provisional']),
  aliases: z.strictObject({ fa: z.array(z.string()), en: z.array(z.string()) }),
  /** Titles as full phrases («رئیس‌جمهور ارمنستان»), held at the document's date or at any date where it has none. */
  roles: z.array(z.strictObject({ title: bilingual })),
});
export type ContentPerson = z.infer<typeof contentPerson>;

export const contentOccasion = z.strictObject({
  id: z.string().min(1),
  title: bilingual,
  place: z.string().nullable(),
  participants: z.array(z.string()),
  date: dating.nullable(),
});
export type ContentOccasion = z.infer<typeof contentOccasion>;

/** One recorded difference between source text and edited text. Offsets are UTF-16, into the edited text. */
export const intervention = z.strictObject({
  rule: z.string().min(1),
  start: z.int().nonnegative(),
  before: z.string(),
  after: z.string(),
});
export type Intervention = z.infer<typeof intervention>;

const both = {
  id: z.string().min(1),
  title: bilingual,
};

/** Front-matter of content/fa/<document>.mdx: all that is known of the document apart from its text. */
export const persianFrontmatter = z.strictObject({
  ...both,
  lang: z.literal('fa'),
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
  places: z.array(z.strictObject({ id: z.string(), name: bilingual })),
  interventions: z.record(segmentId, z.array(intervention)),
});

/** Front-matter of content/en/<document>.mdx. */
export const englishFrontmatter = z.strictObject({
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
export type PersianFrontmatter = z.infer<typeof persianFrontmatter>;
export type EnglishFrontmatter = z.infer<typeof englishFrontmatter>;
export type Frontmatter = z.infer<typeof frontmatter>;
