import { stringify } from 'csv-stringify/sync';
import type { Bilingual } from '../../schemas/primitives.ts';
import { type AddressOf, permalink } from '../addresses/links.ts';
import type { ArchiveDocument } from '../content/document.ts';
import { rowsOf } from '../display/rows.ts';

interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean';
  /** Whether a cell of it is never empty. */
  readonly required: boolean;
  readonly means: { readonly fa: string; readonly en: string };
}

const field = (name: string, type: Field['type'], required: boolean, fa: string, en: string): Field => ({
  name,
  type,
  required,
  means: { fa, en },
});

/** The columns of /data/statements.csv, in order. An empty cell means: unknown, or not translated. */
export const STATEMENT_FIELDS: readonly Field[] = [
  field('document', 'string', true, 'شناسهٔ سند', 'id of the document'),
  field('statement', 'string', true, 'شناسهٔ گفته در سند', 'id of the statement in the document'),
  field('line', 'integer', true, 'سطر پروندهٔ دریافتی، از ۱', 'line of the received file, from 1'),
  field('title_fa', 'string', true, 'عنوان فارسی سند', 'Persian title of the document'),
  field('title_en', 'string', false, 'عنوان انگلیسی سند', 'English title of the document'),
  field('speaker', 'string', false, 'شناسهٔ گوینده؛ خالی: نامعلوم', 'id of the speaker; empty: unknown'),
  field('speaker_fa', 'string', false, 'نام فارسی گوینده', 'Persian name of the speaker'),
  field('speaker_en', 'string', false, 'نام انگلیسی گوینده', 'English name of the speaker'),
  field(
    'basis',
    'string',
    true,
    'پایهٔ شناسایی گوینده',
    'how the speaker is known: name, title, pronoun, editor, none',
  ),
  field('certain', 'boolean', true, 'آیا شناسایی قطعی است', 'whether the attribution is certain'),
  field('occasion', 'string', false, 'شناسهٔ مناسبت', 'id of the occasion'),
  field('occasion_fa', 'string', false, 'مناسبت به فارسی', 'the occasion in Persian'),
  field('occasion_en', 'string', false, 'مناسبت به انگلیسی', 'the occasion in English'),
  field('date', 'string', false, 'تاریخ مناسبت به EDTF', 'date of the occasion, in EDTF'),
  field(
    'date_status',
    'string',
    false,
    'stated: در متن آمده؛ inferred: استنباط بایگانی',
    'stated in the text, or inferred by the archive',
  ),
  field('text_fa', 'string', true, 'متن ویراستهٔ فارسی', 'edited Persian text'),
  field('text_fa_received', 'string', true, 'متن دریافتی فارسی', 'Persian text as received'),
  field('text_en', 'string', false, 'ترجمهٔ غیررسمی انگلیسی', 'unofficial English translation'),
  field('permalink_fa', 'string', true, 'نشانی پایدار فارسی', 'permanent address in Persian'),
  field('permalink_en', 'string', true, 'نشانی پایدار انگلیسی', 'permanent address in English'),
];

type Cell = string | number | null;

function rowsOfDocument(document: ArchiveDocument, addressOf: AddressOf): Cell[][] {
  const both = (text: Bilingual | undefined): Cell[] => [text?.fa ?? null, text?.en ?? null];
  return rowsOf(document).flatMap(({ segment: { data }, speaker, occasion }) =>
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
            data.attribution.basis,
            String(data.attribution.certain),
            data.occasion,
            ...both(occasion?.title),
            occasion?.date?.edtf ?? null,
            occasion?.date?.status ?? null,
            data.text.fa.edited,
            data.text.fa.source,
            data.text.en,
            addressOf(permalink('fa', document.id, data.id)),
            addressOf(permalink('en', document.id, data.id)),
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
  stringify([STATEMENT_FIELDS.map(({ name }) => name)], { ...CSV, bom: true });

/** The statements of a document as CSV. */
export const csvOf = (document: ArchiveDocument, addressOf: AddressOf): string =>
  stringify(rowsOfDocument(document, addressOf), CSV);

/** The statements of a document as JSON Lines: each the document's id, then the segment's data. */
export const linesOf = ({ id, segments }: ArchiveDocument): string =>
  segments
    .filter(({ data }) => data.kind === 'statement')
    .map(({ data }) => `${JSON.stringify({ document: id, ...data })}\n`)
    .join('');
