import type { APIRoute, GetStaticPaths } from 'astro';
import { documentEntries, openDocument } from '../../../lib/content/archive.ts';
import { dataOf } from '../../../lib/content/document.ts';
import { addressIds, type DocumentEntry } from '../../../lib/content/document-entry.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await documentEntries()).flatMap((entry) =>
    addressIds(entry).map((document) => ({ params: { document }, props: { entry } })),
  );

export const GET: APIRoute<{ entry: DocumentEntry }> = ({ props }) =>
  new Response(`${JSON.stringify(dataOf(openDocument(props.entry)), null, 1)}\n`);
