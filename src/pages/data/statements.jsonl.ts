import type { APIRoute } from 'astro';
import { documents } from '../../lib/content/archive.ts';
import { jsonLinesOf } from '../../lib/exports/statement-table.ts';

/** Every statement of the archive, one JSON object a line: the document's id, then the segment's data. */
export const GET: APIRoute = async () => {
  let lines = '';
  for await (const document of documents()) lines += jsonLinesOf(document);
  return new Response(lines);
};
