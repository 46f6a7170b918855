import type { APIRoute } from 'astro';
import { documents } from '../../lib/archive.ts';

/** Every statement of the archive, one JSON object a line: the document's id, then the segment's data. */
export const GET: APIRoute = async () => {
  let lines = '';
  for await (const document of documents()) {
    for (const { data } of document.segments) {
      if (data.kind === 'statement') lines += `${JSON.stringify({ document: document.id, ...data })}\n`;
    }
  }
  return new Response(lines);
};
