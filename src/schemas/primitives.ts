import { z } from 'zod';
import { NO_DATE, readEdtf } from '../text/dates/edtf.ts';
import { idRefusal } from './address-ids.ts';
import { textInLanguages } from './languages/further-languages.ts';

/** A text that nobody may have translated yet. */
const translated = z.string().min(1).nullable().default(null);

/** A text in both languages, and in the further ones of an archive; null where nobody has translated it yet. */
export const bilingual = textInLanguages(
  z.strictObject({ fa: z.string().min(1), en: translated }),
  translated,
);
export type Bilingual = z.infer<typeof bilingual>;

const names = z.array(z.string().min(1)).default([]);

/** Names and aliases in both languages, and in the further ones of an archive. */
export const aliases = textInLanguages(z.strictObject({ fa: names, en: names }), names);

/** Reports what an id may not be. */
const isGoodId = z.check<string>(({ value, issues }) => {
  const refusal = idRefusal(value);
  if (refusal !== undefined) issues.push({ code: 'custom', input: value, message: `expected ${refusal}` });
});

/** A stable id of a person, place, occasion or editor's record: part of addresses, so ASCII and lower case. */
export const recordId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, {
    abort: true,
    error:
      'expected an id of small Latin letters, digits and hyphens, such as maryam-sadeghi, and not a name',
  })
  .check(isGoodId);

/** The id of a segment, `s1`, `s2` …; never reused. */
export const segmentId = z.string().regex(/^s[1-9]\d*$/, 'expected s1, s2, …');

/** Ids under which a record was published before; they may be of any form that addresses have had. */
export const formerIds = z.array(z.string().check(isGoodId)).default([]);

/** An address on the web. Others (`javascript:`, `data:`, `file:`) would become links that run or lead into a device. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    error: 'expected an address that begins with https:// or http://',
    abort: true,
  })
  .regex(
    /^https?:\/\/[^\s/@]+(?:[/?#]\S*)?$/i,
    'expected an address such as https://example.org/news/12, without spaces',
  );

/** An item of Wikidata; given only where it is certain that it is the same person or place. */
export const wikidata = z
  .string()
  .regex(/^Q[1-9]\d*$/, 'expected Q and a number')
  .optional();

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');

/** The encodings a received text may have; the names are labels of the WHATWG Encoding Standard. */
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The received file. Where its text was taken out of another format, `extracted` has the SHA-256 of that text in UTF-8. */
export const sourceFile = z.strictObject({
  file: z.string(),
  sha256,
  bytes: z.int().nonnegative(),
  encoding: z.enum(ENCODINGS),
  extracted: z.strictObject({ sha256 }).optional(),
});

/** Why a date is refused; undefined where it is not. */
const refusalOf = (text: string): string | undefined => {
  const reading = readEdtf(text);
  return 'refusal' in reading ? reading.refusal : undefined;
};

/** Reports a date that is refused, with what to write instead. */
const isRead = z.check<string>(({ value, issues }) => {
  const message = refusalOf(value);
  if (message !== undefined) issues.push({ code: 'custom', input: value, message });
});

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso
  .date({
    abort: true,
    error: ({ input }) => {
      const message = refusalOf(String(input)) ?? NO_DATE;
      return message === NO_DATE ? 'expected a day such as 2025-08-19' : message;
    },
  })
  .check(isRead);

/** YAML takes a year without quotes for a number. */
const dateText = z.string({
  error: ({ input }) =>
    typeof input === 'number'
      ? (refusalOf(String(input)) ?? `expected quotes around a year: "${input}"`)
      : undefined,
});

/** An EDTF date (ISO 8601-2), such as `2025-08-19`, `2025-08-19/..` or `../2025-08-19`. */
const edtf = dateText.check(isRead);

/** A date, how it is known, and why. The reason is required where the text does not state the date itself. */
export const dating = z
  .strictObject({
    edtf,
    status: z.enum(['stated', 'inferred']),
    reason: bilingual.nullable().default(null),
  })
  .refine((date) => date.status === 'stated' || date.reason !== null, 'an inferred date needs a reason');
export type Dating = z.infer<typeof dating>;

/**
 * A message of `npm run check` that an editor has seen and leaves as it is, with the reason: those of a code, in one
 * segment or with certain words in them where these are given.
 */
export const waiver = z.strictObject({
  code: z.string().regex(/^GA\d{3}$/, 'expected the code of a message, such as GA013'),
  segment: segmentId.optional(),
  words: z.string().min(1).optional(),
  reason: z.string().min(1),
});
export type Waiver = z.infer<typeof waiver>;

/** A text that must be given in both languages. */
const inBoth = z.strictObject({ fa: z.string().min(1), en: z.string().min(1) });

/** That something was taken down: on which day, and why. Readers are told both. */
export const withdrawal = z.strictObject({ date: day, reason: inBoth });
export type Withdrawal = z.infer<typeof withdrawal>;

/** A correction that is announced to readers: on which day, what was changed, and why. */
export const correction = z.strictObject({
  /** The segment it concerns; null where it concerns the whole document. */
  segment: segmentId.nullable().default(null),
  date: day,
  what: inBoth,
  why: inBoth,
  /** False where the earlier wording must not be kept, as by order of a court. */
  keep: z.literal(false).optional(),
});
export type Correction = z.infer<typeof correction>;

/** A new edition of the text by its publisher: since when, who says so, where it stands, and which file it is. */
export const edition = z.strictObject({
  date: day,
  source: inBoth,
  url: webAddress.nullable().default(null),
  /** SHA-256 of the file as it was received. */
  sha256,
});
export type Edition = z.infer<typeof edition>;

/** What a statement said before its published words were changed, and the last day on which it did, where that is known. */
export const earlierWording = z.strictObject({ text: z.string().min(1), until: day.optional() });
export type EarlierWording = z.infer<typeof earlierWording>;
