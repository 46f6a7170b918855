import { stringify } from 'csv-stringify/sync';
import { furtherOf, textIn } from '../../schemas/languages/further-languages.ts';
import type { Bilingual } from '../../schemas/primitives.ts';
import { languageName } from '../../text/direction.ts';
import { type AddressOf, permalink } from '../addresses/links.ts';
import type { ArchiveDocument } from '../content/document.ts';
import { LOCALE_CODES } from '../display/locale.ts';
import { rowsOf } from '../display/rows.ts';
import { thisArchive } from '../display/this-archive.ts';

interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean';
  /** Whether a cell of it is never empty. */
  readonly required: boolean;
  readonly means: { readonly fa: string; readonly en: string };
}

/** The columns that every archive has. */
const FIELDS: readonly Field[] = [
  {
    name: 'document',
    type: 'string',
    required: true,
    means: { fa: 'شناسهٔ سند', en: 'id of the document' },
  },
  {
    name: 'statement',
    type: 'string',
    required: true,
    means: { fa: 'شناسهٔ گفته در سند', en: 'id of the statement in the document' },
  },
  {
    name: 'line',
    type: 'integer',
    required: true,
    means: { fa: 'سطر پروندهٔ دریافتی، از ۱', en: 'line of the received file, from 1' },
  },
  {
    name: 'title_fa',
    type: 'string',
    required: true,
    means: { fa: 'عنوان فارسی سند', en: 'Persian title of the document' },
  },
  {
    name: 'title_en',
    type: 'string',
    required: false,
    means: { fa: 'عنوان انگلیسی سند', en: 'English title of the document' },
  },
  {
    name: 'speaker',
    type: 'string',
    required: false,
    means: { fa: 'شناسهٔ گوینده؛ خالی: نامعلوم', en: 'id of the speaker; empty: unknown' },
  },
  {
    name: 'speaker_fa',
    type: 'string',
    required: false,
    means: { fa: 'نام فارسی گوینده', en: 'Persian name of the speaker' },
  },
  {
    name: 'speaker_en',
    type: 'string',
    required: false,
    means: { fa: 'نام انگلیسی گوینده', en: 'English name of the speaker' },
  },
  {
    name: 'speaker_kind',
    type: 'string',
    required: false,
    means: {
      fa: 'person: شخص؛ organisation: نهاد؛ unnamed: کسی که متن نامش را نمی‌برد',
      en: 'person, organisation, or unnamed: somebody whom the text does not name',
    },
  },
  {
    name: 'basis',
    type: 'string',
    required: true,
    means: {
      fa: 'گوینده بر چه پایه‌ای شناخته شده است: name (نام)، title (عنوان)، pronoun (ضمیر)، editor (ویراستار) یا none (هیچ)',
      en: 'how the speaker is known: name, title, pronoun, editor, none',
    },
  },
  {
    name: 'certain',
    type: 'boolean',
    required: true,
    means: { fa: 'آیا شناسایی قطعی است', en: 'whether the attribution is certain' },
  },
  {
    name: 'addressee',
    type: 'string',
    required: false,
    means: {
      fa: 'شناسهٔ مخاطب گفته؛ خالی: متن نمی‌گوید',
      en: 'id of the one it is said to; empty: the text does not tell',
    },
  },
  {
    name: 'addressee_fa',
    type: 'string',
    required: false,
    means: { fa: 'نام فارسی مخاطب', en: 'Persian name of the addressee' },
  },
  {
    name: 'addressee_en',
    type: 'string',
    required: false,
    means: { fa: 'نام انگلیسی مخاطب', en: 'English name of the addressee' },
  },
  {
    name: 'occasion',
    type: 'string',
    required: false,
    means: { fa: 'شناسهٔ مناسبت', en: 'id of the occasion' },
  },
  {
    name: 'occasion_fa',
    type: 'string',
    required: false,
    means: { fa: 'مناسبت به فارسی', en: 'the occasion in Persian' },
  },
  {
    name: 'occasion_en',
    type: 'string',
    required: false,
    means: { fa: 'مناسبت به انگلیسی', en: 'the occasion in English' },
  },
  {
    name: 'date',
    type: 'string',
    required: false,
    means: { fa: 'تاریخ مناسبت در قالب EDTF', en: 'date of the occasion, in EDTF' },
  },
  {
    name: 'date_status',
    type: 'string',
    required: false,
    means: {
      fa: 'stated: در متن آمده؛ inferred: استنباط بایگانی',
      en: 'stated in the text, or inferred by the archive',
    },
  },
  {
    name: 'text_fa',
    type: 'string',
    required: true,
    means: { fa: 'متن ویراستهٔ فارسی', en: 'edited Persian text' },
  },
  {
    name: 'text_fa_received',
    type: 'string',
    required: true,
    means: { fa: 'متن دریافتی فارسی', en: 'Persian text as received' },
  },
  {
    name: 'text_en',
    type: 'string',
    required: false,
    means: { fa: 'ترجمهٔ غیررسمی انگلیسی', en: 'unofficial English translation' },
  },
  {
    name: 'permalink_fa',
    type: 'string',
    required: true,
    means: { fa: 'نشانی پایدار فارسی', en: 'permanent address in Persian' },
  },
  {
    name: 'permalink_en',
    type: 'string',
    required: true,
    means: { fa: 'نشانی پایدار انگلیسی', en: 'permanent address in English' },
  },
];

/** What there is in a further language: columns after all others, so that these stay where they are. */
const IN_FURTHER = {
  title: { fa: 'عنوان سند', en: 'title of the document' },
  speaker: { fa: 'نام گوینده', en: 'name of the speaker' },
  addressee: { fa: 'نام مخاطب', en: 'name of the addressee' },
  occasion: { fa: 'مناسبت', en: 'the occasion' },
  text: { fa: 'ترجمهٔ غیررسمی', en: 'unofficial translation' },
  permalink: { fa: 'نشانی پایدار', en: 'permanent address' },
} as const;

/** The columns of /data/statements.csv, in order. An empty cell means: unknown, or not translated. */
export const statementFields = (): readonly Field[] => [
  ...FIELDS,
  ...furtherOf(thisArchive().languages).flatMap((language) =>
    Object.entries(IN_FURTHER).map(([name, { fa, en }]): Field => {
      const means = {
        fa: `${fa}؛ زبان: ${languageName(language, 'fa')}`,
        en: `${en}; in ${languageName(language, 'en')}`,
      };
      return { name: `${name}_${language}`, type: 'string', required: false, means };
    }),
  ),
];

type Cell = string | number | null;

function rowsOfDocument(document: ArchiveDocument, addressOf: AddressOf): Cell[][] {
  const both = (text: Bilingual | undefined): Cell[] => [text?.fa ?? null, text?.en ?? null];
  return rowsOf(document).flatMap(({ segment: { data }, speaker, speakers, occasion }) =>
    data.kind !== 'statement'
      ? []
      : [
          [
            document.id,
            data.id,
            data.line,
            ...both(document.fa.title),
            data.speaker,
            ...both(speaker?.name),
            speaker?.kind ?? null,
            data.attribution.basis,
            String(data.attribution.certain),
            data.addressee,
            ...both(speakers.get(data.addressee ?? '')?.name),
            data.occasion,
            ...both(occasion?.title),
            occasion?.date?.edtf ?? null,
            occasion?.date?.status ?? null,
            data.text.fa.edited,
            data.text.fa.source,
            data.text.en,
            ...LOCALE_CODES.map((locale) => {
              const link = permalink(locale, document.id, data.id);
              // Without a public address, from the site's root, as in the JSON files.
              return addressOf(link) ?? link;
            }),
            ...furtherOf(thisArchive().languages).flatMap((language) => {
              const link = textIn(data.permalink, language);
              return [
                textIn(document.fa.title, language),
                textIn(speaker?.name ?? {}, language),
                textIn(speakers.get(data.addressee ?? '')?.name ?? {}, language),
                textIn(occasion?.title ?? {}, language),
                textIn(data.text, language),
                link === null ? null : (addressOf(link) ?? link),
              ];
            }),
          ],
        ],
  );
}

const CSV = { record_delimiter: 'windows' } as const;

/**
 * The first line of /data/statements.csv (RFC 4180). It begins with a byte order mark: without one, spreadsheets take
 * UTF-8 for a local encoding and show Persian as rubbish; readers made for data skip it (`utf-8-sig` in Python,
 * `UTF-8-BOM` in R).
 */
export const csvHead = (): string =>
  stringify([statementFields().map(({ name }) => name)], { ...CSV, bom: true });

/** The statements of a document as CSV. */
export const csvOf = (document: ArchiveDocument, addressOf: AddressOf): string =>
  stringify(rowsOfDocument(document, addressOf), CSV);

/** The statements of a document as JSON Lines: each the document's id, then the segment's data. */
export const jsonLinesOf = ({ id, segments }: ArchiveDocument): string =>
  segments
    .filter(({ data }) => data.kind === 'statement')
    .map(({ data }) => `${JSON.stringify({ document: id, ...data })}\n`)
    .join('');
