import type { APIRoute } from 'astro';
import { isBuilt } from '../../../lib/addresses/built-layers.ts';
import { documentEntries, openDocument } from '../../../lib/content/archive.ts';
import { addressIds, type DocumentEntry } from '../../../lib/content/document-entry.ts';
import { LOCALE_CODES, type Locale } from '../../../lib/display/locale.ts';
import { rowsOf } from '../../../lib/display/rows.ts';
import { documentRecord, statementRecord } from '../../../lib/exports/citation/csl-record.ts';
import {
  REFERENCE_FORMAT_CODES,
  REFERENCE_FORMATS,
  type ReferenceFormat,
} from '../../../lib/exports/citation/reference-formats.ts';
import { onlyChanged } from '../../../lib/keeping/kept-pages.ts';
import { ofDataFile } from '../../../lib/keeping/page-keys.ts';

const paths = async () =>
  (await documentEntries())
    .filter(({ id }) => isBuilt('citations', id))
    .flatMap((entry) =>
      addressIds(entry).flatMap((document) =>
        LOCALE_CODES.flatMap((locale) =>
          REFERENCE_FORMAT_CODES.map((format) => ({
            params: { document, locale, format },
            props: { entry },
          })),
        ),
      ),
    );

export const getStaticPaths = onlyChanged(
  paths,
  ofDataFile(({ params: { document, locale, format } }) => `citations/${document}.${locale}.${format}`),
);

/** References to a document and to each of its statements, for reference managers. */
export const GET: APIRoute<{ entry: DocumentEntry }, { locale: Locale; format: ReferenceFormat }> = ({
  params: { locale, format },
  props: { entry },
  locals: { addressOf },
}) => {
  const document = openDocument(entry);
  const items = [
    documentRecord(locale, document, addressOf),
    ...rowsOf(document)
      .filter(({ segment }) => segment.data.kind === 'statement')
      .map((row) => statementRecord(locale, document, row, addressOf)),
  ];
  const { type, write } = REFERENCE_FORMATS[format];
  return new Response(write(items), { headers: { 'content-type': type } });
};
