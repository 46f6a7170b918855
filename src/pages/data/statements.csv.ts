import type { APIRoute } from 'astro';
import { documents } from '../../lib/content/archive.ts';
import { csvHead, csvOf } from '../../lib/exports/statement-table.ts';

/** Every statement of the archive, one a row, for spreadsheets and statistics. */
export const GET: APIRoute = async ({ locals: { addressOf } }) => {
  let table = csvHead();
  for await (const document of documents()) table += csvOf(document, addressOf);
  return new Response(table);
};
