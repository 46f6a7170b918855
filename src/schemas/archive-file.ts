import { z } from 'zod';
import { LANGUAGES } from '../text/direction.ts';
import { HOST_NAMES } from './hosting/hosts.ts';
import { furtherOf, inLanguages, isLanguageCode } from './languages/further-languages.ts';
import { bilingual, formerIds, recordId, waiver, webAddress } from './primitives.ts';

/** The languages that the pages are in, which the program has, and after them those into which texts are translated besides. */
const languages = z
  .array(z.string().refine(isLanguageCode, 'expected the code of a language (ISO 639), such as ar or fr'))
  .refine(
    (given) =>
      given.slice(0, LANGUAGES.length).join() === LANGUAGES.join() && new Set(given).size === given.length,
    'expected fa and en, in which the pages are, and after them others, each once: [fa, en, ar]',
  )
  .default([...LANGUAGES]);

/** A name that stands in the head of every page, and in every citation. */
const name = z.strictObject({ fa: z.string().trim().min(1), en: z.string().trim().min(1) });

/** The public address of a site: what follows a `?` or `#` would stand in the middle of the addresses of its pages. */
const siteAddress = webAddress.regex(/^[^?#]*$/, 'expected an address without ? and #');

/** How much a site may hold at most, where that is not known from the host. */
const budget = z.strictObject({ files: z.int().positive().optional(), bytes: z.int().positive().optional() });
export type Budget = z.infer<typeof budget>;

/** A series of occasions: its name, and the ids that it was published under before. */
const series = name.extend({ formerly: formerIds });

/** archive.yaml: who this archive is, and where it is published. */
export const archiveFile = z
  .strictObject({
    name,
    /** What the page about the archive says first: paragraphs, with an empty line between them. */
    about: bilingual.nullable().default(null),
    rights: z
      .strictObject({
        /** What the page about the archive says of the rights in the texts. */
        text: bilingual.nullable().default(null),
        /** The licence of translations, for every document that does not say another. */
        translation: bilingual.nullable().default(null),
      })
      .default({ text: null, translation: null }),
    languages,
    /** The public address of the site; `SITE` in the environment goes over it. */
    address: siteAddress.nullable().default(null),
    host: z.enum(HOST_NAMES).default('any'),
    budget: budget.nullable().default(null),
    /** Series that occasions belong to, by the id that `series` of an occasion in document.yaml names. */
    series: z.record(recordId, series).default({}),
    /** Whether the site has the program's manual, too: for the program's own site, or an archive that has many editors. */
    manual: z.boolean().default(false),
    /** Messages of `npm run check` about people.yaml, places.yaml and this file that are left as they are. */
    waivers: z.array(waiver.omit({ segment: true })).default([]),
  })
  .refine(({ host, budget }) => host === 'any' || budget === null, {
    path: ['budget'],
    message: 'expected a host or a budget, and not both: a host has a budget of its own',
  });
export type Archive = z.infer<typeof archiveFile>;

/** An archive that says nothing of itself has the program's name. */
export const UNNAMED: Archive = archiveFile.parse({ name: { fa: 'گفتار', en: 'Goftar' } });

/** Where ingest writes what archive.yaml says, for the pages: relative to the archive's root. */
export const ARCHIVE_FACTS = 'content/archive.json';

/** The further languages that the data of an archive.yaml names, as far as they are any. */
export function furtherNamed(data: unknown): readonly string[] {
  const { data: named } = z.looseObject({ languages }).safeParse(data);
  return furtherOf(named?.languages ?? []);
}

/** The facts in the text of `content/archive.json`; those of an archive without a name where there is no such file. */
export function archiveFacts(json: string | null): Archive {
  if (json === null) return UNNAMED;
  const data: unknown = JSON.parse(json);
  return inLanguages(archiveFile, furtherNamed(data)).parse(data);
}

/** A name for files and data that computers look up: `Archive of the Water` → `archive-of-the-water`. */
export const archiveSlug = ({ name }: Archive): string =>
  name.en
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'archive';
