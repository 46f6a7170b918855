import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { type DocumentEntry, documentEntries, ROOT } from '../../../lib/archive.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await documentEntries()).map((entry) => ({ params: { document: entry.id }, props: { entry } }));

/** The received file, byte for byte. */
export const GET: APIRoute<{ entry: DocumentEntry }> = ({ props }) =>
  new Response(readFileSync(join(ROOT, props.entry.fa.source.file)));
