import type { APIRoute } from 'astro';
import { piecesOf, type StatementFile, statementFiles } from '../../lib/exports/statement-files.ts';

export const getStaticPaths = async () =>
  Object.values(await statementFiles())
    .flat()
    .map((file) => ({ params: { statements: file.name }, props: { file } }));

/** Every statement of the archive: one JSON object a line (the document's id, then the segment's data), or one row of CSV. */
export const GET: APIRoute<{ file: StatementFile }> = ({ props: { file }, locals: { addressOf } }) => {
  const encoder = new TextEncoder();
  // Piece by piece: a large archive has more than one string can hold.
  const stream = new ReadableStream({
    start(controller) {
      for (const piece of piecesOf(file, addressOf)) controller.enqueue(encoder.encode(piece));
      controller.close();
    },
  });
  return new Response(stream);
};
