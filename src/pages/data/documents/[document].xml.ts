import type { APIRoute } from 'astro';
import { documentEntries, openDocument } from '../../../lib/content/archive.ts';
import { addressIds, type DocumentEntry } from '../../../lib/content/document-entry.ts';
import { teiOf } from '../../../lib/exports/tei/index.ts';
import { xmlResponse } from '../../../lib/exports/xml.ts';
import { onlyChanged } from '../../../lib/keeping/kept-pages.ts';
import { ofDataFile } from '../../../lib/keeping/page-keys.ts';

const paths = async () =>
  (await documentEntries()).flatMap((entry) =>
    addressIds(entry).map((document) => ({ params: { document }, props: { entry } })),
  );

export const getStaticPaths = onlyChanged(
  paths,
  ofDataFile(({ params }) => `documents/${params.document}.xml`),
);

/** The document as TEI P5. */
export const GET: APIRoute<{ entry: DocumentEntry }> = ({ props, locals: { addressOf } }) =>
  xmlResponse(teiOf(openDocument(props.entry), addressOf));
