import type { APIRoute } from 'astro';
import { documentEntries, openDocument } from '../../../lib/content/archive.ts';
import { dataOf } from '../../../lib/content/document.ts';
import { addressIds, type DocumentEntry } from '../../../lib/content/document-entry.ts';
import { onlyChanged } from '../../../lib/keeping/kept-pages.ts';
import { ofDataFile } from '../../../lib/keeping/page-keys.ts';

const paths = async () =>
  (await documentEntries()).flatMap((entry) =>
    addressIds(entry).map((document) => ({ params: { document }, props: { entry } })),
  );

export const getStaticPaths = onlyChanged(
  paths,
  ofDataFile(({ params }) => `documents/${params.document}.json`),
);

export const GET: APIRoute<{ entry: DocumentEntry }> = ({ props }) =>
  new Response(`${JSON.stringify(dataOf(openDocument(props.entry)), null, 1)}\n`);
