import type { APIRoute } from 'astro';
import { documentEntries } from '../../../lib/content/archive.ts';
import { addressIds, type DocumentEntry } from '../../../lib/content/document-entry.ts';
import { onlyChanged } from '../../../lib/keeping/kept-pages.ts';
import { ofDataFile } from '../../../lib/keeping/page-keys.ts';
import { receivedBytes } from '../../../lib/keeping/received-bytes.ts';
import { rawName } from '../../../schemas/formats.ts';

const paths = async () =>
  (await documentEntries()).flatMap((entry) =>
    addressIds(entry).map((id) => ({
      params: { file: rawName(id, entry.fa.source.file) },
      props: { entry },
    })),
  );

export const getStaticPaths = onlyChanged(
  paths,
  ofDataFile(({ params: { file } }) => `sources/${file}`),
);

/** The received file, byte for byte, under its own ending. */
export const GET: APIRoute<{ entry: DocumentEntry }> = ({ props }) =>
  new Response(Uint8Array.from(receivedBytes(props.entry.fa.source)));
