import { z } from 'zod';
import { textInLanguages } from './languages/further-languages.ts';
import { aliases, bilingual, day, formerIds, recordId, wikidata, withdrawal } from './primitives.ts';

/** An office somebody held: its title, the place it belongs to, and its time span (an open end is null). */
const role = z
  .strictObject({
    title: bilingual,
    of: recordId.nullable().default(null),
    from: day.nullable().default(null),
    to: day.nullable().default(null),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    path: ['from'],
    message: 'expected a role to begin ("from") before it ends ("to")',
  });

const person = z.strictObject({
  name: bilingual,
  aliases: aliases.default({ fa: [], en: [] }),
  roles: z.array(role).default([]),
  formerly: formerIds,
  wikidata,
  /** The page of the person's statements was taken down: its address says so. The statements stay where they are. */
  withdrawn: withdrawal.optional(),
});
export type Person = z.infer<typeof person>;

const place = z.strictObject({
  name: bilingual,
  aliases: aliases.default({ fa: [], en: [] }),
  kind: z.enum(['country', 'region', 'city', 'site']),
  /** The country the archive's texts mean by «کشورمان» ("our country"). */
  home: z.boolean().default(false),
  formerly: formerIds,
  wikidata,
});
export type Place = z.infer<typeof place>;

/** people.yaml: person id → person. */
export const peopleFile = z.record(recordId, person);
/** places.yaml: place id → place. */
export const placesFile = z.record(recordId, place);

const renderings = z.array(z.string().trim().min(1));

/** A term whose English is laid down for all translations of an archive, and its words in further languages where they are. */
const glossaryEntry = textInLanguages(
  z
    .strictObject({
      /** The renderings that are allowed, the usual one first. */
      en: renderings.min(1),
      /** English renderings that a translation may not have for this term. */
      not: renderings.default([]),
      /** Other words for the same thing in Persian; spellings and endings of one word are known without them. */
      also: renderings.default([]),
      /** What translators are told of it. */
      note: z.string().min(1).nullable().default(null),
    })
    .refine(({ en, not }) => !not.some((one) => en.includes(one)), {
      path: ['not'],
      message: 'expected renderings that "en" does not have: one cannot be allowed and forbidden',
    }),
  renderings.default([]),
);
export type GlossaryEntry = z.infer<typeof glossaryEntry>;

/** glossary.yaml: Persian term → its English. */
export const glossaryFile = z.record(
  z.string().regex(/[\u0600-\u06FF]/, 'expected a Persian term'),
  glossaryEntry,
);
