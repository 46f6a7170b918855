import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { type DocumentEntry, documentEntries, ROOT } from '../../../lib/archive.ts';
import { rawName } from '../../../schemas/formats.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await documentEntries()).map((entry) => ({
    params: { file: rawName(entry.id, entry.fa.source.file) },
    props: { entry },
  }));

/** The received file, byte for byte, under its own ending. */
export const GET: APIRoute<{ entry: DocumentEntry }> = ({ props }) =>
  new Response(readFileSync(join(ROOT, props.entry.fa.source.file)));
