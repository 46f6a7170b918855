import type { APIRoute } from 'astro';
import { publicAddress } from '../../lib/addresses/links.ts';
import { documents } from '../../lib/content/archive.ts';
import { csvHead, csvOf } from '../../lib/exports/statement-table.ts';

/** Every statement of the archive, one a row, for spreadsheets and statistics. */
export const GET: APIRoute = async ({ site }) => {
  let table = csvHead();
  for await (const document of documents()) table += csvOf(document, (path) => publicAddress(site, path));
  return new Response(table);
};
