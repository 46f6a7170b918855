import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { documentEntries } from '../../../lib/content/archive.ts';
import { receivedPath } from '../../../lib/content/archive-root.ts';
import { addressIds, type DocumentEntry } from '../../../lib/content/document-entry.ts';
import { rawName } from '../../../schemas/formats.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await documentEntries()).flatMap((entry) =>
    addressIds(entry).map((id) => ({
      params: { file: rawName(id, entry.fa.source.file) },
      props: { entry },
    })),
  );

/** The received file, byte for byte, under its own ending. */
export const GET: APIRoute<{ entry: DocumentEntry }> = ({ props }) =>
  new Response(readFileSync(receivedPath(props.entry.fa.source)));
