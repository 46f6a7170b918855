import type { APIRoute } from 'astro';
import { piecesOf, type StatementFile, statementFiles } from '../../lib/exports/statement-files.ts';

export const getStaticPaths = async () =>
  Object.values(await statementFiles())
    .flat()
    .map((file) => ({ params: { statements: file.name }, props: { file } }));

/** Every statement of the archive: one JSON object a line (the document's id, then the segment's data), or one row of CSV. */
export const GET: APIRoute<{ file: StatementFile }> = ({ props: { file }, locals: { addressOf } }) => {
  const pieces = piecesOf(file, addressOf);
  // Piece by piece, as each is asked for: they are not all held twice.
  const stream = new ReadableStream({
    pull(controller) {
      const { value, done } = pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });
  return new Response(stream);
};
